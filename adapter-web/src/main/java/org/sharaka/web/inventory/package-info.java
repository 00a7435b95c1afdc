/** Inventories of centres over the wire. */
@NullMarked
package org.sharaka.web.inventory;

import org.jspecify.annotations.NullMarked;
