package org.sharaka.domain.mandate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.RuleCode;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.place.Field;
import org.sharaka.domain.time.Months;

/** The rules of mandates ({@code RULES.md}, section 4; S9, S11). */
public final class MandateRules {

    /** {@code mandate.manager}. */
    public static final RuleCode MANAGER = RuleCode.of("mandate.manager");

    /** {@code mandate.experience}. */
    public static final RuleCode EXPERIENCE = RuleCode.of("mandate.experience");

    /** {@code mandate.standing}. */
    public static final RuleCode STANDING = RuleCode.of("mandate.standing");

    /** {@code mandate.single}. */
    public static final RuleCode SINGLE = RuleCode.of("mandate.single");

    /** {@code mandate.term}. */
    public static final RuleCode TERM = RuleCode.of("mandate.term");

    /** {@code mandate.centre}. */
    public static final RuleCode CENTRE = RuleCode.of("mandate.centre");

    private static final Reading ASSOCIATION = Reading.of(PartnerKind.ASSOCIATION);
    private static final Reading ASSOCIATION_OR_INSTITUTION = new Reading.Words(List.of(
            PartnerKind.ASSOCIATION.name(),
            PartnerKind.MINISTRY.name(),
            PartnerKind.PUBLIC_INSTITUTION.name(),
            PartnerKind.SEMI_PUBLIC_INSTITUTION.name()));

    private MandateRules() {}

    /**
     * The reasons that each of these rules tells its result by.
     *
     * @return reasons by code
     */
    public static Map<String, Set<String>> reasons() {
        return Map.of(
                MANAGER.family(), Set.of("pass", "fail"),
                EXPERIENCE.family(), Set.of("pass", "fail"),
                STANDING.family(), Set.of("pass", "fail"),
                SINGLE.family(), Set.of("pass", "fail"),
                TERM.family(), Set.of("pass", "fail", "notice"),
                CENTRE.family(), Set.of("pass", "fail", "missing"),
                EndingInquiry.END.family(), Set.of("pass", "fail"),
                Gap.RULE.family(), Set.of("warn", "over"));
    }

    /** An association for any centre, an institution for a specialised one, nobody else for any. */
    static Check manager(PartnerKind kind, boolean specialised) {
        boolean may = kind == PartnerKind.ASSOCIATION || specialised && kind.isInstitutional();
        return Check.that(MANAGER, may, specialised ? ASSOCIATION_OR_INSTITUTION : ASSOCIATION, Reading.of(kind));
    }

    static Check experience(List<Experience> shown, Field field, MandatePolicy policy, LocalDate on) {
        Experience.Run run = Experience.in(shown, field, on);
        boolean enough = Months.passed(run.from(), policy.experienceMonths(), run.end());
        return Check.that(
                EXPERIENCE,
                enough,
                Reading.months(policy.experienceMonths()),
                Reading.months(Months.between(run.from(), run.end())));
    }

    static Check standing(Check ofItsKind) {
        boolean holds = ofItsKind.result() == Result.PASS;
        return Check.that(STANDING, holds, Reading.YES, holds ? Reading.YES : Reading.NO);
    }

    static Check single(Term term, List<Term> others) {
        long running = others.stream().filter(term::overlaps).count();
        return Check.that(SINGLE, running == 0, Reading.of(0), Reading.of(running));
    }

    static Check centre(Fact<Boolean> accepted) {
        return accepted.fold(
                so -> Check.that(CENTRE, so, Reading.YES, so ? Reading.YES : Reading.NO),
                () -> Check.missing(CENTRE, Result.FAIL, Reading.YES));
    }

    static Check term(Term term, MandatePolicy policy) {
        LocalDate last = term.from().plusMonths(policy.termMonths());
        return Check.that(TERM, !term.until().isAfter(last), Reading.of(last), Reading.of(term.until()));
    }
}
