package org.sharaka.application.partnership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sharaka.application.committee.Capacities;
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
import org.sharaka.application.store.Settlements;
import org.sharaka.application.store.TermsStore;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Store;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.acceptance.Delivery;
import org.sharaka.domain.acceptance.LotId;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.committee.Capacity;
import org.sharaka.domain.committee.Membership;
import org.sharaka.domain.condition.Subject;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.OtherSide;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.partnership.Agreement;
import org.sharaka.domain.partnership.AgreementId;
import org.sharaka.domain.partnership.AgreementState;
import org.sharaka.domain.partnership.AgreementStep;
import org.sharaka.domain.partnership.AmendAgreement;
import org.sharaka.domain.partnership.Counterparty;
import org.sharaka.domain.partnership.Cutting;
import org.sharaka.domain.partnership.DirectContribution;
import org.sharaka.domain.partnership.Ending;
import org.sharaka.domain.partnership.Partnership;
import org.sharaka.domain.partnership.ProjectCircumstances;
import org.sharaka.domain.partnership.ProjectStep;
import org.sharaka.domain.partnership.Remaining;
import org.sharaka.domain.partnership.Resources;
import org.sharaka.domain.partnership.Settlement;
import org.sharaka.domain.partnership.SponsoredProject;
import org.sharaka.domain.project.Arrow;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.domain.project.Stage;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.text.Reason;

/**
 * Use cases: to agree a project, to start its works, to suspend and resume it, to cancel it. The agreement is signed
 * with its first project, the delivery begins with the works, and the money of a cancelled project is settled, all in
 * the same unit of work.
 */
