package org.sharaka.domain.acceptance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.sharaka.domain.condition.ConditionRules;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Reading;

/** {@code acceptance.condition} of a withdrawal ({@code rulebook.md}, section 3). */
final class WithdrawalRule {

    private WithdrawalRule() {}

    /** Acceptance is withdrawn for a condition whose day has passed; where the centre is open, no longer. */
    static Check check(LotUnderConditions lot, LocalDate on, boolean centreOpen) {
        if (centreOpen) {
            return ConditionRules.open();
        }
        Optional<LocalDate> first = lot.conditions().stream()
                .filter(condition -> condition.isOpenOn(on))
                .map(LotUnderConditions.Standing::due)
                .min(Comparator.naturalOrder());
        Reading due = first.map(Reading::of).orElse(Reading.NONE);
        return first.filter(on::isAfter).isPresent()
                ? Check.pass(ConditionRules.CONDITION, Reading.of(on), due).because("overdue")
                : Check.fail(ConditionRules.CONDITION, Reading.of(on), due).because("none");
    }
}
