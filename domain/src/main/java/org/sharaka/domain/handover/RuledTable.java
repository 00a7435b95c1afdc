package org.sharaka.domain.handover;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.RuleCode;
import org.sharaka.domain.readiness.HandoverTable;

/**
 * What the table said of all centres of a convention on a day: what the approvals rest on.
 *
 * @param on the day
 * @param failed what failed; whatever is not here passed
 */
public record RuledTable(LocalDate on, List<FailedRule> failed) {

    /** Copies the list. */
    public RuledTable {
        failed = List.copyOf(failed);
    }

    static RuledTable of(LocalDate on, Collection<Check> checks) {
        return new RuledTable(
                on,
                checks.stream()
                        .filter(HandoverTable::isOfTable)
                        .filter(check -> check.result() == Result.FAIL)
                        .map(FailedRule::of)
                        .toList());
    }

    boolean refuses() {
        return !failed.isEmpty();
    }

    /** The rules that failed, one of several centres only once. */
    List<RuleCode> failing() {
        return failed.stream().map(FailedRule::rule).distinct().toList();
    }

    static Reading words(Collection<RuleCode> rules) {
        return new Reading.Words(rules.stream().map(RuleCode::code).toList());
    }
}
