package org.sharaka.domain.acceptance;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.RuleCode;
import org.sharaka.domain.project.WorksPolicy;

/** {@code acceptance.condition}: what becomes of a condition ({@code RULES.md}, section 3). */
final class ConditionRules {

    static final RuleCode CONDITION = RuleCode.of("acceptance.condition");

    private static final Reading CENTRE_CLOSED = new Reading.Word("CENTRE_NOT_OPEN");
    private static final Reading CENTRE_OPEN = new Reading.Word("CENTRE_OPEN");

    private ConditionRules() {}

    /** Acceptance is withdrawn for a condition whose day has passed; where the centre is open, no longer. */
    static List<Check> mayWithdraw(Lot lot, LocalDate on, boolean centreOpen) {
        if (centreOpen) {
            return List.of(open());
        }
        List<Condition> overdue = lot.acceptanceBy(on).fold(accepted -> accepted.overdueOn(on), List::of);
        return List.of(
                overdue.isEmpty()
                        ? Check.fail(CONDITION, Reading.of(1), Reading.of(0)).because("none")
                        : Check.pass(
                                        CONDITION,
                                        Reading.of(on),
                                        Reading.of(overdue.get(0).due()))
                                .because("overdue"));
    }

    /** A condition is extended once, and by so many days at most. */
    static Check mayExtend(Condition condition, LocalDate on, Fact<LocalDate> until, boolean centreOpen) {
        if (centreOpen) {
            return open();
        }
        LocalDate latest = condition.by().plusDays(WorksPolicy.ADOPTED.on(on).conditionDays());
        if (condition.extension().value().isPresent()) {
            return Check.fail(CONDITION, Reading.of(1), Reading.of(2)).because("extended");
        }
        Reading asked = until.fold(Reading::of, () -> Reading.UNKNOWN);
        return until.is(latest::isBefore)
                ? Check.fail(CONDITION, Reading.of(latest), asked).because("late")
                : Check.pass(CONDITION, Reading.of(latest), asked);
    }

    /** A condition is met with its paper, in force on the day. */
    static Check isMetWith(Condition condition, Fact<Document> document, LocalDate on) {
        Reading asked = condition.paper().fold(Reading::of, () -> new Reading.Word("EVIDENCE"));
        return document.fold(
                paper -> {
                    boolean fits = paper.isInForceOn(on) && !condition.paper().is(kind -> kind != paper.kind());
                    return fits
                            ? Check.pass(CONDITION, asked, Reading.of(paper.kind()))
                                    .because("met")
                            : Check.fail(CONDITION, asked, Reading.of(paper.kind()))
                                    .because("document");
                },
                () -> Check.missing(CONDITION, Result.FAIL, asked).because("document"));
    }

    private static Check open() {
        return Check.fail(CONDITION, CENTRE_CLOSED, CENTRE_OPEN).because("open");
    }
}
