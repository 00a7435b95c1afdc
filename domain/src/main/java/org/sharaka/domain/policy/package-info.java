/**
 * The values that rules are held against: every number, share, list of papers, measure and dimension of the rulebook is
 * a value of exactly one policy ({@code rulebook.md}, section 10). Policies are immutable values that come in from
 * outside; none stands in a static field, and a rule reads them from the {@link org.sharaka.domain.policy.Policies} it
 * is given. This package belongs to the kernel and knows no concept.
 *
 * <p>Serves every statement whose rules have values; those are defaults of this project, for S1 to S14 state no figure.
 */
@NullMarked
package org.sharaka.domain.policy;

import org.jspecify.annotations.NullMarked;
