/**
 * The way by which a centre that was handed over comes back to the foundation while its reversion clause lives
 * ({@code rulebook.md}, section 7; S9, S11).
 */
@NullMarked
package org.sharaka.domain.stepback;

import org.jspecify.annotations.NullMarked;
