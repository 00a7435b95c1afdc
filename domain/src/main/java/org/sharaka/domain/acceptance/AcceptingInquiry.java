package org.sharaka.domain.acceptance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.policy.Group;
import org.sharaka.domain.project.Arrow;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.domain.rulebook.Gate;

/**
 * The facts of provisional acceptance.
 *
 * @param on the day of the step
 * @param project which project
 * @param parties its partners, and the interests of who acts
 * @param works what is built, and by whom
 * @param ready whether it is ready for use
 * @param handed the papers handed in with the step
 * @param dossier the papers in force in the dossier of the project
 * @param promised the papers that are promised for a day
 * @param terms what was found of the terms of reference
 * @param guaranteeMonths of an acceptance that is ruled again, the months it was given under; else unknown
 * @param lots the lots that are accepted
 */
public record AcceptingInquiry(
        LocalDate on,
        ProjectId project,
        Parties parties,
        WorksAtAcceptance works,
        ReadyForUse ready,
        List<Document> handed,
        List<Document> dossier,
        List<PromisedPaper> promised,
        TermsAtAcceptance terms,
        Fact<Integer> guaranteeMonths,
        List<LotAtAcceptance> lots)
        implements DeliveryInquiry {

    private static final Gate<AcceptingInquiry> GATE = Gate.<AcceptingInquiry>named(Arrow.ACCEPT_PROVISIONALLY.gate())
            .under(Group.ACCEPTANCE, Group.PARTNERS)
            .rulesOf(Parties.RULES, facts -> facts.parties.at(facts))
            .rules(
                    AcceptanceRules.ASSIGNMENT,
                    (facts, values) -> facts.works.builtByParty()
                            ? OfLot.each(facts.lots, lot -> AcceptanceRules.assignment(facts))
                            : List.of())
            .rules(
                    AcceptanceRules.VISIT,
                    (facts, values) -> OfLot.each(facts.lots, lot -> AcceptanceRules.visit(lot, values.acceptance())))
            .rules(
                    AcceptanceRules.READY,
                    (facts, values) -> OfLot.each(facts.lots, lot -> AcceptanceRules.ready(facts)))
            .rules(
                    AcceptanceRules.DOCUMENTS,
                    (facts, values) ->
                            OfLot.each(facts.lots, lot -> AcceptanceRules.documents(facts, values.acceptance())))
            .rules(AcceptanceRules.LOT, (facts, values) -> OfLot.each(facts.lots, AcceptanceRules::lot))
            .rules(AcceptanceRules.BLOCKING, (facts, values) -> OfLot.each(facts.lots, AcceptanceRules::blocking))
            .rules(
                    ReserveRules.DEADLINE,
                    (facts, values) ->
                            OfLot.each(facts.lots, lot -> ReserveRules.deadlines(facts, lot, values.acceptance())))
            .gate();

    private static final List<DocumentKind> INDISPENSABLE = List.of(DocumentKind.MINUTES, DocumentKind.ASSET_LIST);

    /** Copies the lists. */
    public AcceptingInquiry {
        handed = List.copyOf(handed);
        dossier = List.copyOf(dossier);
        promised = List.copyOf(promised);
        lots = List.copyOf(lots);
    }

    @Override
    public Gate<?> gate() {
        return GATE;
    }

    /** Minutes and asset list are those of this acceptance: they come with the step, never from the dossier. */
    List<DocumentKind> indispensable() {
        return INDISPENSABLE;
    }

    List<DocumentKind> missingFromTheStep() {
        return missing(INDISPENSABLE, handed);
    }

    List<DocumentKind> missing(List<DocumentKind> asked) {
        List<Document> all = new ArrayList<>(handed);
        all.addAll(dossier);
        return missing(asked, all);
    }

    private List<DocumentKind> missing(List<DocumentKind> asked, List<Document> papers) {
        return asked.stream()
                .filter(kind -> papers.stream().noneMatch(paper -> paper.kind() == kind && paper.isInForceOn(on)))
                .toList();
    }

    /**
     * What is accepted, and who built it.
     *
     * @param builtByParty whether the party of model 2 delivers it
     * @param buildingWork whether there is building work
     */
    public record WorksAtAcceptance(boolean builtByParty, boolean buildingWork) {

        private static final List<DocumentKind> OF_BUILDINGS = List.of(
                DocumentKind.AS_BUILT_PLANS,
                DocumentKind.MANUALS,
                DocumentKind.WARRANTIES,
                DocumentKind.CONFORMITY_CERTIFICATE,
                DocumentKind.FIRE_OPINION);

        List<DocumentKind> assigned() {
            return buildingWork
                    ? List.of(DocumentKind.ASSIGNMENT, DocumentKind.TEN_YEAR_INSURANCE)
                    : List.of(DocumentKind.ASSIGNMENT);
        }

        /** The ten-year insurance of model 2 is assigned ({@code acceptance.assignment}), and never follows. */
        List<DocumentKind> mayFollow() {
            if (!buildingWork) {
                return List.of(DocumentKind.MANUALS, DocumentKind.WARRANTIES);
            }
            List<DocumentKind> papers = new ArrayList<>(OF_BUILDINGS);
            if (!builtByParty) {
                papers.add(DocumentKind.TEN_YEAR_INSURANCE);
            }
            return papers;
        }
    }

    /**
     * A paper that is to follow.
     *
     * @param paper what paper
     * @param by by which day
     */
    public record PromisedPaper(DocumentKind paper, LocalDate by) {}

    /**
     * What was found of the terms of reference (model 2).
     *
     * @param inForce the version in force on the day; unknown without terms
     * @param heldAgainst the version that acceptance was held against; unknown where nobody said
     * @param unanswered the items that no answer holds for, and answers that are about no item
     */
    public record TermsAtAcceptance(Fact<Integer> inForce, Fact<Integer> heldAgainst, List<String> unanswered) {

        /** Nothing was found, or nothing is asked. */
        static final TermsAtAcceptance NONE = new TermsAtAcceptance(Fact.unknown(), Fact.unknown(), List.of());

        /** Copies the items. */
        public TermsAtAcceptance {
            unanswered = List.copyOf(unanswered);
        }

        boolean isVersionInForce() {
            return inForce.is(number -> heldAgainst.is(number::equals));
        }

        boolean isAnswered() {
            return inForce.value().isPresent() && unanswered.isEmpty();
        }
    }
}
