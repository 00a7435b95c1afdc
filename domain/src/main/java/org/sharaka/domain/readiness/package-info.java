/**
 * How ready a centre is to be handed over ({@code rulebook.md}, section 7; S9, S12): the facts of its records on any
 * day, the table of rules that every gate of a handover has, and what helps to get there.
 *
 * <p>{@link org.sharaka.domain.readiness.HandoverTable} is a pure function of
 * {@linkplain org.sharaka.domain.readiness.HandoverFacts facts}, a {@linkplain org.sharaka.domain.policy.HandoverPolicy
 * policy} and a day. Every rule that applies to the kind of manager gives its checks, in the order of the rulebook.
 * What is dated after the day has not happened; due dates are no events.
 */
@NullMarked
package org.sharaka.domain.readiness;

import org.jspecify.annotations.NullMarked;