public final class ProjectSteps extends LifeCycle<ProjectId, Project, ProjectCircumstances, ProjectStep>
        implements StepGates {

    private final ProjectMoney money;

    /** The steps in a store. */
    public ProjectSteps(UnitOfWork work, ProjectMoney money, Clock clock) {
        super(work, clock);
        this.money = money;
    }

    /**
     * The settlements of a project; requires {@link Permission#READ}.
     *
     * @throws Rejected.UnknownId when there is none
     */
    public SettledView settlement(Call call, ProjectId project) {
        return reading(
                call,
                stores -> SettledView.of(stores, stores.of(Settlements.class).get(project)));
    }

    /** The settlements of the projects of an agreement, as far as they have any; requires {@link Permission#READ}. */
    public List<SettledView> settlements(Call call, AgreementId agreement) {
        return reading(
                call,
                stores -> stores.of(Agreements.class).get(agreement).value().projects().stream()
                        .flatMap(project -> stores.of(Settlements.class).find(project).stream())
                        .map(read -> SettledView.of(stores, read))
                        .toList());
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

    /** What is unused of projects that end together. */
    Money unused(Stores stores, List<ProjectId> ending, LocalDate on, Settlement stated) {
        return money.unused(stores, ending, on, stated);
    }

    /** Cancels projects with the agreement that is terminated, and settles them by the same act. */
    void cancel(
            Stores stores,
            Call call,
            List<ProjectId> ending,
            AgreementStep.Terminate step,
            AgreementId agreement,
            Outcome.Made<?> made) {
        Act act = new Act(call.actor().id(), step.on());
        Projects all = stores.of(Projects.class);
        for (ProjectId id : ending) {
            if (acceptedLots(stores, id).isEmpty()) {
                Recorded<Project> cancelled = all.get(id)
                        .value()
                        .moved(
                                Arrow.CANCEL,
                                Stage.CANCELLED,
                                act,
                                step.reason().map(Reason::text),
                                Map.of("agreement", agreement.value()));
                keepBeside(stores, call, all, id, cancelled, made);
            } else {
                List<LotId> open = stores.of(Deliveries.class).get(id).value().openLots();
                cut(stores, call, id, open, act, agreement, made);
            }
        }
        money.settle(
                stores,
                call,
                ending,
                Fact.known(agreement),
                new ProjectMoney.Settling(
                        step.on(), step.settlement(), step.reason().required("/reason")),
                made);
    }

    /** Cuts lots of a project by an amendment of its agreement, and settles them. */
    void cut(
            Stores stores,
            Call call,
            AmendAgreement.CutLots lots,
            AmendAgreement step,
            AgreementId agreement,
            Outcome.Made<?> made) {
        cut(stores, call, lots.project(), lots.lots(), new Act(call.actor().id(), step.on()), agreement, made);
        money.settlePart(
                stores,
                call,
                lots.project(),
                agreement,
                new ProjectMoney.Settling(step.on(), lots.settlement(), new Reason(step.what())),
                made);
    }

    private void cut(
            Stores stores,
            Call call,
            ProjectId project,
            List<LotId> lots,
            Act act,
            AgreementId agreement,
            Outcome.Made<?> made) {
        Deliveries deliveries = stores.of(Deliveries.class);
        Recorded<Delivery> delivery = deliveries.get(project).value().cut(lots, act);
        keepBeside(stores, call, deliveries, project, delivery, made);
        Projects all = stores.of(Projects.class);
        Recorded<Project> cut =
                all.get(project).value().cut(delivery.after().stage(), act, Map.of("agreement", agreement.value()));
        keepBeside(stores, call, all, project, cut, made);
    }

    /** What the gate of an amendment asks of lots that it cuts. */
    Cutting cutting(Stores stores, AmendAgreement.CutLots cut, LocalDate on) {
        Project project = stores.of(Projects.class).get(cut.project()).value();
        Delivery delivery = stores.of(Deliveries.class)
                .find(cut.project())
                .orElseThrow(
                        () -> new WrongState(Arrow.AMEND.word(), project.stage().name(), Arrow.AMEND.begins()))
                .value();
        return Faults.within(
                "/cut",
                () -> new Cutting(
                        cut.settlement(),
                        new Ending(
                                true,
                                delivery.acceptedAmong(cut.lots()),
                                project.model().fold(() -> true, () -> false, () -> false),
                                stores.of(Funds.class).spentOn(cut.project(), on),
                                unused(stores, List.of(cut.project()), on, cut.settlement()),
                                partyEnded(stores, cut.project())),
                        delivery.areAll(cut.lots())));
    }

    @Override
    protected Store<ProjectId, Project> store(Stores stores) {
        return stores.of(Projects.class);
    }

    @Override
    protected ProjectCircumstances around(Stores stores, Call call, Project project, ProjectStep step) {
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
                step instanceof ProjectStep.Settle settle ? remaining(stores, project.id(), settle) : Remaining.NOTHING,
                resources);
    }

    private Remaining remaining(Stores stores, ProjectId project, ProjectStep.Settle step) {
        return new Remaining(
                acceptedLots(stores, project),
                unused(stores, List.of(project), step.on(), step.settlement()),
                partyEnded(stores, project));
    }

    private static Fact<LocalDate> partyEnded(Stores stores, ProjectId project) {
        return Fact.of(stores.of(Agreements.class)
                        .current(project)
                        .map(agreement -> stores.of(Partners.class)
                                .get(agreement.value().party())
                                .value()))
                .fold(OtherSide::endOf, Fact::unknown);
    }

    static List<String> acceptedLots(Stores stores, ProjectId project) {
        return stores.of(Deliveries.class)
                .find(project)
                .map(delivery -> delivery.value().acceptedLots())
                .orElse(List.of());
    }

    @Override
    protected void beside(Stores stores, Call call, ProjectStep step, Project before, Outcome.Made<Project> made) {
        ProjectId project = before.id();
        if (step instanceof ProjectStep.Agree agree) {
            sign(stores, call, project, agree, made);
        } else if (step instanceof ProjectStep.Start) {
            stores.of(Deliveries.class).add(Delivery.begun(project, step.on(), List.of()));
        } else if (step instanceof ProjectStep.Settle settle) {
            money.settle(
                    stores,
                    call,
                    List.of(project),
                    Fact.unknown(),
                    new ProjectMoney.Settling(
                            settle.on(), settle.settlement(), settle.reason().required("/reason")),
                    made);
        }
    }

    /** They are of the agreement and of each of its projects. */
    @Override
    protected void conditions(Stores stores, Call call, ProjectStep step, Project before, Outcome.Made<Project> made) {
        if (step instanceof ProjectStep.Agree agree) {
            List<Subject> of = new ArrayList<>();
            stores.of(Agreements.class)
                    .current(before.id())
                    .map(Versioned::value)
                    .ifPresent(agreement -> {
                        of.add(Subject.of(Subject.Kind.AGREEMENT, agreement.id()));
                        agreement.projects().forEach(project -> of.add(Subject.of(Subject.Kind.PROJECT, project)));
                    });
            set(stores, call, step.on(), made, "PARTY", of, agree.answers());
        }
    }

    private void sign(Stores stores, Call call, ProjectId project, ProjectStep.Agree step, Outcome.Made<Project> made) {
        stores.of(Agreements.class).current(project).ifPresent(read -> {
            Agreement agreement = read.value();
            Act act = new Act(call.actor().id(), step.on());
            Recorded<Agreement> signed = agreement.signed(
                    act, step.answers().reasonsFor(made.ruling().with(Result.WARN)));
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
                funds.allocatedFromOthers(project, on),
                funds.sponsorsOf(project, on));
    }

    private static List<Membership> seats(Stores stores, Partner party) {
        return stores.of(Memberships.class).of(party.id()).stream()
                .map(Versioned::value)
                .toList();
    }
}
