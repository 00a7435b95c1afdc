/**
 * Money: pledges, receipts, allocations and payments ({@code rulebook.md}, section 2; S1, S3).
 *
 * <p>Invariants, on every day and to the centime ({@code funding.balance}): what was received is what is allocated and
 * what is available; what is allocated is what is spent and what is unspent. So a step never draws more than is there
 * on its day <em>and on every later day</em>: a {@link org.sharaka.domain.funding.DailyBalance} tells the least of it.
 *
 * <p>{@link org.sharaka.domain.funding.Purpose Purposes} nest: pool ⊃ programme ⊃ project ⊃ support of the centre it
 * left. Money goes down; up or across only with the donor's written {@link org.sharaka.domain.funding.Consent}.
 */
@NullMarked
package org.sharaka.domain.funding;

import org.jspecify.annotations.NullMarked;
