package org.sharaka.application.partnership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.sharaka.application.committee.Capacities;
import org.sharaka.application.funding.AllocationRegister;
import org.sharaka.application.funding.ProjectMoney;
import org.sharaka.application.partner.FileParties;
import org.sharaka.application.project.StepGates;
import org.sharaka.application.step.LifeCycle;
import org.sharaka.application.store.Agreements;
import org.sharaka.application.store.Deliveries;
import org.sharaka.application.store.Funds;
import org.sharaka.application.store.Memberships;
import org.sharaka.application.store.Partners;
import org.sharaka.application.store.Projects;
import org.sharaka.application.store.TermsStore;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.Store;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.acceptance.Delivery;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.committee.Capacity;
import org.sharaka.domain.committee.Membership;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.funding.Purpose;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.partnership.Agreement;
import org.sharaka.domain.partnership.AgreementState;
import org.sharaka.domain.partnership.Counterparty;
import org.sharaka.domain.partnership.DirectContribution;
import org.sharaka.domain.partnership.Partnership;
import org.sharaka.domain.partnership.ProjectCircumstances;
import org.sharaka.domain.partnership.ProjectStep;
import org.sharaka.domain.partnership.Resources;
import org.sharaka.domain.partnership.SponsoredProject;
import org.sharaka.domain.project.Arrow;
import org.sharaka.domain.project.Condition;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.domain.rulebook.Outcome;

/**
 * Use cases: to agree a project, to start its works, to suspend and resume it, to cancel it. The agreement is signed
 * with its first project, the delivery begins with the works, and what a cancelled project has not spent goes back, all
 * in the same unit of work.
 */
public final class ProjectSteps extends LifeCycle<ProjectId, Project, ProjectCircumstances, ProjectStep>
        implements StepGates {

    private final AllocationRegister allocations;

    /** The steps in a store; the allocations let go of what a cancelled project has not spent. */
    public ProjectSteps(UnitOfWork work, AllocationRegister allocations, Clock clock) {
        super(work, clock);
        this.allocations = allocations;
    }

    @Override
    public Ruling ruling(Stores stores, Call call, Project project, Arrow step, LocalDate on) {
        return look(stores, call, project, ProjectStep.on(step, on));
    }

    /** Holds a project with its agreement, which is protective; one that is not agreed or under works stays. */
    void hold(Stores stores, Call call, Versioned<Project> read, ProjectStep.Hold step) {
        if (step.arrow().beginsFrom(read.value().stage())) {
            take(stores, call, read, step, around(stores, call, read.value(), step));
        }
    }

    @Override
    protected Store<ProjectId, Project> store(Stores stores) {
        return stores.of(Projects.class);
    }

    @Override
    protected ProjectCircumstances around(Stores stores, Call call, Project project, ProjectStep step) {
        if (step instanceof ProjectStep.Cancel cancel) {
            ProjectMoney.mustBeThere(stores, List.of(project.id()), cancel.settlement());
        }
        Fact<Agreement> agreement =
                Fact.of(stores.of(Agreements.class).current(project.id())).map(Versioned::value);
        Fact<Partner> party = agreement.map(
                known -> stores.of(Partners.class).get(known.party()).value());
        Resources resources = resources(stores, project.id(), step.on());
        Fact<Partnership> partnership = project.model()
                .fold(
                        () -> Fact.known(new SponsoredProject(agreement, party.map(Counterparty::of), resources)),
                        () -> Fact.known(new DirectContribution(
                                agreement,
                                party.map(Counterparty::of),
                                party.fold(known -> seats(stores, known), List::of),
                                Fact.of(stores.of(TermsStore.class).find(project.id()))
                                        .map(Versioned::value))),
                        Fact::unknown);
        return new ProjectCircumstances(
                call.actor().id(),
                FileParties.of(stores, call, FileParties.works(stores, project, agreement, step.on())),
                partnership,
                stores.of(Deliveries.class)
                        .find(project.id())
                        .map(delivery -> delivery.value().acceptedLots())
                        .orElse(List.of()),
                resources);
    }

    @Override
    protected void beside(Stores stores, Call call, ProjectStep step, Project before, Outcome.Made<Project> made) {
        ProjectId project = before.id();
        if (step instanceof ProjectStep.Agree agree) {
            sign(stores, call, project, agree, made);
        } else if (step instanceof ProjectStep.Start) {
            stores.of(Deliveries.class).add(Delivery.begun(project, step.on(), List.of()));
        } else if (step instanceof ProjectStep.Cancel cancel) {
            allocations.releaseAll(
                    stores,
                    call,
                    new Purpose.OfProject(project),
                    cancel.on(),
                    cancel.reason().required("/reason").text());
        }
    }

    private void sign(Stores stores, Call call, ProjectId project, ProjectStep.Agree step, Outcome.Made<Project> made) {
        stores.of(Agreements.class).current(project).ifPresent(read -> {
            Agreement agreement = read.value();
            Act act = new Act(call.actor().id(), step.on());
            List<Condition> conditions = Condition.of(
                    made.ruling(),
                    step.conditions(),
                    stores.rulebook().on(step.on()).acceptance());
            Recorded<Agreement> signed = agreement.signed(act, conditions);
            if (!signed.after().snapshot().equals(agreement.snapshot())) {
                keepBeside(stores, call, stores.of(Agreements.class), agreement.id(), signed, made);
            }
            TermsStore terms = stores.of(TermsStore.class);
            terms.find(project)
                    .ifPresent(known -> keepBeside(
                            stores, call, terms, project, known.value().bound(act), made));
            boolean built = agreement.model().fold(() -> false, () -> true, () -> false);
            if (built && agreement.state() == AgreementState.DRAFT) {
                LocalDate day = agreement.deed().signedOn();
                new Capacities(journal()).gained(stores, call, agreement.party(), Capacity.IMPLEMENTER, day);
            }
        });
    }

    static Resources resources(Stores stores, ProjectId project, LocalDate on) {
        Funds funds = stores.of(Funds.class);
        return new Resources(
                funds.pledgedFor(project, on),
                funds.receivedFor(project, on),
                funds.allocatedTo(project, on),
                funds.spentOn(project, on),
                funds.sponsorsOf(project, on));
    }

    private static List<Membership> seats(Stores stores, Partner party) {
        return stores.of(Memberships.class).of(party.id()).stream()
                .map(Versioned::value)
                .toList();
    }
}
