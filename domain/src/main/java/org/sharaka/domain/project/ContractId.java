package org.sharaka.domain.project;

import java.util.Objects;

/**
 * The id of a contract for works or supplies.
 *
 * @param value opaque
 */
public record ContractId(String value) {

    /** Never null. */
    public ContractId {
        Objects.requireNonNull(value);
    }
}
