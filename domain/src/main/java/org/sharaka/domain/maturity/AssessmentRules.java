package org.sharaka.domain.maturity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.RuleCode;

/** The rules of assessments ({@code RULES.md}, section 6; S9, S11). */
public final class AssessmentRules {

    /** {@code assessment.validation}: validated by someone else, and one that counts a day. */
    public static final RuleCode VALIDATION = RuleCode.of("assessment.validation");

    private static final String EVIDENCE = "evidence";
    private static final Reading SOMEONE_ELSE = new Reading.Word("SOMEONE_ELSE");

    private AssessmentRules() {}

    /**
     * The reasons that each of these rules tells its result by.
     *
     * @return reasons by code
     */
    public static Map<String, Set<String>> reasons() {
        return Map.of(VALIDATION.family(), Set.of("pass", "fail", "same-day"), EVIDENCE, Set.of("warn"));
    }

    /** Another assessment of the day counts, and one a day is all that can. */
    static Check dayTaken(LocalDate day) {
        return Check.fail(VALIDATION, Reading.NONE, Reading.of(day)).because("same-day");
    }

    static Check bySomeoneElse(boolean isSo) {
        return isSo
                ? Check.pass(VALIDATION, SOMEONE_ELSE, SOMEONE_ELSE)
                : Check.fail(VALIDATION, SOMEONE_ELSE, new Reading.Word("SAME_PERSON"));
    }

    /** What lacks evidence is told, one check for each dimension; it refuses nothing. */
    static List<Check> evidence(Collection<MissingEvidence> missing) {
        List<Check> checks = new ArrayList<>();
        missing.forEach(one -> checks.add(Check.warn(
                RuleCode.of(EVIDENCE, one.dimension().name()),
                new Reading.Words(one.asked()),
                new Reading.Words(one.missing()))));
        return checks;
    }
}
