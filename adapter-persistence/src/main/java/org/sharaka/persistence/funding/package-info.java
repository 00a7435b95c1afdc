/**
 * Money in rows (S1, S3). Pledges, receipts, allocations and payments are kept as they are told; every movement of
 * their money is one row of the ledger, and all sums are made of those rows in SQL.
 */
@NullMarked
package org.sharaka.persistence.funding;

import org.jspecify.annotations.NullMarked;
