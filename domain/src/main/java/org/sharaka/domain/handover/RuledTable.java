package org.sharaka.domain.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.Ruling;

/**
 * What the table said of all centres of a convention on a day: what the approvals rest on.
 *
 * @param on the day
 * @param policy the version it was ruled under
 * @param failed what failed; whatever is not here passed
 */
public record RuledTable(LocalDate on, String policy, List<FailedRule> failed) {

    /** Copies the list. */
    public RuledTable {
        Objects.requireNonNull(on);
        Objects.requireNonNull(policy);
        failed = List.copyOf(failed);
    }

    static RuledTable of(Ruling table) {
        return new RuledTable(
                table.on(),
                table.policy(),
                table.with(Result.FAIL).stream().map(FailedRule::of).toList());
    }

    Ruling ruling() {
        return new Ruling(
                HandoverGate.NAME,
                on,
                policy,
                failed.stream().map(FailedRule::check).toList());
    }
}
