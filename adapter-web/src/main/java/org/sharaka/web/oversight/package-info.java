/** What the foundation oversees at a centre, over HTTP. */
package org.sharaka.web.oversight;
