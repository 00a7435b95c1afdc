package org.sharaka.testing.memory;

import org.sharaka.application.acceptance.Deliveries;
import org.sharaka.application.access.Users;
import org.sharaka.application.centre.Centres;
import org.sharaka.application.centre.PremisesOfCentres;
import org.sharaka.application.committee.Memberships;
import org.sharaka.application.funding.Allocations;
import org.sharaka.application.funding.Funds;
import org.sharaka.application.funding.Ledger;
import org.sharaka.application.funding.Payments;
import org.sharaka.application.funding.Pledges;
import org.sharaka.application.funding.Receipts;
import org.sharaka.application.handover.Dossiers;
import org.sharaka.application.handover.Handovers;
import org.sharaka.application.handover.StepBacks;
import org.sharaka.application.inventory.Inventories;
import org.sharaka.application.journal.Journal;
import org.sharaka.application.mandate.Mandates;
import org.sharaka.application.maturity.AssessmentRecords;
import org.sharaka.application.oversight.Oversights;
import org.sharaka.application.partner.Interests;
import org.sharaka.application.partner.Partners;
import org.sharaka.application.partnership.Agreements;
import org.sharaka.application.partnership.TermsOfReferences;
import org.sharaka.application.programme.Programmes;
import org.sharaka.application.project.Projects;
import org.sharaka.application.rulebook.PolicyVersions;
import org.sharaka.application.submission.Submissions;
import org.sharaka.application.support.SupportPlans;
import org.sharaka.application.training.Trainings;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.rulebook.Rulebook;

record MemoryStores(State state, Rulebook program, Fact<Rulebook> assumed) implements Stores {

    MemoryStores(State state, Rulebook program) {
        this(state, program, Fact.unknown());
    }

    @Override
    public Stores under(Rulebook book) {
        return new MemoryStores(state, program, Fact.known(book));
    }

    @Override
    public PolicyVersions policies() {
        return new MemoryPolicies(state);
    }

    @Override
    public Rulebook rulebook() {
        return assumed.fold(
                book -> book,
                () -> program.under(
                        state.policies().values().stream().map(Versioned::value).toList()));
    }

    @Override
    public Partners partners() {
        return new MemoryPartners(state);
    }

    @Override
    public Memberships memberships() {
        return new MemoryMemberships(state);
    }

    @Override
    public Interests interests() {
        return new MemoryInterests(state);
    }

    @Override
    public Users users() {
        return new MemoryUsers(state);
    }

    @Override
    public Programmes programmes() {
        return new MemoryProgrammes(state);
    }

    @Override
    public Projects projects() {
        return new MemoryProjects(state);
    }

    @Override
    public Agreements agreements() {
        return new MemoryAgreements(state);
    }

    @Override
    public TermsOfReferences terms() {
        return new MemoryTerms(state);
    }

    @Override
    public Deliveries deliveries() {
        return new MemoryDeliveries(state);
    }

    @Override
    public Centres centres() {
        return new MemoryCentres(state);
    }

    @Override
    public PremisesOfCentres premises() {
        return new MemoryPremises(state);
    }

    @Override
    public Inventories inventories() {
        return new MemoryInventories(state);
    }

    @Override
    public Mandates mandates() {
        return new MemoryMandates(state);
    }

    @Override
    public Oversights oversights() {
        return new MemoryOversights(state);
    }

    @Override
    public AssessmentRecords assessments() {
        return new MemoryAssessments(state);
    }

    @Override
    public Trainings trainings() {
        return new MemoryTrainings(state);
    }

    @Override
    public Dossiers dossiers() {
        return new MemoryDossiers(this);
    }

    @Override
    public Handovers handovers() {
        return new MemoryHandovers(state);
    }

    @Override
    public StepBacks stepBacks() {
        return new MemoryStepBacks(state);
    }

    @Override
    public SupportPlans supportPlans() {
        return new MemorySupportPlans(state);
    }

    @Override
    public Pledges pledges() {
        return new MemoryPledges(state);
    }

    @Override
    public Receipts receipts() {
        return new MemoryReceipts(state);
    }

    @Override
    public Allocations allocations() {
        return new MemoryAllocations(state);
    }

    @Override
    public Payments payments() {
        return new MemoryPayments(state);
    }

    @Override
    public Ledger ledger() {
        return new MemoryLedger(state);
    }

    @Override
    public Funds funds() {
        return new MemoryFunds(state);
    }

    @Override
    public Submissions submissions() {
        return new MemorySubmissions(state.submissions());
    }

    @Override
    public Journal journal() {
        return new MemoryJournal(state.journal());
    }

    @Override
    public String nextReference(String prefix, int year) {
        long number = state.counters().merge(prefix + year, 1L, Long::sum);
        return "%s-%d-%04d".formatted(prefix, year, number);
    }
}
