package org.sharaka.domain.acceptance;

import java.util.Objects;

/**
 * The id of a correction, short and given in order within one project: {@code K1}.
 *
 * @param value opaque to who reads it
 */
public record CorrectionId(String value) {

    /** Never null. */
    public CorrectionId {
        Objects.requireNonNull(value);
    }
}
