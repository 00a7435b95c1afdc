/**
 * Use cases of money: pledges, receipts, allocations, payments, and the figures of any day ({@code RULES.md}, section
 * 2).
 *
 * <p>Every movement of money is one line of the ledger; every sum in {@link org.sharaka.application.funding.Funds} is a
 * sum over its lines up to a day.
 */
package org.sharaka.application.funding;
