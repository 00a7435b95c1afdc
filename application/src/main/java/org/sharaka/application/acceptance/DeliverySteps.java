package org.sharaka.application.acceptance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.sharaka.application.journal.JournalWriter;
import org.sharaka.application.partnership.ProjectParties;
import org.sharaka.application.partnership.StartOfWorks;
import org.sharaka.application.project.StepGates;
import org.sharaka.application.store.Centres;
import org.sharaka.application.store.Deliveries;
import org.sharaka.application.store.Journal;
import org.sharaka.application.store.Projects;
import org.sharaka.application.store.TermsStore;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.acceptance.ConditionId;
import org.sharaka.domain.acceptance.Delivery;
import org.sharaka.domain.acceptance.DeliveryCircumstances;
import org.sharaka.domain.acceptance.DeliveryInquiry;
import org.sharaka.domain.acceptance.DeliveryStep;
import org.sharaka.domain.acceptance.TermsInForce;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.partnership.TermsItem;
import org.sharaka.domain.partnership.TermsOfReference;
import org.sharaka.domain.partnership.TermsVersion;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.domain.project.Step;
import org.sharaka.domain.rulebook.Outcome;

/**
 * Use cases: the delivery of works, from its beginning with the works to final acceptance. A step that is an arrow of
 * the project moves the project in the same unit of work.
 */
public final class DeliverySteps implements StepGates, StartOfWorks {

    private final UnitOfWork work;
    private final JournalWriter journal;

    /**
     * The acceptances.
     *
     * @param work where projects and deliveries are kept
     * @param clock tells when
     */
    public DeliverySteps(UnitOfWork work, Clock clock) {
        this.work = work;
        this.journal = new JournalWriter(clock);
    }

    @Override
    public void begin(Stores stores, Call call, ProjectId project, LocalDate on) {
        stores.of(Deliveries.class).add(Delivery.begun(project, on, List.of()));
    }

    /**
     * Takes a step.
     *
     * @param call who asks; {@link Permission#APPROVE_PROJECTS} for what is decided ({@link DeliveryStep#isDecision}),
     *     else {@link Permission#WRITE_PROJECTS}
     * @param command the step
     * @return made, or refused by the rules of its gate
     * @throws Rejected.UnknownId when there is no such project, or it has no such reserve, condition or lot
     * @throws Rejected.StaleVersion when the caller has read another version
     * @throws WrongState where the step does not begin from where project, lot, condition or reserve stand; for any
     *     step before works start
     * @throws InvalidValue for what the step names and the delivery does not have, and for a day before the last step
     */
    public Outcome<Delivered> take(Call call, TakeDeliveryStep command) {
        DeliveryStep step = command.step();
        call.require(permission(step));
        return work.step(stores -> {
            Delivered read = read(stores, command.project(), step);
            isStill(read, command);
            DeliveryCircumstances around = around(stores, call, read.project().value(), step.on());
            Outcome<Delivery> outcome = read.delivery().value().taken(stores.rulebook(), step, around);
            return outcome.fold(
                    made -> kept(stores, call, read, step, made), refused -> new Outcome.Refused<>(refused.ruling()));
        });
    }

    /**
     * Looks through the gate of a step without taking it, with what would be handed in.
     *
     * @param call who asks; {@link Permission#READ}
     * @param project of which project
     * @param step the step
     * @return the ruling
     * @throws Rejected.UnknownId when there is no such project, or it has no such reserve, condition or lot
     * @throws WrongState where the step does not begin from where project, lot, condition or reserve stand
     * @throws InvalidValue for what the step names and the delivery does not have
     */
    public Ruling gate(Call call, ProjectId project, DeliveryStep step) {
        call.require(Permission.READ);
        return work.reading(stores -> {
            Delivered read = read(stores, project, step);
            return stores.rulebook()
                    .rule(read.delivery()
                            .value()
                            .look(step, around(stores, call, read.project().value(), step.on())));
        });
    }

    /**
     * Looks through the gate of meeting a condition, before a paper is handed in.
     *
     * @param call who asks; {@link Permission#READ}
     * @param project of which project
     * @param condition which condition
     * @param on the day
     * @return the ruling
     * @throws Rejected.UnknownId when there is no such project or condition, or its works have not started
     * @throws WrongState where the condition is met
     */
    public Ruling gateToMeet(Call call, ProjectId project, ConditionId condition, LocalDate on) {
        return looked(
                call,
                project,
                on,
                (delivery, around) -> known(delivery, condition).lookToMeet(condition, on, around));
    }

    /**
     * Looks through the gate of extending a condition, before a day is named.
     *
     * @param call who asks; {@link Permission#READ}
     * @param project of which project
     * @param condition which condition
     * @param on the day
     * @return the ruling
     * @throws Rejected.UnknownId when there is no such project or condition, or its works have not started
     * @throws WrongState where the condition is met
     */
    public Ruling gateToExtend(Call call, ProjectId project, ConditionId condition, LocalDate on) {
        return looked(
                call,
                project,
                on,
                (delivery, around) -> known(delivery, condition).lookToExtend(condition, on, around));
    }

    /**
     * Looks through the gate of extending the guarantee of all lots that are provisionally accepted.
     *
     * @param call who asks; {@link Permission#READ}
     * @param project of which project
     * @param on the day
     * @return the ruling
     * @throws Rejected.UnknownId when there is no such project, or its works have not started
     * @throws WrongState where no lot is provisionally accepted
     */
    public Ruling gateToExtendGuarantee(Call call, ProjectId project, LocalDate on) {
        return looked(call, project, on, (delivery, around) -> delivery.lookToExtendGuarantee(on, around));
    }

