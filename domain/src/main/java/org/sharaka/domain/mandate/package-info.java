/**
 * The running of a centre entrusted to a manager ({@code rulebook.md}, section 4; S9, S11).
 *
 * <p>A {@link org.sharaka.domain.mandate.Mandate} runs over a term and is renewed by another one that follows it;
 * {@link org.sharaka.domain.mandate.Tenure} is what both make together. Standing and experience are looked at on the
 * day of signature.
 */
@NullMarked
package org.sharaka.domain.mandate;

import org.jspecify.annotations.NullMarked;
