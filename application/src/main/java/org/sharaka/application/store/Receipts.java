package org.sharaka.application.store;

import java.util.List;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.funding.OtherIncome;
import org.sharaka.domain.funding.Receipt;
import org.sharaka.domain.funding.ReceiptId;

/** Out-port: the store of receipts. */
public interface Receipts extends Listed<ReceiptId, Receipt> {

    /** What receipts are found by beside their facets: the donor of their pledge. */
    String DONOR = "donorId";

    /** What receipts are found by, beside their donor; their day is the one on which they were received. */
    Facets<Receipt> FACETS = Facets.of(Receipt.class)
            .by("pledgeId", Receipt::pledge)
            .by("cause", OtherIncome.Cause.class, receipt -> receipt.other().map(OtherIncome::cause))
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

    /**
     * Others of the same donor, amount and reference, as they were corrected last ({@code receipt.duplicate}).
     *
     * @param receipt which; without a donor, others that no donor gave
     * @return their numbers, in the order of entry
     */
    List<String> alike(Receipt receipt);

    /** {@return what came from abroad and is to be declared; in the order of entry} */
    List<Receipt> undeclared();
}
