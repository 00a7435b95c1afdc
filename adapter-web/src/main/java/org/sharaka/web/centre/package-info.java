/** Centres over the wire. */
@NullMarked
package org.sharaka.web.centre;

import org.jspecify.annotations.NullMarked;
