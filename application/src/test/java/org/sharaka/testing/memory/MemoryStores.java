package org.sharaka.testing.memory;

import java.util.Map;
import java.util.function.Function;
import org.sharaka.application.store.Agreements;
import org.sharaka.application.store.Allocations;
import org.sharaka.application.store.AssessmentRecords;
import org.sharaka.application.store.Centres;
import org.sharaka.application.store.Conditions;
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
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.rulebook.Rulebook;

record MemoryStores(State state, Rulebook program, Fact<Rulebook> assumed) implements Stores {

    private static final Map<Class<?>, Function<MemoryStores, ?>> PORTS = Map.ofEntries(
            port(Partners.class, stores -> new MemoryPartners(stores.state)),
            port(Memberships.class, stores -> new MemoryMemberships(stores.state)),
            port(Interests.class, stores -> new MemoryInterests(stores.state)),
            port(Users.class, stores -> new MemoryUsers(stores.state)),
            port(Programmes.class, stores -> new MemoryProgrammes(stores.state)),
            port(Projects.class, stores -> new MemoryProjects(stores.state)),
            port(Agreements.class, stores -> new MemoryAgreements(stores.state)),
            port(Settlements.class, stores -> new MemorySettlements(stores.state)),
            port(TermsStore.class, stores -> new MemoryTerms(stores.state)),
            port(Deliveries.class, stores -> new MemoryDeliveries(stores.state)),
            port(Centres.class, stores -> new MemoryCentres(stores.state)),
            port(PremisesOfCentres.class, stores -> new MemoryPremises(stores.state)),
            port(Inventories.class, stores -> new MemoryInventories(stores.state)),
            port(Mandates.class, stores -> new MemoryMandates(stores.state)),
            port(Oversights.class, stores -> new MemoryOversights(stores.state)),
            port(AssessmentRecords.class, stores -> new MemoryAssessments(stores.state)),
            port(Trainings.class, stores -> new MemoryTrainings(stores.state)),
            port(Dossiers.class, MemoryDossiers::new),
            port(Handovers.class, stores -> new MemoryHandovers(stores.state)),
            port(Conditions.class, stores -> new MemoryConditions(stores.state)),
            port(StepBacks.class, stores -> new MemoryStepBacks(stores.state)),
            port(SupportPlans.class, stores -> new MemorySupportPlans(stores.state)),
            port(Pledges.class, stores -> new MemoryPledges(stores.state)),
            port(Receipts.class, stores -> new MemoryReceipts(stores.state)),
            port(Allocations.class, stores -> new MemoryAllocations(stores.state)),
            port(Payments.class, stores -> new MemoryPayments(stores.state)),
            port(Ledger.class, stores -> new MemoryLedger(stores.state)),
            port(Funds.class, stores -> new MemoryFunds(stores.state)),
            port(Submissions.class, stores -> new MemorySubmissions(stores.state.submissions())),
            port(Journal.class, stores -> new MemoryJournal(stores.state.journal())),
            port(PolicyVersions.class, stores -> new MemoryPolicies(stores.state)));

    MemoryStores(State state, Rulebook program) {
        this(state, program, Fact.unknown());
    }

    private static <P> Map.Entry<Class<?>, Function<MemoryStores, ?>> port(
            Class<P> port, Function<MemoryStores, ? extends P> store) {
        return Map.entry(port, store);
    }

    @Override
    public <P> P of(Class<P> port) {
        if (!PORTS.containsKey(port)) {
            throw new IllegalArgumentException("no store of " + port.getName());
        }
        return port.cast(PORTS.get(port).apply(this));
    }

    @Override
    public Stores under(Rulebook book) {
        return new MemoryStores(state, program, Fact.known(book));
    }

    @Override
    public Rulebook rulebook() {
        return assumed.fold(
                book -> book,
                () -> program.under(
                        state.policies().values().stream().map(Versioned::value).toList()));
    }

    @Override
    public String nextReference(String prefix, int year) {
        long number = state.counters().merge(prefix + year, 1L, Long::sum);
        return "%s-%d-%04d".formatted(prefix, year, number);
    }
}
