package org.sharaka.domain.handover;

import java.util.Objects;
import org.sharaka.domain.acceptance.Severity;

/**
 * What an audit, an inspection or a safeguarding visit noted and is not settled.
 *
 * @param severity how grave it is
 * @param hasPlan whether there is a plan to settle it
 */
public record OpenFinding(Severity severity, boolean hasPlan) {
    /** The severity is always there. */
    public OpenFinding {
        Objects.requireNonNull(severity);
    }
}
