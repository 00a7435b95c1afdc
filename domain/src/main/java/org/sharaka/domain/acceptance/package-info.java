/**
 * Delivery of works: completion, acceptance by lot, reserves, conditions, guarantee ({@code rulebook.md}, section 3;
 * S6, S8).
 *
 * <p>A {@link org.sharaka.domain.acceptance.Delivery} belongs to one project and has one
 * {@link org.sharaka.domain.acceptance.Lot} or several. A lot has one {@link org.sharaka.domain.acceptance.Completion}
 * after another: each begins with a notice, and is over when acceptance is refused or withdrawn. What is recorded is
 * never overwritten: a {@link org.sharaka.domain.acceptance.Correction} stands beside it. Every change is a
 * {@link org.sharaka.domain.acceptance.DeliveryStep} that passes its gate; a reserve is lifted by someone else than who
 * raised it, and nothing is lifted by time.
 */
@NullMarked
package org.sharaka.domain.acceptance;

import org.jspecify.annotations.NullMarked;
