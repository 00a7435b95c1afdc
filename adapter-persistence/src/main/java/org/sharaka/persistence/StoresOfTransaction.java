package org.sharaka.persistence;

import org.jdbi.v3.core.Handle;
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
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.persistence.acceptance.StoredDeliveries;
import org.sharaka.persistence.access.StoredUsers;
import org.sharaka.persistence.centre.StoredCentres;
import org.sharaka.persistence.centre.StoredPremises;
import org.sharaka.persistence.committee.StoredMemberships;
import org.sharaka.persistence.funding.StoredAllocations;
import org.sharaka.persistence.funding.StoredFunds;
import org.sharaka.persistence.funding.StoredLedger;
import org.sharaka.persistence.funding.StoredPayments;
import org.sharaka.persistence.funding.StoredPledges;
import org.sharaka.persistence.funding.StoredReceipts;
import org.sharaka.persistence.handover.StoredDossiers;
import org.sharaka.persistence.handover.StoredHandovers;
import org.sharaka.persistence.handover.StoredStepBacks;
import org.sharaka.persistence.inventory.StoredInventories;
import org.sharaka.persistence.journal.StoredJournal;
import org.sharaka.persistence.mandate.StoredMandates;
import org.sharaka.persistence.maturity.StoredAssessments;
import org.sharaka.persistence.oversight.StoredOversights;
import org.sharaka.persistence.partner.StoredInterests;
import org.sharaka.persistence.partner.StoredPartners;
import org.sharaka.persistence.partnership.StoredAgreements;
import org.sharaka.persistence.partnership.StoredTerms;
import org.sharaka.persistence.programme.StoredProgrammes;
import org.sharaka.persistence.project.StoredProjects;
import org.sharaka.persistence.rulebook.RegisteredBook;
import org.sharaka.persistence.rulebook.StoredPolicies;
import org.sharaka.persistence.submission.StoredSubmissions;
import org.sharaka.persistence.support.StoredSupportPlans;
import org.sharaka.persistence.training.StoredTrainings;

/** All stores on one connection. */
final class StoresOfTransaction implements Stores {

    private final Handle handle;
    private final RegisteredBook book;
    private final StoredPolicies policies;
    private Rulebook ruledBy;
    private final StoredPartners partners;
    private final StoredMemberships memberships;
    private final StoredInterests interests;
    private final StoredUsers users;
    private final StoredProgrammes programmes;
    private final StoredProjects projects;
    private final StoredAgreements agreements;
    private final StoredTerms terms;
    private final StoredCentres centres;
    private final PremisesOfCentres premises;
    private final Inventories inventories;
    private final StoredMandates mandates;
    private final StoredOversights oversights;
    private final StoredAssessments assessments;
    private final StoredTrainings trainings;
    private final Dossiers dossiers;
    private final Handovers handovers;
    private final StepBacks stepBacks;
    private final SupportPlans supportPlans;
    private final StoredPledges pledges;
    private final StoredReceipts receipts;
    private final StoredAllocations allocations;
    private final StoredPayments payments;
    private final StoredLedger ledger;
    private final StoredFunds funds;
    private final StoredSubmissions submissions;
    private final StoredDeliveries deliveries;
    private final StoredJournal journal;

    StoresOfTransaction(Handle handle, RegisteredBook book) {
        this.handle = handle;
        this.book = book;
        policies = new StoredPolicies(handle, book.program());
        partners = new StoredPartners(handle);
        memberships = new StoredMemberships(handle);
        interests = new StoredInterests(handle);
        users = new StoredUsers(handle);
        programmes = new StoredProgrammes(handle);
        projects = new StoredProjects(handle);
        agreements = new StoredAgreements(handle);
        terms = new StoredTerms(handle);
        centres = new StoredCentres(handle);
        premises = new StoredPremises(handle);
        inventories = new StoredInventories(handle);
        mandates = new StoredMandates(handle);
        oversights = new StoredOversights(handle);
        assessments = new StoredAssessments(handle);
        trainings = new StoredTrainings(handle);
        dossiers = new StoredDossiers(handle);
        handovers = new StoredHandovers(handle);
        stepBacks = new StoredStepBacks(handle);
        supportPlans = new StoredSupportPlans(handle);
        pledges = new StoredPledges(handle);
        receipts = new StoredReceipts(handle);
        allocations = new StoredAllocations(handle);
        payments = new StoredPayments(handle);
        ledger = new StoredLedger(handle);
        funds = new StoredFunds(handle);
        submissions = new StoredSubmissions(handle);
        deliveries = new StoredDeliveries(handle);
        journal = new StoredJournal(handle);
    }

    @Override
    public Stores under(Rulebook assumed) {
        StoresOfTransaction same = new StoresOfTransaction(handle, book);
        same.ruledBy = assumed;
        return same;
    }

    @Override
    public Partners partners() {
        return partners;
    }

    @Override
    public Memberships memberships() {
        return memberships;
    }

    @Override
    public Interests interests() {
        return interests;
    }

    @Override
    public Users users() {
        return users;
    }

    @Override
    public Programmes programmes() {
        return programmes;
    }

    @Override
    public Projects projects() {
        return projects;
    }

    @Override
    public Agreements agreements() {
        return agreements;
    }

    @Override
    public TermsOfReferences terms() {
        return terms;
    }

    @Override
    public Centres centres() {
        return centres;
    }

    @Override
    public PremisesOfCentres premises() {
        return premises;
    }

    @Override
    public Inventories inventories() {
        return inventories;
    }

    @Override
    public Mandates mandates() {
        return mandates;
    }

    @Override
    public Oversights oversights() {
        return oversights;
    }

    @Override
    public AssessmentRecords assessments() {
        return assessments;
    }

    @Override
    public Trainings trainings() {
        return trainings;
    }

    @Override
    public Dossiers dossiers() {
        return dossiers;
    }

    @Override
    public Handovers handovers() {
        return handovers;
    }

    @Override
    public SupportPlans supportPlans() {
        return supportPlans;
    }

    @Override
    public StepBacks stepBacks() {
        return stepBacks;
    }

    @Override
    public Pledges pledges() {
        return pledges;
    }

    @Override
    public Receipts receipts() {
        return receipts;
    }

    @Override
    public Allocations allocations() {
        return allocations;
    }

    @Override
    public Payments payments() {
        return payments;
    }

    @Override
    public Ledger ledger() {
        return ledger;
    }

    @Override
    public Funds funds() {
        return funds;
    }

    @Override
    public Submissions submissions() {
        return submissions;
    }

    @Override
    public Deliveries deliveries() {
        return deliveries;
    }

    @Override
    public Journal journal() {
        return journal;
    }

    @Override
    public String nextReference(String prefix, int year) {
        long number = handle.createQuery("""
                        INSERT INTO reference_counter (prefix, year, last) VALUES (:prefix, :year, 1)
                        ON CONFLICT (prefix, year) DO UPDATE SET last = last + 1
                        RETURNING last""")
                .bind("prefix", prefix)
                .bind("year", year)
                .mapTo(Long.class)
                .one();
        return "%s-%d-%04d".formatted(prefix, year, number);
    }

    @Override
    public PolicyVersions policies() {
        return policies;
    }

    @Override
    public Rulebook rulebook() {
        if (ruledBy == null || policies.isChanged()) {
            ruledBy = book.of(policies);
        }
        return ruledBy;
    }
}
