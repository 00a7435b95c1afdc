package org.sharaka.application.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.sharaka.application.step.LifeCycle;
import org.sharaka.application.store.Conditions;
import org.sharaka.application.store.Handovers;
import org.sharaka.application.store.Mandates;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.IdGenerator;
import org.sharaka.application.work.Kept;
import org.sharaka.application.work.NextStep;
import org.sharaka.application.work.Store;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.condition.Answers;
import org.sharaka.domain.condition.Condition;
import org.sharaka.domain.condition.ConditionedStep;
import org.sharaka.domain.condition.Subject;
import org.sharaka.domain.condition.WrittenReason;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.handover.Approve;
import org.sharaka.domain.handover.Close;
import org.sharaka.domain.handover.DueFollowUp;
import org.sharaka.domain.handover.Handover;
import org.sharaka.domain.handover.HandoverCentre;
import org.sharaka.domain.handover.HandoverCircumstances;
import org.sharaka.domain.handover.HandoverId;
import org.sharaka.domain.handover.HandoverState;
import org.sharaka.domain.handover.HandoverStep;
import org.sharaka.domain.handover.Proposal;
import org.sharaka.domain.handover.Transfer;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.rulebook.Outcome;

/**
 * Use cases of handovers. Who proposes, transfers and follows up needs {@link Permission#WRITE_HANDOVERS}; who approves
 * or refuses needs {@link Permission#APPROVE_HANDOVERS}. Four eyes hold whatever the role.
 */
public final class HandoverRegister extends LifeCycle<HandoverId, Handover, HandoverCircumstances, HandoverStep> {

    private static final String REFERENCE_PREFIX = "HND";

    private final IdGenerator ids;
    private final Clock clock;

