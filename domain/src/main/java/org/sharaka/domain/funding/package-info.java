/** Money: pledges, receipts, allocations, payments ({@code RULES.md}, section 2; S1, S3). */
package org.sharaka.domain.funding;
