/** Money over the wire: pledges, receipts, allocations, payments, and the figures of a day. */
@NullMarked
package org.sharaka.web.funding;

import org.jspecify.annotations.NullMarked;
