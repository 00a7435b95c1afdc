package org.sharaka.domain.mandate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.RuleCode;
import org.sharaka.domain.partner.Experience;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.place.Field;
import org.sharaka.domain.policy.MandatePolicy;
import org.sharaka.domain.policy.Policies;

/** The rules of mandates ({@code rulebook.md}, section 4; S9, S11). */
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

    /** {@return the reasons that each of these rules tells its result by, by the code of the rule} */
    public static Map<String, Set<String>> reasons() {
        return Map.of(
                MANAGER.family(), Set.of("pass", "fail"),
                EXPERIENCE.family(), Set.of("pass", "fail", "missing"),
                STANDING.family(), Set.of("pass", "association", "institution"),
                SINGLE.family(), Set.of("pass", "fail"),
                TERM.family(), Set.of("pass", "fail", "notice", "too-early"),
                CENTRE.family(), Set.of("pass", "fail", "missing"),
                EndingRules.END.family(), Set.of("pass", "fail"),
                Gap.RULE.family(), Set.of("warn", "over"));
    }

    /** An association for any centre, an institution for a specialised one, nobody else for any. */
    static Check manager(SigningInquiry.ManagerFacts manager, SigningInquiry.CentreFacts centre) {
        PartnerKind kind = manager.kind();
        boolean may = kind == PartnerKind.ASSOCIATION || centre.specialised() && kind.isInstitutional();
        Reading allowed = centre.specialised() ? ASSOCIATION_OR_INSTITUTION : ASSOCIATION;
        return Check.that(MANAGER, may, allowed, Reading.of(kind));
    }

    static List<Check> experience(SigningInquiry facts, Policies values) {
        return facts.manager().kind() == PartnerKind.ASSOCIATION
                ? List.of(
                        experience(facts.manager().experience(), facts.centre().field(), values.mandate(), facts.on()))
                : List.of();
    }

    static Check experience(List<Experience> shown, Field field, MandatePolicy policy, LocalDate on) {
        Reading required = Reading.months(policy.experienceMonths());
        return Experience.monthsIn(shown, field, on)
                .fold(
                        months -> Check.that(
                                EXPERIENCE, months >= policy.experienceMonths(), required, Reading.months(months)),
                        () -> Check.missing(EXPERIENCE, Result.FAIL, required));
    }

    static Check standing(Check ofItsKind) {
        if (ofItsKind.result() == Result.PASS) {
            return Check.pass(STANDING, Reading.YES, Reading.YES);
        }
        boolean institution = ofItsKind.rule().equals(StandingRules.INSTITUTION);
        return Check.fail(STANDING, Reading.YES, Reading.NO)
                .because(institution ? "institution" : "association")
                .lacking(ofItsKind.missing());
    }

    static Check single(SigningInquiry.MandateFacts mandate) {
        List<SigningInquiry.Running> running = mandate.others().stream()
                .filter(other -> mandate.term().overlaps(other.term()))
                .toList();
        return Check.that(SINGLE, running.isEmpty(), Reading.of(0), Reading.of(running.size()))
                .lacking(running.stream().map(SigningInquiry.Running::name).toList());
    }

    static Check centre(SigningInquiry.CentreFacts centre) {
        return centre.accepted()
                .fold(
                        so -> Check.that(CENTRE, so, Reading.YES, so ? Reading.YES : Reading.NO),
                        () -> Check.missing(CENTRE, Result.FAIL, Reading.YES));
    }

    static Check term(Term term, MandatePolicy policy) {
        LocalDate last = term.from().plusMonths(policy.termMonths()).minusDays(1);
        return Check.that(TERM, !term.until().isAfter(last), Reading.of(last), Reading.of(term.until()));
    }
}
