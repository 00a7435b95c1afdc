/**
 * What stands in a centre: the register of its assets, and the inventories that both sides draw up
 * ({@code rulebook.md}, sections 4, 5 and 7; S6, S9, S12).
 */
@NullMarked
package org.sharaka.domain.inventory;

import org.jspecify.annotations.NullMarked;
