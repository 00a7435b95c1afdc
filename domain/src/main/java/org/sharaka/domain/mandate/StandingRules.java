package org.sharaka.domain.mandate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.RuleCode;
import org.sharaka.domain.policy.MandatePolicy;
import org.sharaka.domain.policy.Policies;
import org.sharaka.domain.time.Deadline;

/** Whether a manager is what it says it is, on a day ({@code rulebook.md}, section 1; S9, S10). */
public final class StandingRules {

    /** {@code association.standing}. */
    public static final RuleCode ASSOCIATION = RuleCode.of("association.standing");

    /** {@code institution.standing}. */
    public static final RuleCode INSTITUTION = RuleCode.of("institution.standing");

    private static final List<DocumentKind> OF_ASSOCIATION =
            List.of(DocumentKind.FILING_RECEIPT, DocumentKind.STATUTES, DocumentKind.BUREAU_LIST);
    private static final List<DocumentKind> OF_INSTITUTION = List.of(DocumentKind.LEGAL_ACT, DocumentKind.DELEGATION);

    private StandingRules() {}

    /** {@return the reasons that each of these rules tells its result by, by the code of the rule} */
    public static Map<String, Set<String>> reasons() {
        return Map.of(
                ASSOCIATION.family(),
                Set.of("pass", "fail", "expired", "both", "provisional"),
                INSTITUTION.family(),
                Set.of("pass", "fail", "expired", "both"));
    }

    /** The rule of the manager's kind. */
    static Check of(SigningInquiry.ManagerFacts manager, Policies values, LocalDate on) {
        return manager.kind().isInstitutional()
                ? institution(manager.papers(), on)
                : association(manager.papers(), values.mandate(), on);
    }

    static List<Check> association(SigningInquiry facts, Policies values) {
        return facts.manager().kind().isInstitutional() ? List.of() : List.of(of(facts.manager(), values, facts.on()));
    }

    static List<Check> institution(SigningInquiry facts, Policies values) {
        return facts.manager().kind().isInstitutional() ? List.of(of(facts.manager(), values, facts.on())) : List.of();
    }

    /**
     * {@code association.standing}: a definitive filing receipt, or a provisional one that is old enough to be deemed
     * definitive and was not refused; statutes; a bureau whose term includes the day.
     *
     * @param papers of the association; a refused receipt is one whose validity has ended, and the list of a bureau is
     *     valid for its term
     * @param policy the age of a provisional receipt
     * @return FAIL with the papers that are missing; {@code expired} where each of them was there, {@code both} where
     *     some were, {@code provisional} where only time is missing
     */
    public static Check association(List<Document> papers, MandatePolicy policy, LocalDate on) {
        List<Document> provisional = papers.stream()
                .filter(paper -> paper.kind() == DocumentKind.PROVISIONAL_RECEIPT && paper.isInForceOn(on))
                .toList();
        boolean deemed = provisional.stream()
                .anyMatch(paper -> !paper.date().plusDays(policy.deemedDays()).isAfter(on));
        List<DocumentKind> missing = new ArrayList<>(missing(OF_ASSOCIATION, papers, on));
        if (deemed) {
            missing.remove(DocumentKind.FILING_RECEIPT);
        }
        Check check = ruled(ASSOCIATION, OF_ASSOCIATION, missing, papers, on);
        boolean waits = !provisional.isEmpty() && missing.equals(List.of(DocumentKind.FILING_RECEIPT));
        return waits ? check.because("provisional") : check;
    }

    /**
     * {@code institution.standing}: a legal act and a delegated signatory.
     *
     * @param papers of the ministry or institution
     * @return FAIL with the papers that are missing; {@code expired} where each of them was there, {@code both} where
     *     some were
     */
    public static Check institution(List<Document> papers, LocalDate on) {
        return ruled(INSTITUTION, OF_INSTITUTION, missing(OF_INSTITUTION, papers, on), papers, on);
    }

    /**
     * The papers of a manager's standing that run out; a provisional receipt is none once there is a definitive one.
     *
     * @param institutional whether the manager is a ministry or institution
     */
    static List<Deadline> expiring(List<Document> papers, boolean institutional) {
        boolean definitive = papers.stream().anyMatch(paper -> paper.kind() == DocumentKind.FILING_RECEIPT);
        return Document.expiring(papers.stream()
                        .filter(paper -> institutional
                                ? OF_INSTITUTION.contains(paper.kind())
                                : OF_ASSOCIATION.contains(paper.kind())
                                        || (paper.kind() == DocumentKind.PROVISIONAL_RECEIPT && !definitive)))
                .stream()
                .flatMap(Document::runsOut)
                .toList();
    }

    private static List<DocumentKind> missing(List<DocumentKind> asked, List<Document> papers, LocalDate on) {
        return asked.stream()
                .filter(kind -> papers.stream().noneMatch(paper -> paper.kind() == kind && paper.isInForceOn(on)))
                .toList();
    }

    private static Check ruled(
            RuleCode rule,
            List<DocumentKind> required,
            List<DocumentKind> missing,
            List<Document> papers,
            LocalDate on) {
        Check check = Check.all(rule, words(required), words(missing));
        return missing.isEmpty() ? check : check.because(Document.lack(missing, papers, on));
    }

    private static List<String> words(List<DocumentKind> kinds) {
        return kinds.stream().map(Enum::name).toList();
    }
}
