package org.sharaka.domain.partner;

import java.util.Objects;

/**
 * The id of a partner.
 *
 * @param value opaque
 */
public record PartnerId(String value) {

    /** Never null. */
    public PartnerId {
        Objects.requireNonNull(value);
    }
}
