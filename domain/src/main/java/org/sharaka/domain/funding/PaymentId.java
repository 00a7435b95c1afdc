package org.sharaka.domain.funding;

import java.util.Objects;

/**
 * The id of a payment.
 *
 * @param value opaque
 */
public record PaymentId(String value) {

    /** Never null. */
    public PaymentId {
        Objects.requireNonNull(value);
    }
}
