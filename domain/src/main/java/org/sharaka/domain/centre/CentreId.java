package org.sharaka.domain.centre;

import java.util.Objects;
import org.sharaka.domain.event.Id;

/**
 * The id of a centre.
 *
 * @param value opaque
 */
public record CentreId(String value) implements Id {

    /** Never null. */
    public CentreId {
        Objects.requireNonNull(value);
    }
}
