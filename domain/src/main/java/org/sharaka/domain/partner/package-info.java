/**
 * The partners: any person or body the foundation works with ({@code rulebook.md}, section 1; S1, S5, S10).
 *
 * <p>A {@link org.sharaka.domain.partner.Partner} is registered, changed, deactivated and reactivated; it is never
 * deleted. Due diligence leaves dated blocks with a reason; one is lifted only by someone else, and the history stays.
 * A change of name keeps the old names, so that they can be searched. What an officer must know but may overrule, such
 * as the likeness of two names, is a notice and refuses nothing.
 */
@NullMarked
package org.sharaka.domain.partner;

import org.jspecify.annotations.NullMarked;
