package org.sharaka.application.partnership;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sharaka.application.store.Receipts;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.funding.Receipt;
import org.sharaka.domain.funding.ReceiptId;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partnership.SettledProject;

/**
 * The settlements of a project, and what of them waits.
 *
 * @param toReturn what is still to be returned, by receipt; none where all is
 */
public record SettledView(Versioned<SettledProject> settled, Map<ReceiptId, Money> toReturn) {

    static SettledView of(Stores stores, Versioned<SettledProject> settled) {
        Map<ReceiptId, Money> open = new LinkedHashMap<>();
        settled.value().settlements().stream()
                .flatMap(one -> one.toReturn().stream())
                .forEach(share -> {
                    Receipt receipt =
                            stores.of(Receipts.class).get(share.receipt()).value();
                    if (!receipt.held().isZero()) {
                        open.put(receipt.id(), receipt.held());
                    }
                });
        return new SettledView(settled, open);
    }
}
