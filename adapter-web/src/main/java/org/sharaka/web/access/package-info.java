/** Users and tokens over the wire. A token is shown once, in the answer to who had it made. */
@NullMarked
package org.sharaka.web.access;

import org.jspecify.annotations.NullMarked;
