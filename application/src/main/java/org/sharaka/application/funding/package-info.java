/**
 * Use cases of money: pledges, receipts, allocations, payments, and the figures of any day ({@code rulebook.md},
 * section 2).
 *
 * <p>Every movement of money is one line of the {@link org.sharaka.application.store.Ledger}; the sums of
 * {@link org.sharaka.application.store.Funds} are sums over its lines up to a day.
 */
@NullMarked
package org.sharaka.application.funding;

import org.jspecify.annotations.NullMarked;
