package org.sharaka.domain.training;

import java.util.Objects;
import org.sharaka.domain.event.Id;

/**
 * The id of a training session.
 *
 * @param value opaque
 */
public record SessionId(String value) implements Id {

    /** Never null. */
    public SessionId {
        Objects.requireNonNull(value);
    }
}
