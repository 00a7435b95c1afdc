/** Money over the wire: pledges, receipts, allocations, payments, and the figures of a day. */
package org.sharaka.web.funding;
