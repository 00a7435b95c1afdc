/** Users and tokens over the wire. A token is shown once, in the answer to who had it made. */
package org.sharaka.web.access;
