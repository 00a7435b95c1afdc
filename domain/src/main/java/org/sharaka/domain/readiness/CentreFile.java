package org.sharaka.domain.readiness;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.sharaka.domain.centre.Centre;
import org.sharaka.domain.centre.CentreWorks;
import org.sharaka.domain.condition.Condition;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.inventory.Asset;
import org.sharaka.domain.inventory.Inventory;
import org.sharaka.domain.inventory.JointInventory;
import org.sharaka.domain.mandate.Mandate;
import org.sharaka.domain.mandate.MandateState;
import org.sharaka.domain.mandate.StandingRules;
import org.sharaka.domain.mandate.Tenure;
import org.sharaka.domain.maturity.AssessmentBook;
import org.sharaka.domain.maturity.Assessments;
import org.sharaka.domain.oversight.Figures;
import org.sharaka.domain.oversight.Oversight;
import org.sharaka.domain.oversight.ReportPeriod;
import org.sharaka.domain.oversight.Stewardship;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.policy.MandatePolicy;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.support.SupportPlan;
import org.sharaka.domain.support.UnlistedEquipment;
import org.sharaka.domain.training.Training;

/**
 * All records of one centre that a handover rests on. Every part answers for a day by what had been recorded, or was
 * effective, by then; what it does not hold is unknown.
 *
 * @param works the centre, its premises, and the delivery of the works that left it
 * @param mandates all its mandates, drafts too
 * @param elsewhere the mandates of the same partners at other centres, whose papers count here too
 * @param managers every partner that one of them names
 * @param assessments its assessments
 * @param oversight what the foundation oversees
 * @param training its people and their training
 * @param inventory its assets
 * @param plans its support plans, of all its managers
 * @param conditions what its steps were taken on
 */
