package org.sharaka.domain.acceptance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.project.Stage;
import org.sharaka.domain.project.WorksPolicy;

/**
 * The facts that the rules of provisional acceptance look at, for one lot on one day.
 *
 * @param lot the lot
 * @param on the day
 * @param handed what is handed in
 * @param dossier the papers in the dossier of the project
 * @param conditions the conditions that are offered
 * @param reserves what would be open: recorded, and raised with the acceptance
 * @param unanswered whether an item of the terms has no answer
 * @param around the project, and the terms in force
 */
record LotAtAcceptance(
        Lot lot,
        LocalDate on,
        Handed handed,
        List<Document> dossier,
        List<NewCondition> conditions,
        List<Reserve> reserves,
        boolean unanswered,
        Circumstances around) {

    private static final List<DocumentKind> INDISPENSABLE = List.of(DocumentKind.MINUTES, DocumentKind.ASSET_LIST);

    WorksPolicy policy() {
        return WorksPolicy.ADOPTED.on(on);
    }

    Stage stage() {
        return lot.stage();
    }

    boolean isBuiltByParty() {
        return !project().model().isOwnedByFoundation();
    }

    private boolean hasBuildingWork() {
        return project().brief().nature().hasBuildingWork();
    }

    private Project project() {
        return around.project();
    }

    Fact<Notice> notice() {
        return lot.noticedBy(on).fold(completion -> Fact.known(completion.notice()), Fact::unknown);
    }

    Optional<Visit> firstVisit() {
        return lot.noticedBy(on).value().flatMap(completion -> completion.firstVisitBy(on));
    }

    Fact<Boolean> occupied() {
        Optional<Visit> last = lot.noticedBy(on).value().flatMap(completion -> completion.lastVisitBy(on));
        return last.map(Visit::occupied).orElse(Fact.unknown());
    }

    /** What is not ready, as words in capitals. */
    List<String> notReady() {
        List<String> missing = new ArrayList<>(handed.ready().missing());
        if (isBuiltByParty()) {
            boolean sameVersion =
                    around.terms().is(terms -> handed.termsVersion().is(v -> v == terms.version()));
            if (!sameVersion) {
                missing.add("TERMS_VERSION");
            }
            if (unanswered || around.terms().value().isEmpty()) {
                missing.add("TERMS_ITEMS");
            }
        }
        return missing;
    }

    List<DocumentKind> assigned() {
        return hasBuildingWork()
                ? List.of(DocumentKind.ASSIGNMENT, DocumentKind.TEN_YEAR_INSURANCE)
                : List.of(DocumentKind.ASSIGNMENT);
    }

    List<DocumentKind> mayFollow() {
        return hasBuildingWork()
                ? List.of(
                        DocumentKind.AS_BUILT_PLANS,
                        DocumentKind.MANUALS,
                        DocumentKind.WARRANTIES,
                        DocumentKind.CONFORMITY_CERTIFICATE,
                        DocumentKind.FIRE_OPINION)
                : List.of(DocumentKind.MANUALS, DocumentKind.WARRANTIES);
    }

    /** Minutes and asset list are those of this acceptance: they come with the step, never from the dossier. */
    List<DocumentKind> missingFromTheStep() {
        return missing(INDISPENSABLE, handed.documents());
    }

    List<DocumentKind> missing(List<DocumentKind> asked) {
        return missing(
                asked,
                Stream.concat(handed.documents().stream(), dossier.stream()).toList());
    }

    private List<DocumentKind> missing(List<DocumentKind> asked, List<Document> papers) {
        return asked.stream()
                .filter(kind -> papers.stream().noneMatch(paper -> paper.kind() == kind && paper.isInForceOn(on)))
                .toList();
    }

    /** The latest day after another by which a paper is promised. */
    Optional<LocalDate> papersPromisedAfter(LocalDate latest) {
        return conditions.stream()
                .filter(condition -> condition.document().value().isPresent())
                .flatMap(condition -> condition.by().value().stream())
                .filter(latest::isBefore)
                .max(Comparator.naturalOrder());
    }

    /** The deadline of a reserve for which nobody said one. */
    LocalDate defaultDeadline() {
        return on.plusDays(policy().reserveDays());
    }

    LocalDate guaranteeEnd() {
        return on.plusMonths(policy().guaranteeMonths());
    }
}
