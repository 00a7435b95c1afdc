/** Use cases of what stands in a centre, and the port to where it is kept. */
@NullMarked
package org.sharaka.application.inventory;

import org.jspecify.annotations.NullMarked;
