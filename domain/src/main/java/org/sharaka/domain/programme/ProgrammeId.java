package org.sharaka.domain.programme;

import java.util.Objects;
import org.sharaka.domain.event.Id;

/**
 * The id of a programme.
 *
 * @param value opaque
 */
public record ProgrammeId(String value) implements Id {

    /** Never null. */
    public ProgrammeId {
        Objects.requireNonNull(value);
    }
}
