/** Mandates over the wire. */
package org.sharaka.web.mandate;
