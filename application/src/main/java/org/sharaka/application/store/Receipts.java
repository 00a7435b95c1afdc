package org.sharaka.application.store;

import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.funding.Receipt;
import org.sharaka.domain.funding.ReceiptId;

/** Out-port: the store of receipts. */
public interface Receipts extends Listed<ReceiptId, Receipt> {

    /** What receipts are found by beside their facets: the donor of their pledge. */
    String DONOR = "donorId";

    /** What receipts are found by, beside their donor; their day is the one on which they were received. */
    Facets<Receipt> FACETS = Facets.of(Receipt.class)
            .by("pledgeId", Receipt::pledge)
            .on(receipt -> receipt.entry().receivedOn());

    /**
     * A part of the list, in the order of entry.
     *
     * @param query which
     * @return the part, and the place of its last one where the list goes on
     */
    default Slice<Versioned<Receipt>, Long> list(ReceiptQuery query) {
        return list(query.criteria());
    }
}
