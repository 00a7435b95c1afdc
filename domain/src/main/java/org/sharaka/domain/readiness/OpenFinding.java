package org.sharaka.domain.readiness;

import org.sharaka.domain.acceptance.Severity;
import org.sharaka.domain.gate.Fact;

/**
 * What an audit, an inspection or a safeguarding visit noted and is not settled.
 *
 * @param severity how grave it is
 * @param hasPlan whether there is a plan to settle it
 * @param reference what people call it, such as {@code F2}; unknown where it is only counted
 */
public record OpenFinding(Severity severity, boolean hasPlan, Fact<String> reference) {

    /** A finding that is only counted. */
    public OpenFinding(Severity severity, boolean hasPlan) {
        this(severity, hasPlan, Fact.unknown());
    }
}
