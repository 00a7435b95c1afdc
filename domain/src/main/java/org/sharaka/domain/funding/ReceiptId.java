package org.sharaka.domain.funding;

import java.util.Objects;

/**
 * The id of a receipt.
 *
 * @param value opaque
 */
public record ReceiptId(String value) {

    /** Never null. */
    public ReceiptId {
        Objects.requireNonNull(value);
    }
}