    /** The register. */
    public HandoverRegister(UnitOfWork work, IdGenerator ids, Clock clock) {
        super(work, clock);
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Proposes a handover.
     *
     * @param call who asks
     * @param command what is proposed
     * @return made, or refused with the whole table of every centre
     * @throws WrongState where one of the centres is in a handover already
     * @throws InvalidValue {@code handover.condition} at {@code /conditions} for a warning that no condition answers;
     *     {@code value.reference} at {@code /centres/…} for a centre that is unknown, or that the manager of the first
     *     one does not run
     */
    public Outcome<Kept<Handover>> propose(Call call, ProposeHandover command) {
        Act act = new Act(call.actor().id(), command.on());
        return begin(
                call,
                Permission.WRITE_HANDOVERS,
                stores -> {
                    HandoverReading reading = new HandoverReading(stores, command.on());
                    Partner manager = reading.manager(command.centres());
                    Proposal proposal = new Proposal(
                            act,
                            manager,
                            command.convention(),
                            reading.proposal(call, manager.id(), command.centres()),
                            command.answers(),
                            command.decided().board(),
                            command.decided().waiver());
                    return Handover.proposed(
                            stores.rulebook(),
                            new HandoverId(ids.id()),
                            stores.nextReference(
                                    REFERENCE_PREFIX, LocalDate.now(clock).getYear()),
                            proposal);
                },
                (stores, made) -> conditions(
                        stores, call, made, command.answers(), new Before(List.of(), List.of()), command.on()));
    }

    /**
     * Looks through the gate of a proposal.
     *
     * @param call who asks; {@link Permission#READ}
     * @param centres which
     * @param on the day
     * @return the ruling
     * @throws WrongState where one of the centres is in a handover already
     * @throws InvalidValue as {@link #propose}
     */
    public Ruling lookAtProposal(Call call, List<CentreId> centres, LocalDate on) {
        return reading(call, stores -> {
            HandoverReading reading = new HandoverReading(stores, on);
            Partner manager = reading.manager(centres);
            return stores.rulebook().rule(reading.proposal(call, manager.id(), centres));
        });
    }

    /**
     * The next step of every handover: an approval, the deed, or the end of follow-up.
     *
     * @param stores to read from
     * @param call who looks
     * @param on the day
     * @return in the order they were proposed; none of one that is over
     */
    public List<NextStep> nextSteps(Stores stores, Call call, LocalDate on) {
        return stores.of(Handovers.class).all().stream()
                .map(Versioned::value)
                .flatMap(handover -> next(handover.stateOn(on), on)
                        .fold(
                                step -> NextStep.looked(
                                        NextStep.Kind.HANDOVER,
                                        handover.id().value(),
                                        handover.snapshot().reference(),
                                        Fact.unknown(),
                                        () -> look(stores, call, handover, step)),
                                List::<NextStep>of)
                        .stream())
                .toList();
    }

    private static Fact<HandoverStep> next(HandoverState state, LocalDate on) {
        return switch (state) {
            case PROPOSED -> Fact.known(Approve.ahead(Approve.PROGRAMMES, on));
            case FIRST_APPROVED -> Fact.known(Approve.ahead(Approve.FINANCE, on));
            case APPROVED -> Fact.known(Transfer.on(on));
            case TRANSFERRED, FOLLOW_UP -> Fact.known(new Close(on));
            case CLOSED, REFUSED, WITHDRAWN, REVERTED -> Fact.unknown();
        };
    }

    /**
     * What follow-up still asks of all handovers.
     *
     * @param call who asks; {@link Permission#READ}
     * @param on the day
     * @return what is due first, first
     */
    public List<DueAtCentre> due(Call call, LocalDate on) {
        return reading(call, stores -> due(stores, on));
    }

    /**
     * The same, in a unit of work.
     *
     * @param stores the stores of the unit of work
     * @return what is due first, first
     */
    public static List<DueAtCentre> due(Stores stores, LocalDate on) {
        HandoverReading reading = new HandoverReading(stores, on);
        int early = stores.rulebook().on(on).followup().earlyMonths();
        return stores.of(Handovers.class).all().stream()
                .map(Versioned::value)
                .flatMap(handover -> due(reading, handover, early, on).entrySet().stream()
                        .flatMap(due ->
                                due.getValue().stream().map(what -> new DueAtCentre(handover, due.getKey(), what))))
                .sorted(Comparator.comparing(one -> one.what().due()))
                .toList();
    }

    private static Map<CentreId, List<DueFollowUp>> due(
            HandoverReading reading, Handover handover, int early, LocalDate on) {
        if (handover.isFollowedUpOn(on)) {
            return handover.due(reading.followed(handover), early, on);
        }
        return handover.stateOn(on) == HandoverState.CLOSED
                ? handover.statementsDue(reading.followed(handover).takenBack(), on)
                : Map.of();
    }

    @Override
    protected Store<HandoverId, Handover> store(Stores stores) {
        return stores.of(Handovers.class);
    }

    @Override
    protected HandoverCircumstances around(Stores stores, Call call, Handover handover, HandoverStep step) {
        return new HandoverReading(stores, step.on()).around(call, handover, step);
    }

    @Override
    protected void beside(Stores stores, Call call, HandoverStep step, Handover before, Outcome.Made<Handover> made) {
        if (step instanceof Transfer) {
            made.value().centres().forEach(centre -> {
                made.value()
                        .handedOver(centre, stores.of(Mandates.class).of(centre))
                        .value()
                        .ifPresent(handed -> keepBeside(
                                stores,
                                call,
                                stores.of(Mandates.class),
                                handed.after().id(),
                                handed));
            });
        }
        if (step instanceof Close close) {
            Mandates mandates = stores.of(Mandates.class);
            made.value().centres().stream()
                    .flatMap(centre -> mandates.of(centre).stream())
                    .flatMap(mandate -> mandate.followedUp(close.on()).value().stream())
                    .forEach(over ->
                            keepBeside(stores, call, mandates, over.after().id(), over));
        }
    }

    @Override
    protected void conditions(
            Stores stores, Call call, HandoverStep step, Handover before, Outcome.Made<Handover> made) {
        if (step instanceof Transfer transfer) {
            Before set = new Before(
                    stores.of(Conditions.class).of(Subject.of(Subject.Kind.HANDOVER, before.id())),
                    before.snapshot().reasons());
            conditions(stores, call, made, transfer.answers(), set, step.on());
        }
    }

    /** What answered warnings before. */
    private record Before(List<Condition> conditions, List<WrittenReason> reasons) {

        boolean answers(Check check, CentreId centre) {
            String rule = check.rule().code();
            return reasons.stream().anyMatch(reason -> reason.rule().equals(rule))
                    || conditions.stream()
                            .anyMatch(one ->
                                    one.rule().is(rule::equals) && one.isOf(Subject.of(Subject.Kind.CENTRE, centre)));
        }
    }

    /**
     * Every warning of a centre is answered by a condition or a reason; what was answered before is not asked twice.
     *
     * @throws InvalidValue {@code handover.condition} at {@code /conditions} for each that is not
     */
    private void conditions(
            Stores stores, Call call, Outcome.Made<Handover> made, Answers answers, Before before, LocalDate on) {
        List<HandoverCentre> centres = made.value().snapshot().centres().stream()
                .filter(HandoverCentre::isIn)
                .toList();
        Faults faults = new Faults();
        List<ConditionedStep> steps = new ArrayList<>();
        List<Check> all = new ArrayList<>();
        for (HandoverCentre centre : centres) {
            List<Check> warned = made.ruling().with(Result.WARN).stream()
                    .filter(check -> centres.size() == 1
                            || check.about().isEmpty()
                            || check.about().equals(centre.reference()))
                    .map(check -> check.about(centre.reference()))
                    .toList();
            all.addAll(warned);
            List<Check> warnings = warned.stream()
                    .filter(check -> !before.answers(check, centre.centre()))
                    .toList();
            answers.unanswered(warnings)
                    .forEach(check -> faults.add(
                            "/conditions",
                            "handover.condition",
                            "unanswered",
                            check.rule().code()));
            steps.add(new ConditionedStep(
                    made.ruling().gate(),
                    new Act(call.actor().id(), on),
                    warnings,
                    List.of(
                            Subject.of(Subject.Kind.CENTRE, centre.centre()),
                            Subject.of(Subject.Kind.HANDOVER, made.value().id())),
                    "MANAGER"));
        }
        faults.throwIfAny();
        set(stores, call, all, steps, answers);
    }
}
