package org.sharaka.domain.funding;

import java.util.Objects;
import org.sharaka.domain.event.Id;

/**
 * The id of a pledge.
 *
 * @param value opaque
 */
public record PledgeId(String value) implements Id {

    /** Never null. */
    public PledgeId {
        Objects.requireNonNull(value);
    }
}
