/**
 * When a centre passes for good to the manager that runs it ({@code rulebook.md}, section 7; S9, S12).
 *
 * <p>{@link org.sharaka.domain.handover.HandoverGate} is a pure function of
 * {@linkplain org.sharaka.domain.handover.HandoverFacts facts}, a {@linkplain org.sharaka.domain.policy.HandoverPolicy
 * policy} and a day. It asks every rule, in the order of the rulebook; a rule that does not apply to the kind of
 * manager is not asked. What is dated after the day has not happened; due dates are no events.
 */
@NullMarked
package org.sharaka.domain.handover;

import org.jspecify.annotations.NullMarked;
