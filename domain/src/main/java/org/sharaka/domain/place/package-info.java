/** Where things are: the regions. Part of the kernel. */
@NullMarked
package org.sharaka.domain.place;

import org.jspecify.annotations.NullMarked;
