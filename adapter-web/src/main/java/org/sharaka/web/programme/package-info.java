/** Programmes over the wire. */
package org.sharaka.web.programme;
