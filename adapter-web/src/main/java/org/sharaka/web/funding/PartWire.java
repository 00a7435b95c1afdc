package org.sharaka.web.funding;

import java.util.List;
import org.sharaka.domain.funding.ReceiptShare;
import org.sharaka.web.wire.MoneyWire;

/** Some money of one receipt. */
record PartWire(String receiptId, MoneyWire amount) {

    static List<PartWire> of(List<ReceiptShare> parts) {
        return parts.stream()
                .map(part -> new PartWire(part.receipt().value(), MoneyWire.of(part.amount())))
                .toList();
    }
}
