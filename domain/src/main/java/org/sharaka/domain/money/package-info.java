/**
 * Kernel: amounts and exact ratios. An amount is whole centimes of dirham; a ratio is a fraction that is compared
 * exactly and rounded only to be shown ({@code rulebook.md}, section 0).
 */
@NullMarked
package org.sharaka.domain.money;

import org.jspecify.annotations.NullMarked;
