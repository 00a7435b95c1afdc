/** Centres over the wire. */
package org.sharaka.web.centre;
