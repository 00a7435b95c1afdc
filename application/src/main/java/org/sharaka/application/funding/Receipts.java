package org.sharaka.application.funding;

import java.util.Optional;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.funding.Receipt;
import org.sharaka.domain.funding.ReceiptId;

/** Out-port: the store of receipts. */
public interface Receipts {

    /**
     * Adds a receipt at version 1.
     *
     * @param receipt a new one
     */
    void add(Receipt receipt);

    /**
     * Keeps a changed receipt; its version grows by one.
     *
     * @param receipt the new state
     * @param version the version that was read
     * @return the new version
     * @throws Rejected.StaleVersion when the store holds another version
     */
    long keep(Receipt receipt, long version);

    /**
     * Finds a receipt.
     *
     * @param id its id
     * @return nothing when there is none
     */
    Optional<Versioned<Receipt>> find(ReceiptId id);

    /**
     * A receipt that is there.
     *
     * @param id its id
     * @return the receipt
     * @throws Rejected.UnknownId when there is none
     */
    default Versioned<Receipt> get(ReceiptId id) {
        return find(id).orElseThrow(() -> new Rejected.UnknownId(id.value()));
    }

    /**
     * A part of the list, in the order of entry.
     *
     * @param query which
     * @return the part, and the place of its last one where the list goes on
     */
    Slice<Versioned<Receipt>, Long> list(ReceiptQuery query);
}
