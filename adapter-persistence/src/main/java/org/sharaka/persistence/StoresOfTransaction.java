package org.sharaka.persistence;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.sharaka.application.store.Agreements;
import org.sharaka.application.store.Allocations;
import org.sharaka.application.store.AssessmentRecords;
import org.sharaka.application.store.Centres;
import org.sharaka.application.store.Conditions;
import org.sharaka.application.store.Corrections;
import org.sharaka.application.store.Deliveries;
import org.sharaka.application.store.Dossiers;
import org.sharaka.application.store.Funds;
import org.sharaka.application.store.Handovers;
import org.sharaka.application.store.Interests;
import org.sharaka.application.store.Inventories;
import org.sharaka.application.store.Journal;
import org.sharaka.application.store.Ledger;
import org.sharaka.application.store.Mandates;
import org.sharaka.application.store.Memberships;
import org.sharaka.application.store.Oversights;
import org.sharaka.application.store.Partners;
import org.sharaka.application.store.Payments;
import org.sharaka.application.store.Pledges;
import org.sharaka.application.store.PolicyVersions;
import org.sharaka.application.store.PremisesOfCentres;
import org.sharaka.application.store.Programmes;
import org.sharaka.application.store.Projects;
import org.sharaka.application.store.Receipts;
import org.sharaka.application.store.Settlements;
import org.sharaka.application.store.StepBacks;
import org.sharaka.application.store.Submissions;
import org.sharaka.application.store.SupportPlans;
import org.sharaka.application.store.TermsStore;
import org.sharaka.application.store.Trainings;
import org.sharaka.application.store.Users;
import org.sharaka.application.work.Stores;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.persistence.acceptance.StoredDeliveries;
import org.sharaka.persistence.access.KnownBearers;
import org.sharaka.persistence.access.StoredUsers;
import org.sharaka.persistence.centre.StoredCentres;
import org.sharaka.persistence.centre.StoredPremises;
import org.sharaka.persistence.committee.StoredMemberships;
import org.sharaka.persistence.condition.StoredConditions;
import org.sharaka.persistence.correction.StoredCorrections;
import org.sharaka.persistence.funding.StoredAllocations;
import org.sharaka.persistence.funding.StoredFunds;
import org.sharaka.persistence.funding.StoredLedger;
import org.sharaka.persistence.funding.StoredPayments;
import org.sharaka.persistence.funding.StoredPledges;
import org.sharaka.persistence.funding.StoredReceipts;
import org.sharaka.persistence.handover.StoredHandovers;
import org.sharaka.persistence.inventory.StoredInventories;
import org.sharaka.persistence.journal.StoredJournal;
import org.sharaka.persistence.mandate.StoredMandates;
import org.sharaka.persistence.maturity.StoredAssessments;
import org.sharaka.persistence.oversight.StoredOversights;
import org.sharaka.persistence.partner.StoredInterests;
import org.sharaka.persistence.partner.StoredPartners;
import org.sharaka.persistence.partnership.StoredAgreements;
import org.sharaka.persistence.partnership.StoredSettlements;
import org.sharaka.persistence.partnership.StoredTerms;
import org.sharaka.persistence.programme.StoredProgrammes;
import org.sharaka.persistence.project.StoredProjects;
import org.sharaka.persistence.readiness.StoredDossiers;
import org.sharaka.persistence.rulebook.RegisteredBook;
import org.sharaka.persistence.rulebook.StoredPolicies;
import org.sharaka.persistence.stepback.StoredStepBacks;
import org.sharaka.persistence.submission.StoredSubmissions;
import org.sharaka.persistence.support.StoredSupportPlans;
import org.sharaka.persistence.training.StoredTrainings;

/** All stores on one connection, which one thread uses: that of the transaction. */
final class StoresOfTransaction implements Stores {

    private static final Map<Class<?>, Function<Handle, ?>> PORTS = Map.ofEntries(
            port(Partners.class, StoredPartners::new),
            port(Memberships.class, StoredMemberships::new),
            port(Interests.class, StoredInterests::new),
            port(Programmes.class, StoredProgrammes::new),
            port(Projects.class, StoredProjects::new),
            port(Agreements.class, StoredAgreements::new),
            port(Settlements.class, StoredSettlements::new),
            port(TermsStore.class, StoredTerms::new),
            port(Deliveries.class, StoredDeliveries::new),
            port(Centres.class, StoredCentres::new),
            port(PremisesOfCentres.class, StoredPremises::new),
            port(Inventories.class, StoredInventories::new),
            port(Mandates.class, StoredMandates::new),
            port(Oversights.class, StoredOversights::new),
            port(AssessmentRecords.class, StoredAssessments::new),
            port(Trainings.class, StoredTrainings::new),
            port(Dossiers.class, StoredDossiers::new),
            port(Handovers.class, StoredHandovers::new),
            port(StepBacks.class, StoredStepBacks::new),
            port(Conditions.class, StoredConditions::new),
            port(SupportPlans.class, StoredSupportPlans::new),
            port(Corrections.class, StoredCorrections::new),
            port(Pledges.class, StoredPledges::new),
            port(Receipts.class, StoredReceipts::new),
            port(Allocations.class, StoredAllocations::new),
            port(Payments.class, StoredPayments::new),
            port(Ledger.class, StoredLedger::new),
            port(Funds.class, StoredFunds::new),
            port(Submissions.class, StoredSubmissions::new),
            port(Journal.class, StoredJournal::new));

    private final Thread reader = Thread.currentThread();
    private final Supplier<Handle> handle;
    private final RegisteredBook book;
    private final KnownBearers bearers;
    private @Nullable StoredPolicies policies;
    private final Map<Class<?>, Object> made = new HashMap<>();
    private @Nullable Rulebook ruledBy;

    /** The stores of a transaction, which begins with the first store that needs it. */
    StoresOfTransaction(Supplier<Handle> handle, RegisteredBook book, KnownBearers bearers) {
        this.handle = handle;
        this.book = book;
        this.bearers = bearers;
    }

    private static <P> Map.Entry<Class<?>, Function<Handle, ?>> port(
            Class<P> port, Function<Handle, ? extends P> store) {
        return Map.entry(port, store);
    }

    private void isOfThisThread() {
        if (Thread.currentThread() != reader) {
            throw new IllegalStateException("the stores of a transaction are for its thread: read before, then share");
        }
    }

    @Override
    public <P> P of(Class<P> port) {
        isOfThisThread();
        return port.cast(made.computeIfAbsent(port, this::store));
    }

    private Object store(Class<?> port) {
        if (port == PolicyVersions.class) {
            return policies();
        }
        if (port == Users.class) {
            return bearers.knownTo(() -> new StoredUsers(handle.get()));
        }
        Function<Handle, ?> store = PORTS.get(port);
        if (store == null) {
            throw new IllegalArgumentException("no store of " + port.getName());
        }
        return store.apply(handle.get());
    }

    private StoredPolicies policies() {
        StoredPolicies read = policies;
        if (read == null) {
            read = new StoredPolicies(handle.get(), book.program());
            policies = read;
        }
        return read;
    }

    @Override
    public Stores under(Rulebook assumed) {
        StoresOfTransaction same = new StoresOfTransaction(handle, book, bearers);
        same.ruledBy = assumed;
        return same;
    }

    @Override
    public String nextReference(String prefix, int year) {
        isOfThisThread();
        long number = handle.get()
                .createQuery("""
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
    public Rulebook rulebook() {
        isOfThisThread();
        if (ruledBy == null || policies().isChanged()) {
            ruledBy = book.of(policies());
        }
        return ruledBy;
    }
}
