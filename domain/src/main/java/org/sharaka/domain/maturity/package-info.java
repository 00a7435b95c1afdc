/**
 * How maturity is measured ({@code rulebook.md}, section 6; S9, S11): a centre under its manager is assessed in eight
 * dimensions, on levels from 1 to 5, under a grid that gives each its weight and its floor.
 *
 * <p>A level counts only as far as its evidence carries it: where some is missing, the grid caps the level. What is
 * computed here is exact; an overall of 3.495 is less than 3.50.
 */
@NullMarked
package org.sharaka.domain.maturity;

import org.jspecify.annotations.NullMarked;