public record CentreFile(
        CentreWorks works,
        List<Mandate> mandates,
        List<Mandate> elsewhere,
        Map<PartnerId, Partner> managers,
        AssessmentBook assessments,
        Oversight oversight,
        Training training,
        Inventory inventory,
        List<SupportPlan> plans,
        List<Condition> conditions) {

    /**
     * Copies the collections.
     *
     * @throws IllegalArgumentException where a manager is not told
     */
    public CentreFile {
        mandates = List.copyOf(mandates);
        elsewhere = List.copyOf(elsewhere);
        managers = Map.copyOf(managers);
        plans = List.copyOf(plans);
        conditions = List.copyOf(conditions);
        for (Mandate mandate : mandates) {
            if (!managers.containsKey(mandate.manager())) {
                throw new IllegalArgumentException("no manager " + mandate.manager());
            }
        }
    }

    /**
     * The facts of a handover on a day. A later day than the last record assumes no new event; due dates, ends of terms
     * and validity come all the same.
     *
     * @param book the rulebook
     * @param day past, today or to come
     * @return the facts as the records stood
     */
    public HandoverFacts factsOn(Rulebook book, LocalDate day) {
        Charge charge = chargeOn(book, day);
        Assessments counted = charge.tenure()
                .fold(
                        tenure -> assessments.assessments(book.on(day).grid(), tenure.manager(), tenure.since(), day),
                        () -> Assessments.NONE);
        return new HandoverFacts(
                charge.management(day),
                counted,
                worksOn(day),
                findingsOn(day),
                financeOn(book, day),
                trainingOn(book, day),
                standingOn(book, day),
                assetsOn(day),
                titleOn(day));
    }

    Centre centre() {
        return works.centre();
    }

    /** Without a manager that may run a centre the fuller column of the table is asked, that of associations. */
    Charge chargeOn(Rulebook book, LocalDate day) {
        MandatePolicy policy = book.on(day).mandate();
        Fact<Tenure> tenure = Tenure.on(mandates, policy, day);
        PartnerKind kind = tenure.fold(one -> kindOf(one.manager()), () -> PartnerKind.ASSOCIATION);
        boolean may = kind == PartnerKind.ASSOCIATION || kind.isInstitutional();
        List<String> lacking =
                tenure.fold(one -> lacking(kind, policy, day), () -> List.of(HandoverFacts.Management.MANDATE));
        Fact<LocalDate> from = tenure.fold(one -> one.countsFrom(openingBy(day)), Fact::unknown);
        Fact<LocalDate> stopped = tenure.fold(one -> one.suspendedSince(mandates, day), Fact::unknown);
        Fact<LocalDate> paused =
                from.fold(first -> stopped.map(set -> set.isBefore(first) ? first : set), Fact::unknown);
        LocalDate before = paused.fold(set -> set, () -> day);
        Fact<LocalDate> since = tenure.fold(
                one -> from.map(first -> first.plusDays(one.suspended(mandates, first, before))), Fact::unknown);
        return new Charge(
                tenure, may ? kind : PartnerKind.ASSOCIATION, may && lacking.isEmpty(), since, paused, lacking);
    }

    /** A running mandate, or the papers without which its manager has no standing. */
    private List<String> lacking(PartnerKind kind, MandatePolicy policy, LocalDate day) {
        return Mandate.entrusting(mandates, day)
                .onlyIf(mandate -> mandate.stateOn(day) == MandateState.RUNNING)
                .fold(
                        mandate ->
                                standing(mandate.manager(), kind, policy, day).missing(),
                        () -> List.of(HandoverFacts.Management.MANDATE));
    }

    private Check standing(PartnerId manager, PartnerKind kind, MandatePolicy policy, LocalDate day) {
        List<Document> papers = papersOf(manager).toList();
        return kind.isInstitutional()
                ? StandingRules.institution(papers, day)
                : StandingRules.association(papers, policy, day);
    }

    /** The papers on file of a manager, given with its mandates at any centre. */
    Stream<Document> papersOf(PartnerId manager) {
        return Mandate.papersOf(
                Objects.requireNonNull(managers.get(manager)),
                Stream.concat(mandates.stream(), elsewhere.stream()).toList());
    }

    PartnerKind kindOf(PartnerId manager) {
        return Objects.requireNonNull(managers.get(manager)).profile().kind();
    }

    private Fact<LocalDate> openingBy(LocalDate day) {
        return centre().opening().onlyIf(open -> !open.isAfter(day));
    }

    private Fact<PartnerId> managerOn(Rulebook book, LocalDate day) {
        return chargeOn(book, day).manager();
    }

    HandoverFacts.Works worksOn(LocalDate day) {
        return new HandoverFacts.Works(works.finallyAccepted(day), Fact.known(works.openReserves(day)));
    }

    Fact<List<OpenFinding>> findingsOn(LocalDate day) {
        return Fact.known(oversight.openOn(day, conditions).stream()
                .map(entry -> new OpenFinding(
                        entry.severity(), entry.hasPlan(), Fact.known(entry.id().value())))
                .toList());
    }

    HandoverFacts.Finance financeOn(Rulebook book, LocalDate day) {
        Figures figures = oversight
                .finances()
                .figures(book.on(day).oversight(), book.on(day).handover().inKindPerCash(), day);
        Fact<Boolean> commitment = managerOn(book, day)
                .fold(manager -> oversight.finances().budgetCommitment(manager, day), Fact::unknown);
        return new HandoverFacts.Finance(
                figures.operatingCosts(),
                figures.ownCash(),
                figures.ownInKind(),
                figures.securedNextYear(),
                figures.budgetNextYear(),
                figures.cashReserveMonths(),
                figures.largestSourceShare(),
                commitment,
                Fact.known(SupportPlan.openOn(plans, book.on(day).oversight(), day)),
                UnlistedEquipment.of(plans, day));
    }

    Fact<List<TrainingSession>> trainingOn(Rulebook book, LocalDate day) {
        return Fact.known(managerOn(book, day)
                .fold(
                        manager -> training.completed(manager, day).stream()
                                .map(done ->
                                        new TrainingSession(done.module(), Fact.known(done.on()), done.holdersInPost()))
                                .toList(),
                        List::<TrainingSession>of));
    }

    /** Where the field asks for no operating authorisation, none is missing. */
    HandoverFacts.Standing standingOn(Rulebook book, LocalDate day) {
        Fact<PartnerId> manager = managerOn(book, day);
        boolean asked =
                book.on(day).centres().authorised().contains(centre().profile().field());
        Stewardship stewardship = Stewardship.of(mandates, openingBy(day));
        return new HandoverFacts.Standing(
                asked ? held(DocumentKind.OPERATING_AUTHORISATION, manager, day) : Fact.known(true),
                held(DocumentKind.INSURANCE, manager, day),
                oversight.reports().allDueAccepted(book.on(day), stewardship, day),
                oversight.consultations().lastConsultation(day),
                Stream.of(DocumentKind.OPERATING_AUTHORISATION, DocumentKind.INSURANCE)
                        .filter(kind -> asked || kind == DocumentKind.INSURANCE)
                        .filter(kind -> manager.is(holder -> centre().isHeldNotInForce(kind, holder, day)))
                        .map(Enum::name)
                        .toList(),
                oversight.reports().owed(book.on(day), stewardship, day).stream()
                        .map(ReportPeriod::name)
                        .toList());
    }

    private Fact<Boolean> held(DocumentKind kind, Fact<PartnerId> manager, LocalDate day) {
        return manager.fold(holder -> centre().isHeldBy(kind, holder, day), Fact::unknown);
    }

    HandoverFacts.Assets assetsOn(LocalDate day) {
        return new HandoverFacts.Assets(
                inventory.lastJointInventory(day).fold(CentreFile::dayOf, Fact::unknown),
                inventory.valueGap(day),
                inventory.criticalInConditionD(day),
                inventory.criticalOfNoUse(day).fold(List::copyOf, List::<Asset>of).stream()
                        .map(asset -> asset.id().value())
                        .toList());
    }

    private static Fact<LocalDate> dayOf(JointInventory count) {
        return Fact.known(count.on());
    }

    /** By what a manager held a centre that has come back from it, nobody else is given it. */
    HandoverFacts.Title titleOn(LocalDate day) {
        return works.premises()
                .titleOn(day)
                .onlyIf(title -> mandates.stream()
                        .noneMatch(mandate -> mandate.cameBack()
                                .is(last -> last.isBefore(day)
                                        && !title.recorded().on().isAfter(last))))
                .fold(
                        title -> new HandoverFacts.Title(
                                Fact.known(title.instrument()),
                                Fact.known(title.reversionClause()),
                                title.boardDecision().is(paper -> paper.isInForceOn(day))),
                        () -> new HandoverFacts.Title(Fact.unknown(), Fact.unknown(), false));
    }
}
