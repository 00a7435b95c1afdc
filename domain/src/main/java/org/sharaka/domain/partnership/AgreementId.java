package org.sharaka.domain.partnership;

import java.util.Objects;

/**
 * The id of an agreement.
 *
 * @param value opaque
 */
public record AgreementId(String value) {

    /** Never null. */
    public AgreementId {
        Objects.requireNonNull(value);
    }
}
