package org.sharaka.domain.maturity;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;

/**
 * One measurement of one centre under one manager.
 *
 * @param on its date
 * @param kind who made it
 * @param levels what was found
 * @param missingEvidence the dimensions of which evidence is missing or expired
 */
public record Assessment(LocalDate on, AssessmentKind kind, Levels levels, Set<Dimension> missingEvidence) {

    /**
     * Copies the dimensions that lack evidence.
     *
     * @throws InvalidValue {@code value.evidence} at {@code /missingEvidence} for every dimension that lacks evidence
     *     and does not apply
     */
    public Assessment {
        Objects.requireNonNull(on);
        Objects.requireNonNull(kind);
        Set<Dimension> missing = EnumSet.noneOf(Dimension.class);
        missing.addAll(missingEvidence);
        missingEvidence = Collections.unmodifiableSet(missing);
        Faults faults = new Faults();
        for (Dimension dimension : missing) {
            if (!levels.applies(dimension)) {
                faults.add("/missingEvidence", "value.evidence", "not-applicable", dimension);
            }
        }
        faults.throwIfAny();
    }

    /**
     * Whether it counts towards a handover.
     *
     * @return false for an assessment of the manager by itself
     */
    public boolean counted() {
        return kind.counts();
    }
}
