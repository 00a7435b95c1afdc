package org.sharaka.domain.funding;

import org.sharaka.domain.access.UserId;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.gate.Fact;

/**
 * What is recorded when something comes in.
 *
 * @param id the id that the receipt gets
 * @param number the short reference people speak of it by
 * @param entry amount or value, day, reference
 * @param original what it was in another currency; unknown for dirhams and gifts in kind
 * @param inKind what the gift is; unknown for money
 * @param by who records it
 */
public record Gift(
        ReceiptId id, String number, ReceiptEntry entry, Fact<ForeignAmount> original, Fact<InKind> inKind, UserId by) {

    /** {@return cash, or in kind; in kind where it says what the gift is} */
    public GiftKind kind() {
        return inKind.fold(gift -> GiftKind.IN_KIND, () -> GiftKind.CASH);
    }

    /** A receipt is of the kind of its pledge. */
    void ofKind(GiftKind promised, Faults faults) {
        if (kind() != promised) {
            faults.add("/inKind", "receipt.in-kind", promised == GiftKind.CASH ? "kind" : "missing");
        }
        if (kind() == GiftKind.IN_KIND && original.value().isPresent()) {
            faults.add("/original", "receipt.original", "kind");
        }
    }
}
