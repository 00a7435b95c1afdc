package org.sharaka.application.acceptance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sharaka.application.centre.PremisesRegister;
import org.sharaka.application.condition.ConditionRegister;
import org.sharaka.application.funding.ProjectMoney;
import org.sharaka.application.partner.FileParties;
import org.sharaka.application.project.StepGates;
import org.sharaka.application.step.LifeCycle;
import org.sharaka.application.store.Centres;
import org.sharaka.application.store.Conditions;
import org.sharaka.application.store.Deliveries;
import org.sharaka.application.store.Projects;
import org.sharaka.application.store.TermsStore;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Store;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.acceptance.AcceptProvisionally;
import org.sharaka.domain.acceptance.AcceptingInquiry;
import org.sharaka.domain.acceptance.ArrowStep;
import org.sharaka.domain.acceptance.Delivery;
import org.sharaka.domain.acceptance.DeliveryCircumstances;
import org.sharaka.domain.acceptance.DeliveryStep;
import org.sharaka.domain.acceptance.Lot;
import org.sharaka.domain.acceptance.LotAtAcceptance;
import org.sharaka.domain.acceptance.LotId;
import org.sharaka.domain.acceptance.Reserve;
import org.sharaka.domain.acceptance.ReserveId;
import org.sharaka.domain.acceptance.TermsInForce;
import org.sharaka.domain.acceptance.WithdrawAcceptance;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.condition.ConditionedStep;
import org.sharaka.domain.condition.Subject;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.partnership.TermsItem;
import org.sharaka.domain.partnership.TermsOfReference;
import org.sharaka.domain.project.Arrow;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.domain.project.Stage;
import org.sharaka.domain.rulebook.Outcome;

/**
 * Use cases: the delivery of works, from its beginning with the works to final acceptance. An {@link ArrowStep} moves
 * the project in the same unit of work; the version that its caller has read is that of the project, for any other step
 * it is that of the delivery.
 */
