/** Places over the wire: the regions that projects and centres lie in. */
@NullMarked
package org.sharaka.web.place;

import org.jspecify.annotations.NullMarked;
