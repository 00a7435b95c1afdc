/**
 * What the foundation oversees at a centre ({@code rulebook.md}, sections 0, 4, 6 and 7; S9 to S11): reports that fall
 * due, findings and the conditions of steps, consultations, the money, and what can lead to a step-back.
 *
 * <p>One {@link org.sharaka.domain.oversight.Oversight} for each centre holds short books; every book can tell how it
 * stood on a day, for every entry carries its own date.
 */
@NullMarked
package org.sharaka.domain.oversight;

import org.jspecify.annotations.NullMarked;
