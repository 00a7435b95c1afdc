package org.sharaka.domain.maturity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.RuleCode;
import org.sharaka.domain.policy.MaturityGrid;

/** The rules of assessments ({@code rulebook.md}, section 6; S9, S11). */
public final class AssessmentRules {

    /** {@code assessment.validation}: validated by someone else, and one that counts a day. */
    public static final RuleCode VALIDATION = RuleCode.of("assessment.validation");

    /** {@code evidence.<DIM>}: what a dimension lacks is shown. */
    public static final RuleCode EVIDENCE = RuleCode.of("evidence");

    /** {@code fact.correction}: an assessment is corrected by somebody other than who recorded it. */
    static final RuleCode CORRECTION = RuleCode.of("fact.correction");

    private static final Reading SOMEONE_ELSE = new Reading.Word("SOMEONE_ELSE");

    private AssessmentRules() {}

    /** {@return the reasons that each of these rules tells its result by, by the code of the rule} */
    public static Map<String, Set<String>> reasons() {
        return Map.of(VALIDATION.family(), Set.of("pass", "fail", "same-day"), EVIDENCE.family(), Set.of("warn"));
    }

    static List<Check> correction(Fact<AssessingInquiry.Correction> correction) {
        return correction.fold(
                two -> List.of(
                        two.writer().equals(two.by())
                                ? Check.fail(CORRECTION, SOMEONE_ELSE, new Reading.Word("SAME_PERSON"))
                                        .because("four-eyes")
                                : Check.pass(CORRECTION, SOMEONE_ELSE, SOMEONE_ELSE)),
                List::of);
    }

    /** One assessment a day counts, and who validates it did not make it. */
    static List<Check> validation(AssessingInquiry facts) {
        List<Check> checks = new ArrayList<>();
        if (facts.dayTaken()) {
            checks.add(Check.fail(VALIDATION, Reading.NONE, Reading.of(facts.assessedOn()))
                    .because("same-day"));
        }
        facts.validation()
                .value()
                .ifPresent(two -> checks.add(bySomeoneElse(!two.assessor().equals(two.validator()))));
        return checks;
    }

    private static Check bySomeoneElse(boolean isSo) {
        return isSo
                ? Check.pass(VALIDATION, SOMEONE_ELSE, SOMEONE_ELSE)
                : Check.fail(VALIDATION, SOMEONE_ELSE, new Reading.Word("SAME_PERSON"));
    }

    /** What lacks evidence is shown, one check for each dimension; it refuses nothing. */
    static List<Check> evidence(AssessingInquiry facts, MaturityGrid grid) {
        return MissingEvidence.in(grid, facts.setting(), facts.applied(), facts.papers(), facts.assessedOn()).stream()
                .map(AssessmentRules::lacking)
                .toList();
    }

    private static Check lacking(MissingEvidence one) {
        List<String> there = new ArrayList<>(one.required());
        there.removeAll(one.missing());
        return Check.warn(
                        RuleCode.of(EVIDENCE.family(), one.dimension()),
                        new Reading.Words(one.required()),
                        new Reading.Words(there))
                .lacking(one.missing());
    }
}
