/** Inventories in the database. */
@NullMarked
package org.sharaka.persistence.inventory;

import org.jspecify.annotations.NullMarked;
