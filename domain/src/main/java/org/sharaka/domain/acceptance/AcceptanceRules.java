package org.sharaka.domain.acceptance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.RuleCode;
import org.sharaka.domain.policy.AcceptancePolicy;
import org.sharaka.domain.project.Stage;

/** The rules of provisional acceptance ({@code rulebook.md}, section 3), each asked of one lot. */
public final class AcceptanceRules {

    /** Model 2: contractors' guarantees and ten-year insurance are assigned to the foundation. */
    public static final RuleCode ASSIGNMENT = RuleCode.of("acceptance.assignment");

    /** A visit, in time after the notice of completion. */
    public static final RuleCode VISIT = RuleCode.of("acceptance.visit");

    /** Ready for use. */
    public static final RuleCode READY = RuleCode.of("acceptance.ready");

    /** The papers of acceptance. */
    public static final RuleCode DOCUMENTS = RuleCode.of("acceptance.documents");

    /** Lots are accepted one by one, and nothing is occupied before. */
    public static final RuleCode LOT = RuleCode.of("acceptance.lot");

    /** No open blocking reserve. */
    public static final RuleCode BLOCKING = RuleCode.of("acceptance.blocking");

    private static final String TERMS_VERSION = "TERMS_VERSION";
    private static final String TERMS_ITEMS = "TERMS_ITEMS";
    private static final Reading NOT_OCCUPIED = new Reading.Word("NOT_OCCUPIED");
    private static final Reading OCCUPIED = new Reading.Word("OCCUPIED");

    private AcceptanceRules() {}

    /** {@return the reasons that each rule of this concept tells its result by, by the code of the rule} */
    public static Map<String, Set<String>> reasons() {
        return Map.ofEntries(
                Map.entry(ASSIGNMENT.family(), Set.of("pass", "fail")),
                Map.entry(VISIT.family(), Set.of("pass", "warn", "notice", "missing")),
                Map.entry(READY.family(), Set.of("pass", "fail", "missing", "terms", "items")),
                Map.entry(DOCUMENTS.family(), Set.of("pass", "warn", "fail", "late")),
                Map.entry(LOT.family(), Set.of("pass", "occupied", "accepted", "missing")),
                Map.entry(BLOCKING.family(), Set.of("pass", "fail")),
                Map.entry(ReserveRules.DEADLINE.family(), Set.of("pass", "fail", "late")),
                Map.entry(ReserveRules.LIFTING.family(), Set.of("pass", "four-eyes", "missing")),
                Map.entry(GuaranteeRules.ELAPSED.family(), Set.of("pass", "fail", "missing", "over", "runs")),
                Map.entry(GuaranteeRules.RESERVES.family(), Set.of("pass", "fail")),
                Map.entry(CorrectionRules.CORRECTION.family(), Set.of("pass", "four-eyes")));
    }

    /** {@code acceptance.assignment}: the deed, and where there is building work the ten-year insurance. */
    static Check assignment(AcceptingInquiry asked) {
        List<DocumentKind> papers = asked.works().assigned();
        return Check.all(ASSIGNMENT, words(papers), words(asked.missing(papers)));
    }

    /** {@code acceptance.visit}: FAIL without notice or visit, WARN where the first visit came late. */
    static Check visit(LotAtAcceptance lot, AcceptancePolicy policy) {
        return lot.notice()
                .fold(
                        notice -> {
                            LocalDate last = notice.plusDays(policy.visitDays());
                            return lot.firstVisit()
                                    .fold(
                                            visit -> visit.isAfter(last)
                                                    ? Check.warn(VISIT, Reading.of(last), Reading.of(visit))
                                                    : Check.pass(VISIT, Reading.of(last), Reading.of(visit)),
                                            () -> Check.missing(VISIT, Result.FAIL, Reading.of(last)));
                        },
                        () -> Check.missing(VISIT, Result.FAIL, Reading.NONE).because("notice"));
    }

    /**
     * {@code acceptance.ready}: what is asked of every lot, and under model 2 every item of the terms in force. It
     * fails for what is not so before what nobody stated, and for the works before the terms they are held against;
     * where nothing but answers to items is missing, it lists those items.
     */
    static Check ready(AcceptingInquiry asked) {
        List<String> required = new ArrayList<>(ReadyForUse.WORDS);
        List<String> missing = new ArrayList<>(asked.ready().missing());
        if (asked.works().builtByParty()) {
            required.addAll(List.of(TERMS_VERSION, TERMS_ITEMS));
            if (!asked.terms().isVersionInForce()) {
                missing.add(TERMS_VERSION);
            }
            if (!asked.terms().isAnswered()) {
                missing.add(TERMS_ITEMS);
            }
        }
        Check check = Check.all(READY, required, missing);
        if (missing.isEmpty() || asked.ready().isDenied()) {
            return check;
        }
        if (!asked.ready().missing().isEmpty()) {
            return check.because("missing");
        }
        return missing.contains(TERMS_VERSION)
                ? check.because("terms")
                : check.because("items").lacking(asked.terms().unanswered());
    }

    /** {@code acceptance.documents}: FAIL without minutes or asset list, WARN for papers that may follow. */
    static Check documents(AcceptingInquiry asked, AcceptancePolicy policy) {
        List<DocumentKind> indispensable = asked.missingFromTheStep();
        if (!indispensable.isEmpty()) {
            return Check.all(DOCUMENTS, words(asked.indispensable()), words(indispensable));
        }
        LocalDate latest = asked.on().plusDays(policy.conditionDays());
        return asked.promised().stream()
                .map(AcceptingInquiry.PromisedPaper::by)
                .filter(latest::isBefore)
                .max(Comparator.naturalOrder())
                .map(by -> Check.fail(DOCUMENTS, Reading.of(latest), Reading.of(by))
                        .because("late"))
                .orElseGet(() -> mayFollow(asked));
    }

    private static Check mayFollow(AcceptingInquiry asked) {
        List<DocumentKind> papers = asked.works().mayFollow();
        List<String> missing = words(asked.missing(papers));
        Check check = Check.all(DOCUMENTS, words(papers), missing);
        return missing.isEmpty()
                ? check
                : Check.warn(DOCUMENTS, check.required(), check.actual()).lacking(missing);
    }

    /** {@code acceptance.lot}: it is not accepted yet, and its visit found it unoccupied. */
    static Check lot(LotAtAcceptance lot) {
        if (lot.stage().compareTo(Stage.COMPLETION_NOTIFIED) > 0) {
            return Check.fail(LOT, Reading.of(Stage.COMPLETION_NOTIFIED), Reading.of(lot.stage()))
                    .because("accepted");
        }
        return lot.occupied()
                .fold(
                        occupied -> occupied
                                ? Check.fail(LOT, NOT_OCCUPIED, OCCUPIED).because("occupied")
                                : Check.pass(LOT, NOT_OCCUPIED, NOT_OCCUPIED),
                        () -> Check.missing(LOT, Result.FAIL, NOT_OCCUPIED));
    }

    /** {@code acceptance.blocking}: no blocking reserve of the lot is open; those that are, are listed. */
    static Check blocking(LotAtAcceptance lot) {
        List<String> open = lot.reserves().stream()
                .filter(reserve -> reserve.severity() == Severity.BLOCKING)
                .map(reserve -> reserve.reserve().value())
                .toList();
        return Check.that(BLOCKING, open.isEmpty(), Reading.of(0), Reading.of(open.size()))
                .lacking(open);
    }

    private static List<String> words(List<DocumentKind> papers) {
        return papers.stream().map(Enum::name).toList();
    }
}
