package org.sharaka.application.store;

import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Store;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.funding.Receipt;
import org.sharaka.domain.funding.ReceiptId;

/** Out-port: the store of receipts. */
public interface Receipts extends Store<ReceiptId, Receipt> {

    /**
     * A part of the list, in the order of entry.
     *
     * @param query which
     * @return the part, and the place of its last one where the list goes on
     */
    Slice<Versioned<Receipt>, Long> list(ReceiptQuery query);
}
