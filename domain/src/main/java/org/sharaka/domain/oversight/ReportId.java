package org.sharaka.domain.oversight;

import java.util.Objects;

/**
 * The id of a report.
 *
 * @param value opaque
 */
public record ReportId(String value) {

    /** Never null. */
    public ReportId {
        Objects.requireNonNull(value);
    }
}
