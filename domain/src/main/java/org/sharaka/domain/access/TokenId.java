package org.sharaka.domain.access;

import java.util.Objects;

/**
 * The id of a token; it says nothing of the token itself.
 *
 * @param value opaque
 */
public record TokenId(String value) {

    /** Never null. */
    public TokenId {
        Objects.requireNonNull(value);
    }
}
