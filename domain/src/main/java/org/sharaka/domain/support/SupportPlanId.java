package org.sharaka.domain.support;

import java.util.Objects;

/**
 * The id of a support plan.
 *
 * @param value opaque
 */
public record SupportPlanId(String value) {

    /** Never null. */
    public SupportPlanId {
        Objects.requireNonNull(value);
    }
}
