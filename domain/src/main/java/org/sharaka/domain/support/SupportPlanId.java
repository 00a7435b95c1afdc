package org.sharaka.domain.support;

import java.util.Objects;
import org.sharaka.domain.event.Id;

/**
 * The id of a support plan.
 *
 * @param value opaque
 */
public record SupportPlanId(String value) implements Id {

    /** Never null. */
    public SupportPlanId {
        Objects.requireNonNull(value);
    }
}
