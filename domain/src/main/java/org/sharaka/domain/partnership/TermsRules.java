package org.sharaka.domain.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.RuleCode;

/** The rules of terms of reference ({@code rulebook.md}, section 3). */
public final class TermsRules {

    /** Approved by two different people and locked to a version. */
    public static final RuleCode TERMS = RuleCode.of("agreement.terms");

    /** A change after the agreement is a signed amendment and a new version. */
    public static final RuleCode AMENDMENT = RuleCode.of("terms.amendment");

    private static final Reading TWO = Reading.people(TermsVersion.APPROVERS);
    private static final Reading SOMEONE_ELSE = new Reading.Word("SOMEONE_ELSE");
    private static final Reading SAME_PERSON = new Reading.Word("SAME_PERSON");

    private TermsRules() {}

    /** The reasons of each of these rules, by its code. */
    public static Map<String, Set<String>> reasons() {
        return Map.of(
                TERMS.family(), Set.of("pass", "fail", "missing", "same", "other"),
                AMENDMENT.family(),
                        Set.of(
                                "pass",
                                "missing",
                                "future",
                                "nothing",
                                "unlocked",
                                "older",
                                "spent",
                                "paid",
                                "decision",
                                "same"));
    }

    /**
     * {@code agreement.terms} before the agreement: FAIL where there are none, or too few people have approved the last
     * version.
     */
    static Check locked(Fact<ApprovedVersion> terms, LocalDate on) {
        return terms.fold(
                last -> Check.that(TERMS, last.isLockedOn(on), TWO, Reading.people(last.approversOn(on))),
                () -> Check.missing(TERMS, Result.FAIL, TWO));
    }

    /** {@code agreement.terms} for an approval: who has approved a version does not approve it again. */
    static Check approvedBySomeoneElse(ApprovedVersion version, UserId by) {
        return version.isApprovedBy(by)
                ? Check.fail(TERMS, SOMEONE_ELSE, SAME_PERSON).because("same")
                : Check.pass(TERMS, SOMEONE_ELSE, SOMEONE_ELSE).because("other");
    }

    /**
     * {@code terms.amendment}: FAIL where there is no amendment by then, it changes nothing, its version is not new or
     * not locked, or a budget falls below what is spent or a contract below what is paid.
     */
    static Check amended(
            Fact<ProposedAmendment> proposed,
            List<ApprovedVersion> terms,
            List<Rebudgeting> budgets,
            List<Recontracting> contracts,
            LocalDate on) {
        return proposed.fold(
                amendment ->
                        overspent(budgets).or(() -> overpaid(contracts)).orElseGet(() -> amended(amendment, terms, on)),
                () -> Check.missing(AMENDMENT, Result.FAIL, Reading.NONE));
    }

    /**
     * {@code terms.amendment} for an own project: FAIL where there is no decision by then, who approves has prepared
     * it, or a budget falls below what is spent or a contract below what is paid.
     */
    static Check decided(OwnAmendmentInquiry asked) {
        if (asked.decision().value().isEmpty()) {
            return Check.missing(AMENDMENT, Result.FAIL, Reading.NONE).because("decision");
        }
        if (asked.prepared().is(asked.by()::equals)) {
            return Check.fail(AMENDMENT, SOMEONE_ELSE, SAME_PERSON).because("same");
        }
        Document decision = asked.decision().required("/document");
        Reading dated = Reading.of(decision.date());
        return overspent(asked.budgets())
                .or(() -> overpaid(asked.contracts()))
                .orElseGet(() -> decision.isInForceOn(asked.on())
                        ? Check.pass(AMENDMENT, Reading.of(asked.on()), dated)
                        : Check.fail(AMENDMENT, Reading.of(asked.on()), dated).because("future"));
    }

    private static Optional<Check> overspent(List<Rebudgeting> budgets) {
        return budgets.stream()
                .filter(one -> one.budget().compareTo(one.spent()) < 0)
                .findFirst()
                .map(one -> Check.fail(AMENDMENT, Reading.of(one.spent()), Reading.of(one.budget()))
                        .because("spent")
                        .about(budgets.size() == 1 ? "" : one.project()));
    }

    private static Optional<Check> overpaid(List<Recontracting> contracts) {
        return contracts.stream()
                .filter(one -> one.amount().compareTo(one.paid()) < 0)
                .findFirst()
                .map(one -> Check.fail(AMENDMENT, Reading.of(one.paid()), Reading.of(one.amount()))
                        .because("paid")
                        .about(contracts.size() == 1 ? "" : one.contract()));
    }

    private static Check amended(ProposedAmendment amendment, List<ApprovedVersion> terms, LocalDate on) {
        Reading dated = Reading.of(amendment.paper().date());
        if (!amendment.paper().isInForceOn(on)) {
            return Check.fail(AMENDMENT, Reading.of(on), dated).because("future");
        }
        for (ProposedAmendment.NewVersion version : amendment.terms()) {
            if (version.to() <= version.from()) {
                return Check.fail(AMENDMENT, Reading.of(version.from() + 1L), Reading.of(version.to()))
                        .because("older");
            }
        }
        if (amendment.terms().stream().anyMatch(version -> version.changes() == 0)) {
            return Check.fail(AMENDMENT, Reading.of(1), Reading.of(0)).because("nothing");
        }
        return terms.stream()
                .filter(version -> !version.isLockedOn(on))
                .findFirst()
                .map(version -> Check.fail(AMENDMENT, TWO, Reading.people(version.approversOn(on)))
                        .because("unlocked"))
                .orElse(Check.pass(AMENDMENT, Reading.of(on), dated));
    }
}
