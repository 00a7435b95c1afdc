package org.sharaka.domain.funding;

import java.util.List;
import org.sharaka.domain.access.Act;

/**
 * Unspent money of an allocation that went back to its purpose ({@code allocation.release}).
 *
 * @param act who released it, and on which day
 * @param parts the receipts that it went back to, in the order of the release
 * @param reason why
 */
public record Release(Act act, List<ReceiptShare> parts, String reason) {

    /** Copies the parts. */
    public Release {
        parts = List.copyOf(parts);
    }
}
