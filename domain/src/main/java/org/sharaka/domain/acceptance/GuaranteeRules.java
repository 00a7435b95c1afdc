package org.sharaka.domain.acceptance;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.sharaka.domain.condition.ConditionId;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.RuleCode;

/** The rules of the guarantee period and of its end ({@code rulebook.md}, section 3). */
final class GuaranteeRules {

    static final RuleCode ELAPSED = RuleCode.of("guarantee.elapsed");

    static final RuleCode RESERVES = RuleCode.of("guarantee.reserves");

    private GuaranteeRules() {}

    /** {@code guarantee.elapsed}: the day is not before the end that was known on it. */
    static Check elapsed(LotInGuarantee lot, LocalDate on) {
        return lot.guaranteeEnd()
                .fold(
                        end -> Check.that(ELAPSED, !on.isBefore(end), Reading.of(end), Reading.of(on)),
                        () -> Check.missing(ELAPSED, Result.FAIL, Reading.NONE));
    }

    /** {@code guarantee.reserves}: no reserve, no notified defect and no condition is open; what is, is listed. */
    static Check nothingOpen(LotInGuarantee lot) {
        List<String> open = Stream.concat(
                        lot.reserves().stream().map(ReserveId::value),
                        lot.conditions().stream().map(ConditionId::value))
                .toList();
        return Check.that(RESERVES, open.isEmpty(), Reading.of(0), Reading.of(open.size()))
                .lacking(open);
    }

    /** {@code guarantee.elapsed} of an extension: what is over is not extended. */
    static Check mayBeExtended(LotInGuarantee lot, LocalDate on) {
        return lot.guaranteeEnd()
                .fold(
                        end -> on.isAfter(end)
                                ? Check.fail(ELAPSED, Reading.of(end), Reading.of(on))
                                        .because("over")
                                : Check.pass(ELAPSED, Reading.of(end), Reading.of(on))
                                        .because("runs"),
                        () -> Check.missing(ELAPSED, Result.FAIL, Reading.NONE));
    }
}
