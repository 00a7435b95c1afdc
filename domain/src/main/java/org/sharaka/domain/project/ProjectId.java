package org.sharaka.domain.project;

import java.util.Objects;

/**
 * The id of a project.
 *
 * @param value opaque
 */
public record ProjectId(String value) {

    /** Never null. */
    public ProjectId {
        Objects.requireNonNull(value);
    }
}
