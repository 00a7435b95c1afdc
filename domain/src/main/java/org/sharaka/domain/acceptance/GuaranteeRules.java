package org.sharaka.domain.acceptance;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.RuleCode;

/** The rules of the guarantee period and of its end ({@code RULES.md}, section 3). */
final class GuaranteeRules {

    static final RuleCode ELAPSED = RuleCode.of("guarantee.elapsed");

    static final RuleCode RESERVES = RuleCode.of("guarantee.reserves");

    private GuaranteeRules() {}

    static List<Check> all(Delivery delivery, Lot lot, LocalDate on) {
        Fact<ProvisionalAcceptance> accepted = lot.acceptanceBy(on);
        long reserves = delivery.openReserves(lot.id(), on).size();
        long conditions = accepted.fold(
                acceptance -> acceptance.conditions().stream()
                        .filter(condition -> !condition.isMetOn(on))
                        .count(),
                () -> 0L);
        return List.of(elapsed(accepted, on), nothingOpen(reserves + conditions));
    }

    /** {@code guarantee.elapsed}: the day is not before the end that was known on it. */
    private static Check elapsed(Fact<ProvisionalAcceptance> accepted, LocalDate on) {
        return accepted.fold(
                acceptance -> {
                    LocalDate end = acceptance.guarantee().endKnownOn(on, acceptance.on());
                    return Check.that(ELAPSED, !on.isBefore(end), Reading.of(end), Reading.of(on));
                },
                () -> Check.missing(ELAPSED, Result.FAIL, Reading.NONE));
    }

    /** {@code guarantee.reserves}: no reserve, no notified defect and no condition is open. */
    private static Check nothingOpen(long open) {
        return Check.that(RESERVES, open == 0, Reading.of(0), Reading.of(open));
    }

    /** {@code guarantee.elapsed} of an extension: what is over is not extended. */
    static List<Check> mayBeExtended(ProvisionalAcceptance accepted, LocalDate on) {
        LocalDate end = accepted.guaranteeEnd();
        return List.of(
                on.isAfter(end)
                        ? Check.fail(ELAPSED, Reading.of(end), Reading.of(on)).because("over")
                        : Check.pass(ELAPSED, Reading.of(end), Reading.of(on)).because("runs"));
    }
}