public final class DeliverySteps extends LifeCycle<ProjectId, Delivery, DeliveryCircumstances, DeliveryStep>
        implements StepGates {

    private final ProjectMoney money;

    /** The steps; what is left at final acceptance is to be returned. */
    public DeliverySteps(UnitOfWork work, ProjectMoney money, Clock clock) {
        super(work, clock);
        this.money = money;
    }

    /**
     * The deliveries with a correction by which an acceptance would have been ruled otherwise; for the director.
     *
     * @param call who asks; {@link Permission#READ}
     * @return in the order works started
     */
    public List<Versioned<Delivery>> changedVerdicts(Call call) {
        return reading(call, stores -> stores.of(Deliveries.class).withChangedVerdicts());
    }

    /**
     * The reserves of a project.
     *
     * @param call who asks; {@link Permission#READ}
     * @param on the day as of which conditions were missed
     * @return those that were raised, then those that follow from conditions of acceptance while its centre is open
     * @throws Rejected.UnknownId when there is no such project, or nothing to deliver yet
     */
    public List<Reserve> reserves(Call call, ProjectId project, LocalDate on) {
        return reading(
                call,
                stores -> Stream.concat(
                                read(stores, project).value().reserves().stream(),
                                stores
                                        .of(Centres.class)
                                        .leftBy(project)
                                        .map(centre -> PremisesRegister.worksOf(stores, centre.value())
                                                .missed(on))
                                        .stream()
                                        .flatMap(List::stream))
                        .toList());
    }

    @Override
    public Ruling ruling(Stores stores, Call call, Project project, Arrow step, LocalDate on) {
        project.requires(step);
        return look(stores, call, begun(stores, project, step.word()).value(), ArrowStep.ahead(step, on));
    }

    /** The delivery, which there is once works have started; a project that is held may be before them. */
    private static Versioned<Delivery> begun(Stores stores, Project project, String step) {
        return stores.of(Deliveries.class)
                .find(project.id())
                .orElseThrow(() -> new WrongState(step, project.stage().name()));
    }

    @Override
    protected Store<ProjectId, Delivery> store(Stores stores) {
        return stores.of(Deliveries.class);
    }

    /**
     * The delivery.
     *
     * @throws Rejected.UnknownId when there is no such project, or the delivery has no such reserve, condition or lot
     * @throws WrongState before works start, and where an arrow does not begin from the stage of the project
     */
    @Override
    protected Versioned<Delivery> read(Stores stores, ProjectId id, DeliveryStep step, Fact<Long> expected) {
        Versioned<Project> project = stores.of(Projects.class).get(id);
        boolean moves = step instanceof ArrowStep;
        if (step instanceof ArrowStep arrow) {
            project.value().requires(arrow.arrow());
            project.ifStill(id.value(), expected);
        }
        Versioned<Delivery> read = begun(stores, project.value(), step.kind().word());
        step.missingFrom(read.value()).ifPresent(missing -> {
            ConditionRegister.requireNone(stores, new ReserveId(missing), Subject.of(Subject.Kind.PROJECT, id));
            throw new Rejected.UnknownId(missing);
        });
        read.ifStill(id.value(), moves ? Fact.unknown() : expected);
        return read;
    }

    @Override
    protected DeliveryCircumstances around(Stores stores, Call call, Delivery delivery, DeliveryStep step) {
        ProjectId id = delivery.project();
        Project project = stores.of(Projects.class).get(id).value();
        return new DeliveryCircumstances(
                project,
                call.actor().id(),
                FileParties.of(stores, call, FileParties.works(stores, project, step.on())),
                stores.of(TermsStore.class)
                        .find(id)
                        .map(read -> terms(read.value()))
                        .orElse(Fact.unknown()),
                stores.of(Conditions.class).of(Subject.of(Subject.Kind.PROJECT, id)),
                stores.of(Centres.class)
                        .leftBy(id)
                        .filter(centre -> centre.value().isOpenOn(step.on()))
                        .isPresent());
    }

    private static Fact<TermsInForce> terms(TermsOfReference terms) {
        return terms.inForce()
                .map(version -> new TermsInForce(
                        version.number(),
                        version.items().stream().map(TermsItem::id).toList()));
    }

    @Override
    protected void beside(Stores stores, Call call, DeliveryStep step, Delivery before, Outcome.Made<Delivery> made) {
        if (step instanceof ArrowStep arrow) {
            Versioned<Project> read = stores.of(Projects.class).get(before.project());
            Act act = new Act(call.actor().id(), step.on());
            Project moved =
                    arrow.moved(read.value(), made.value(), act, Map.of()).after();
            stores.of(Projects.class).keep(moved, read.version());
            if (moved.stage() == Stage.FINALLY_ACCEPTED && Arrow.SETTLE.isOf(moved.model())) {
                money.settleRest(stores, call, moved.id(), step.on(), made);
            }
        }
        if (step instanceof WithdrawAcceptance) {
            Act act = new Act(call.actor().id(), step.on());
            List<LotId> standing = made.value().lots().stream()
                    .filter(lot -> lot.acceptance().value().isPresent())
                    .map(Lot::id)
                    .toList();
            Conditions conditions = stores.of(Conditions.class);
            conditions.of(Subject.of(Subject.Kind.PROJECT, before.project())).stream()
                    .filter(one -> one.isOfAcceptance() && one.isUnmet())
                    .filter(one -> standing.stream().noneMatch(lot -> one.isOf(Subject.of(Subject.Kind.LOT, lot))))
                    .forEach(one -> keepBeside(stores, call, conditions, one.id(), one.lapsed(act)));
        }
    }

    /** Each lot has conditions of its own. */
    @Override
    protected void conditions(
            Stores stores, Call call, DeliveryStep step, Delivery before, Outcome.Made<Delivery> made) {
        if (!(step instanceof AcceptProvisionally accepted)
                || !(made.inquiry().value().orElseThrow() instanceof AcceptingInquiry asked)) {
            return;
        }
        List<Check> warnings = made.ruling().with(Result.WARN);
        List<ConditionedStep> ofLots = asked.lots().stream()
                .map(LotAtAcceptance::lot)
                .map(lot -> new ConditionedStep(
                        made.ruling().gate(),
                        new Act(call.actor().id(), step.on()),
                        warnings.stream()
                                .filter(check -> asked.lots().size() == 1
                                        || check.about().equals(lot.value()))
                                .toList(),
                        List.of(Subject.of(Subject.Kind.PROJECT, before.project()), Subject.of(Subject.Kind.LOT, lot)),
                        asked.works().builtByParty() ? "PARTY" : "CONTRACTOR"))
                .toList();
        set(stores, call, warnings, ofLots, accepted.withPapers(asked));
    }
}
