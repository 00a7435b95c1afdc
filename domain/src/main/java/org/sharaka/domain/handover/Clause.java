package org.sharaka.domain.handover;

import java.time.LocalDate;
import java.util.Objects;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.RuleCode;

/**
 * The reversion clause of a deed.
 *
 * @param since the day of the deed
 * @param building whether a building passed; the clause of equipment is shorter
 */
public record Clause(LocalDate since, boolean building) {

    /** Never null. */
    public Clause {
        Objects.requireNonNull(since);
    }

    /**
     * Its last day.
     *
     * @param policy how long it lives
     * @return the day
     */
    public LocalDate end(HandoverPolicy policy) {
        HandoverPolicy.Clause years = policy.stepBack().clause();
        return since.plusYears(building ? years.buildingYears() : years.equipmentYears());
    }

    Check check(RuleCode rule, LocalDate on, HandoverPolicy policy) {
        LocalDate end = end(policy);
        Check check = Check.that(rule, !on.isAfter(end), Reading.of(end), Reading.of(on));
        return check.result() == Result.FAIL ? check.because("clause") : check;
    }
}
