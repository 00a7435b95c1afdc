/** The mends of checks as operations of this interface. */
@NullMarked
package org.sharaka.web.mend;

import org.jspecify.annotations.NullMarked;
