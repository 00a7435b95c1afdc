package org.sharaka.domain.project;

import java.util.Objects;
import org.sharaka.domain.event.Id;

/**
 * The id of a project.
 *
 * @param value opaque
 */
public record ProjectId(String value) implements Id {

    /** Never null. */
    public ProjectId {
        Objects.requireNonNull(value);
    }
}