    /**
     * Reads the delivery of a project.
     *
     * @param call who asks; {@link Permission#READ}
     * @param project of which project
     * @return the delivery and its version
     * @throws Rejected.UnknownId when there is no such project, or its works have not started
     */
    public Versioned<Delivery> read(Call call, ProjectId project) {
        call.require(Permission.READ);
        return work.reading(stores -> stores.of(Deliveries.class).get(project));
    }

    /**
     * The deliveries with a correction by which an acceptance would have been ruled otherwise; for the director.
     *
     * @param call who asks; {@link Permission#READ}
     * @return in the order works started
     */
    public List<Versioned<Delivery>> changedVerdicts(Call call) {
        call.require(Permission.READ);
        return work.reading(stores -> stores.of(Deliveries.class).withChangedVerdicts());
    }

    @Override
    public Set<Step> steps() {
        return EnumSet.of(
                Step.NOTIFY_COMPLETION,
                Step.ACCEPT_PROVISIONALLY,
                Step.REFUSE_ACCEPTANCE,
                Step.WITHDRAW_ACCEPTANCE,
                Step.ACCEPT_FINALLY);
    }

    @Override
    public Permission permission(Step step) {
        return step == Step.WITHDRAW_ACCEPTANCE ? Permission.APPROVE_PROJECTS : Permission.WRITE_PROJECTS;
    }

    @Override
    public Ruling ruling(Stores stores, Call call, Project project, Step step, LocalDate on) {
        project.requires(step);
        return stores.rulebook()
                .rule(stores.of(Deliveries.class)
                        .get(project.id())
                        .value()
                        .look(step, on, around(stores, call, project, on)));
    }

    private Ruling looked(
            Call call, ProjectId id, LocalDate on, BiFunction<Delivery, DeliveryCircumstances, DeliveryInquiry> look) {
        call.require(Permission.READ);
        return work.reading(stores -> {
            Project project = stores.of(Projects.class).get(id).value();
            Delivery delivery = stores.of(Deliveries.class).get(id).value();
            return stores.rulebook().rule(look.apply(delivery, around(stores, call, project, on)));
        });
    }

    private static Delivery known(Delivery delivery, ConditionId condition) {
        if (delivery.condition(condition).isEmpty()) {
            throw new Rejected.UnknownId(condition.value());
        }
        return delivery;
    }

    private static Permission permission(DeliveryStep step) {
        return step.isDecision() ? Permission.APPROVE_PROJECTS : Permission.WRITE_PROJECTS;
    }

    private static Delivered read(Stores stores, ProjectId id, DeliveryStep step) {
        Versioned<Project> project = stores.of(Projects.class).get(id);
        step.arrow().value().ifPresent(project.value()::requires);
        Versioned<Delivery> delivery = stores.of(Deliveries.class)
                .find(id)
                .orElseThrow(() ->
                        new WrongState(step.word(), project.value().stage().name()));
        step.missingFrom(delivery.value()).ifPresent(missing -> {
            throw new Rejected.UnknownId(missing);
        });
        return new Delivered(project, delivery);
    }

    private static void isStill(Delivered read, TakeDeliveryStep command) {
        String id = command.project().value();
        if (command.step().arrow().value().isPresent()) {
            read.project().ifStill(id, command.expected());
        } else {
            read.delivery().ifStill(id, command.expected());
        }
    }

    private Outcome<Delivered> kept(
            Stores stores, Call call, Delivered read, DeliveryStep step, Outcome.Made<Delivery> made) {
        Versioned<Project> project =
                step.arrow().fold(arrow -> moved(stores, call, read, step, arrow, made), read::project);
        long version =
                stores.of(Deliveries.class).keep(made.value(), read.delivery().version());
        journal.write(stores.of(Journal.class), call, made);
        return made.as(new Delivered(project, new Versioned<>(made.value(), version)));
    }

    private Versioned<Project> moved(
            Stores stores, Call call, Delivered read, DeliveryStep step, Step arrow, Outcome.Made<Delivery> made) {
        Outcome<Project> outcome = read.project()
                .value()
                .taken(
                        stores.rulebook(),
                        arrow,
                        made.value().stage(),
                        new Act(call.actor().id(), step.on()),
                        step.why(),
                        made.inquiry().value().orElseThrow(),
                        step.told(read.delivery().value()));
        return outcome.fold(
                moved -> {
                    long version = stores.of(Projects.class)
                            .keep(moved.value(), read.project().version());
                    journal.write(stores.of(Journal.class), call, moved);
                    return new Versioned<>(moved.value(), version);
                },
                refused -> {
                    throw new IllegalStateException("the gate of the delivery has let it pass");
                });
    }

    private static DeliveryCircumstances around(Stores stores, Call call, Project project, LocalDate on) {
        return new DeliveryCircumstances(
                project,
                call.actor().id(),
                ProjectParties.of(stores, call, project.id(), on),
                Fact.of(stores.of(TermsStore.class).find(project.id()).map(Versioned::value))
                        .fold(DeliverySteps::terms, Fact::unknown),
                stores.of(Centres.class)
                        .leftBy(project.id())
                        .filter(centre -> centre.value().isOpenOn(on))
                        .isPresent());
    }

    private static Fact<TermsInForce> terms(TermsOfReference terms) {
        return terms.inForce().fold(version -> Fact.known(told(version)), Fact::unknown);
    }

    private static TermsInForce told(TermsVersion version) {
        return new TermsInForce(
                version.number(), version.items().stream().map(TermsItem::id).toList());
    }
}
