package org.sharaka.domain.oversight;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.RuleCode;

/** The rules of oversight ({@code rulebook.md}, sections 4 and 7; S9 to S11). */
public final class OversightRules {

    /** {@code report.due}. */
    public static final RuleCode REPORT = RuleCode.of("report.due");

    static final RuleCode REPORTS = RuleCode.of("handover.reports");
    static final RuleCode FINDINGS = RuleCode.of("handover.findings");
    private static final Reading SOMEONE_ELSE = new Reading.Word("SOMEONE_ELSE");
    private static final Reading SAME_PERSON = new Reading.Word("SAME_PERSON");

    private OversightRules() {}

    /** {@return the reasons that each of these rules tells its result by, by the code of the rule} */
    public static Map<String, Set<String>> reasons() {
        return Map.of(
                REPORT.family(), Set.of("pass", "warn", "late"),
                REPORTS.family(), Set.of("accepted", "same-person"),
                FINDINGS.family(), Set.of("closed", "same-person", "evidence"));
    }

    /** A report that counts was accepted by someone else than who recorded it. */
    static Check acceptance(Act submitted, Act accepted) {
        return submitted.isBySomeoneElseThan(accepted.by())
                ? Check.pass(REPORTS, SOMEONE_ELSE, SOMEONE_ELSE).because("accepted")
                : Check.fail(REPORTS, SOMEONE_ELSE, SAME_PERSON).because("same-person");
    }

    /** A finding is closed by someone else than who raised it, with evidence that is there on the day. */
    static Check closure(Act raised, Act closed, Fact<Document> evidence) {
        LocalDate on = closed.on();
        if (!raised.isBySomeoneElseThan(closed.by())) {
            return Check.fail(FINDINGS, SOMEONE_ELSE, SAME_PERSON).because("same-person");
        }
        return evidence.is(paper -> paper.isInForceOn(on))
                ? Check.pass(FINDINGS, SOMEONE_ELSE, SOMEONE_ELSE).because("closed")
                : Check.fail(
                                FINDINGS,
                                Reading.of(on),
                                evidence.fold(paper -> Reading.of(paper.date()), () -> Reading.UNKNOWN))
                        .because("evidence");
    }
}
