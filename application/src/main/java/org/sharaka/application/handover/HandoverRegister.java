package org.sharaka.application.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import org.sharaka.application.journal.JournalWriter;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.IdGenerator;
import org.sharaka.application.work.Kept;
import org.sharaka.application.work.NextStep;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.handover.CentreTable;
import org.sharaka.domain.handover.Deed;
import org.sharaka.domain.handover.DueFollowUp;
import org.sharaka.domain.handover.FollowUp;
import org.sharaka.domain.handover.Handover;
import org.sharaka.domain.handover.HandoverId;
import org.sharaka.domain.handover.HandoverState;
import org.sharaka.domain.handover.Proposal;
import org.sharaka.domain.handover.ProposalInquiry;
import org.sharaka.domain.handover.Visit;
import org.sharaka.domain.handover.WrittenAct;
import org.sharaka.domain.maturity.AssessmentRecord;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.rulebook.Inquiry;
import org.sharaka.domain.rulebook.Outcome;

/**
 * Use cases of handovers. Who proposes, transfers and follows up needs {@link Permission#WRITE_HANDOVERS}; who approves
 * or refuses needs {@link Permission#APPROVE_HANDOVERS}. Four eyes hold whatever the role.
 */
public final class HandoverRegister {

    private static final String REFERENCE_PREFIX = "HND";

    private final UnitOfWork work;
    private final JournalWriter journal;
    private final IdGenerator ids;
    private final Clock clock;
    private final Readiness readiness;

    /**
     * The register.
     *
     * @param work where handovers are kept
     * @param readiness what is asked of a centre on a day
     * @param ids gives ids
     * @param clock tells the day
     */
    public HandoverRegister(UnitOfWork work, Readiness readiness, IdGenerator ids, Clock clock) {
        this.work = Objects.requireNonNull(work);
        this.readiness = Objects.requireNonNull(readiness);
        this.ids = Objects.requireNonNull(ids);
        this.clock = Objects.requireNonNull(clock);
        this.journal = new JournalWriter(clock);
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
        call.require(Permission.WRITE_HANDOVERS);
        Act act = new Act(call.actor().id(), command.on());
        return work.step(stores -> {
            HandoverSurroundings around = new HandoverSurroundings(stores, readiness);
            Partner manager = manager(stores, around, command.centres(), command.on());
            List<CentreTable> tables = around.tables(command.centres(), command.on());
            Proposal proposal = new Proposal(
                    act,
                    manager,
                    command.convention(),
                    tables,
                    command.conditions(),
                    command.decided().board(),
                    command.decided().waiver());
            Outcome<Handover> outcome = Handover.proposed(
                    stores.rulebook(),
                    new HandoverId(ids.id()),
                    stores.nextReference(REFERENCE_PREFIX, LocalDate.now(clock).getYear()),
                    proposal,
                    around.parties(call, manager.id()));
            return outcome.fold(
                    made -> {
                        stores.handovers().add(made.value());
                        journal.write(stores.journal(), call, made);
                        new HandoverEffects(stores, journal, call)
                                .conditions(tables, command.conditions(), List.of(), act);
                        return made.as(new Kept<>(made.value(), 1, List.of()));
                    },
                    refused -> new Outcome.Refused<>(refused.ruling()));
        });
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
    public Ruling gateToPropose(Call call, List<CentreId> centres, LocalDate on) {
        call.require(Permission.READ);
        return work.reading(stores -> {
            HandoverSurroundings around = new HandoverSurroundings(stores, readiness);
            Partner manager = manager(stores, around, centres, on);
            return stores.rulebook()
                    .rule(new ProposalInquiry(on, around.tables(centres, on), around.parties(call, manager.id())));
        });
    }

    /**
     * Approves a handover.
     *
     * @param call who asks; {@link Permission#APPROVE_HANDOVERS}
     * @param id which
     * @param second whether for finance or legal, after programmes
     * @param on the day
     * @param decided what the board has decided meanwhile
     * @param expected the version the caller has read; unknown where the caller did not say
     * @return made, or refused with the ruling
     * @throws Rejected.UnknownId when there is no such handover
     * @throws WrongState where it is not the turn of this approval
     */
    public Outcome<Kept<Handover>> approve(
            Call call, HandoverId id, boolean second, LocalDate on, Handover.Decided decided, Fact<Long> expected) {
        call.require(Permission.APPROVE_HANDOVERS);
        Act act = new Act(call.actor().id(), on);
        return step(call, id, expected, (stores, handover) -> {
            Handover.Around around = new HandoverSurroundings(stores, readiness).around(call, handover, on);
            return second
                    ? handover.approvedSecond(stores.rulebook(), act, decided, around)
                    : handover.approvedFirst(stores.rulebook(), act, decided, around);
        });
    }

    /**
     * Refuses a handover; no rule stops it.
     *
     * @param call who asks; {@link Permission#APPROVE_HANDOVERS}
     * @param id which
     * @param on the day
     * @param reason why
     * @param expected the version the caller has read; unknown where the caller did not say
     * @return made
     * @throws Rejected.UnknownId when there is no such handover
     * @throws WrongState once it is transferred or over
     */
    public Outcome<Kept<Handover>> refuse(Call call, HandoverId id, LocalDate on, String reason, Fact<Long> expected) {
        call.require(Permission.APPROVE_HANDOVERS);
        WrittenAct why = new WrittenAct(new Act(call.actor().id(), on), reason);
        return step(call, id, expected, (stores, handover) -> handover.refused(stores.rulebook(), why));
    }

    /**
     * Withdraws a handover; no rule stops it.
     *
     * @param call who asks
     * @param id which
     * @param on the day
     * @param reason why
     * @param expected the version the caller has read; unknown where the caller did not say
     * @return made
     * @throws Rejected.UnknownId when there is no such handover
     * @throws WrongState once it is transferred or over
     */
    public Outcome<Kept<Handover>> withdraw(
            Call call, HandoverId id, LocalDate on, String reason, Fact<Long> expected) {
        call.require(Permission.WRITE_HANDOVERS);
        WrittenAct why = new WrittenAct(new Act(call.actor().id(), on), reason);
        return step(call, id, expected, (stores, handover) -> handover.withdrawn(stores.rulebook(), why));
    }

    /**
     * Takes a centre out of a convention; no rule stops it.
     *
     * @param call who asks
     * @param id which
     * @param centre which leaves
     * @param on the day
     * @param reason why
     * @param expected the version the caller has read; unknown where the caller did not say
     * @return made
     * @throws Rejected.UnknownId when there is no such handover
     * @throws WrongState once it is transferred or over, and for its only centre
     */
    public Outcome<Kept<Handover>> leave(
            Call call, HandoverId id, CentreId centre, LocalDate on, String reason, Fact<Long> expected) {
        call.require(Permission.WRITE_HANDOVERS);
        WrittenAct why = new WrittenAct(new Act(call.actor().id(), on), reason);
        return step(call, id, expected, (stores, handover) -> handover.without(stores.rulebook(), centre, why));
    }

    /**
     * Signs what was approved: for all centres, or for none.
     *
     * @param call who asks
     * @param id which
     * @param command the deed and its papers
     * @param expected the version the caller has read; unknown where the caller did not say
     * @return made, or refused with the tables of that day, and then nothing has changed
     * @throws Rejected.UnknownId when there is no such handover
     * @throws WrongState unless both have approved
     */
    public Outcome<Kept<Handover>> transfer(Call call, HandoverId id, TransferHandover command, Fact<Long> expected) {
        call.require(Permission.WRITE_HANDOVERS);
        Act act = new Act(call.actor().id(), command.on());
        return step(call, id, expected, (stores, handover) -> {
            HandoverSurroundings around = new HandoverSurroundings(stores, readiness);
            List<CentreTable> tables = around.tables(handover.centres(), command.on());
            Deed deed = new Deed(
                    act,
                    command.deed(),
                    command.assetList(),
                    command.minutes(),
                    command.signatories(),
                    around.values(handover.centres(), command.on()));
            Outcome<Handover> outcome = handover.transferred(
                    stores.rulebook(), deed, tables, command.conditions(), around.around(call, handover, command.on()));
            if (outcome instanceof Outcome.Made<Handover> made) {
                HandoverEffects effects = new HandoverEffects(stores, journal, call);
                effects.handOver(made.value(), act);
                effects.conditions(
                        tables, command.conditions(), handover.snapshot().conditions(), act);
            }
            return outcome;
        });
    }

    /**
     * Records a visit of follow-up.
     *
     * @param call who asks
     * @param id which
     * @param centre which was visited
     * @param month for which month of the plan
     * @param on the day
     * @param minutes its minutes
     * @param expected the version the caller has read; unknown where the caller did not say
     * @return made, or refused by {@code followup.visit}
     * @throws Rejected.UnknownId when there is no such handover
     * @throws WrongState unless it is in follow-up
     * @throws InvalidValue at {@code /centreId} for a centre that is not in, or was taken back by then
     */
    public Outcome<Kept<Handover>> visit(
            Call call,
            HandoverId id,
            Fact<CentreId> centre,
            int month,
            LocalDate on,
            Document minutes,
            Fact<Long> expected) {
        call.require(Permission.WRITE_HANDOVERS);
        Act act = new Act(call.actor().id(), on);
        return step(call, id, expected, (stores, handover) -> {
            Fact<CentreId> only = handover.centres().size() == 1
                    ? Fact.known(handover.centres().get(0))
                    : Fact.unknown();
            CentreId visited = centre.value()
                    .or(only::value)
                    .orElseThrow(() -> InvalidValue.at("/centreId", "value.required", "missing"));
            if (FollowedCentres.takenBack(stores, handover, on).contains(visited)) {
                throw InvalidValue.at("/centreId", "value.reference", "not-handed");
            }
            return handover.visited(
                    stores.rulebook(), new Visit(visited, month, act, minutes), parties(stores, call, handover));
        });
    }

    /**
     * Closes follow-up.
     *
     * @param call who asks
     * @param id which
     * @param on the day
     * @param expected the version the caller has read; unknown where the caller did not say
     * @return made, or refused by {@code followup.visit}
     * @throws Rejected.UnknownId when there is no such handover
     * @throws WrongState unless it is in follow-up
     */
    public Outcome<Kept<Handover>> close(Call call, HandoverId id, LocalDate on, Fact<Long> expected) {
        call.require(Permission.WRITE_HANDOVERS);
        Act act = new Act(call.actor().id(), on);
        return step(
                call,
                id,
                expected,
                (stores, handover) -> handover.closed(
                        stores.rulebook(),
                        act,
                        FollowedCentres.takenBack(stores, handover, on),
                        assessed(stores, handover, on),
                        parties(stores, call, handover)));
    }

    /**
     * Looks through the gate of a step.
     *
     * @param call who asks; {@link Permission#READ}
     * @param id which handover
     * @param step its word: {@code approve-programmes}, {@code approve-finance}, {@code refuse}, {@code withdraw},
     *     {@code leave}, {@code transfer} or {@code close}
     * @param on the day
     * @return the ruling, as if who asks took the step
     * @throws Rejected.UnknownId when there is no such handover
     * @throws WrongState where it is not the turn of this step
     */
    public Ruling gate(Call call, HandoverId id, String step, LocalDate on) {
        call.require(Permission.READ);
        return looked(id, (stores, handover) -> look(stores, call, handover, step, on));
    }

    private Inquiry look(Stores stores, Call call, Handover handover, String step, LocalDate on) {
        HandoverSurroundings around = new HandoverSurroundings(stores, readiness);
        return switch (step) {
            case "approve-programmes", "approve-finance" ->
                handover.approving(
                        new Act(call.actor().id(), on),
                        step.equals("approve-finance"),
                        Handover.Decided.NOTHING,
                        around.around(call, handover, on));
            case "transfer" ->
                handover.transferring(on, around.tables(handover.centres(), on), around.around(call, handover, on));
            case "close" ->
                handover.closing(
                        on,
                        FollowedCentres.takenBack(stores, handover, on),
                        assessed(stores, handover, on),
                        parties(stores, call, handover));
            default -> handover.stopping(step, on);
        };
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
        return stores.handovers().all().stream()
                .map(Versioned::value)
                .flatMap(handover -> next(handover.stateOn(on))
                        .fold(
                                step -> NextStep.looked(
                                        NextStep.Kind.HANDOVER,
                                        handover.id().value(),
                                        handover.snapshot().reference(),
                                        Fact.unknown(),
                                        () -> stores.rulebook().rule(look(stores, call, handover, step, on))),
                                List::<NextStep>of)
                        .stream())
                .toList();
    }

    private static Fact<String> next(HandoverState state) {
        return switch (state) {
            case PROPOSED -> Fact.known("approve-programmes");
            case FIRST_APPROVED -> Fact.known("approve-finance");
            case APPROVED -> Fact.known("transfer");
            case TRANSFERRED, FOLLOW_UP -> Fact.known("close");
            case CLOSED, REFUSED, WITHDRAWN -> Fact.unknown();
        };
    }

    /**
     * Looks through the gate of a visit.
     *
     * @param call who asks; {@link Permission#READ}
     * @param id which handover
     * @param month for which month of the plan
     * @param on the day
     * @return the ruling
     * @throws Rejected.UnknownId when there is no such handover
     * @throws WrongState unless it is in follow-up
     */
    public Ruling gateToVisit(Call call, HandoverId id, int month, LocalDate on) {
        call.require(Permission.READ);
        return looked(id, (stores, handover) -> handover.visiting(month, on, parties(stores, call, handover)));
    }

    /**
     * Reads a handover.
     *
     * @param call who asks; {@link Permission#READ}
     * @param id which
     * @return the handover and its version
     * @throws Rejected.UnknownId when there is no such handover
     */
    public Versioned<Handover> read(Call call, HandoverId id) {
        call.require(Permission.READ);
        return work.reading(stores -> stores.handovers().get(id));
    }

    /**
     * All handovers.
     *
     * @param call who asks; {@link Permission#READ}
     * @return in the order they were proposed
     */
    public List<Handover> list(Call call) {
        call.require(Permission.READ);
        return work.reading(stores ->
                stores.handovers().all().stream().map(Versioned::value).toList());
    }

    /**
     * What follow-up still asks of all handovers.
     *
     * @param call who asks; {@link Permission#READ}
     * @param on the day
     * @return what is due first, first
     */
    public List<DueAtCentre> due(Call call, LocalDate on) {
        call.require(Permission.READ);
        return work.reading(stores -> {
            List<DueAtCentre> due = new ArrayList<>();
            for (Versioned<Handover> read : stores.handovers().all()) {
                Handover handover = read.value();
                HandoverState state = handover.stateOn(on);
                if (state == HandoverState.TRANSFERRED || state == HandoverState.FOLLOW_UP) {
                    Map<CentreId, List<LocalDate>> assessed = assessed(stores, handover, on);
                    FollowUp followUp = handover.followUp().value().orElseThrow();
                    int early = stores.rulebook().on(on).followup().earlyMonths();
                    for (CentreId centre : FollowedCentres.of(stores, handover, on)) {
                        List<DueFollowUp> open =
                                followUp.open(early, Set.copyOf(handover.visitedBy(centre, on)), assessed.get(centre));
                        open.forEach(what -> due.add(new DueAtCentre(handover, centre, what)));
                    }
                }
            }
            due.sort(Comparator.comparing(one -> one.what().due()));
            return List.copyOf(due);
        });
    }

    private static Map<CentreId, List<LocalDate>> assessed(Stores stores, Handover handover, LocalDate on) {
        LocalDate since = handover.followUp().fold(FollowUp::transferred, () -> on);
        Map<CentreId, List<LocalDate>> days = new HashMap<>();
        for (CentreId centre : handover.centres()) {
            days.put(
                    centre,
                    stores
                            .assessments()
                            .book(centre)
                            .counted(handover.snapshot().manager(), since, on)
                            .stream()
                            .filter(assessment -> !assessment.on().isAfter(on))
                            .map(AssessmentRecord::on)
                            .toList());
        }
        return days;
    }

    private Partner manager(Stores stores, HandoverSurroundings around, List<CentreId> centres, LocalDate on) {
        Faults faults = new Faults();
        Fact<PartnerId> first = Fact.unknown();
        for (int place = 0; place < centres.size(); place++) {
            CentreId centre = centres.get(place);
            String pointer = "/centres/" + place;
            if (stores.centres().find(centre).isEmpty()) {
                faults.add(pointer, "value.reference", "unknown");
                continue;
            }
            Fact<PartnerId> manager =
                    around.tenure(centre, on).fold(tenure -> Fact.known(tenure.manager()), Fact::unknown);
            first = place == 0 ? manager : first;
            if (manager.value().isEmpty() || !manager.equals(first)) {
                faults.add(pointer, "value.reference", "manager");
            }
            if (centres.indexOf(centre) < place) {
                faults.add(pointer, "value.list", "twice", centre.value());
            }
        }
        if (centres.isEmpty()) {
            faults.add("/centres", "value.required", "missing");
        }
        faults.throwIfAny();
        centres.forEach(centre -> isFree(stores, centre));
        return stores.partners().get(first.value().orElseThrow()).value();
    }

    private static void isFree(Stores stores, CentreId centre) {
        for (Versioned<Handover> other : stores.handovers().ofCentre(centre)) {
            boolean in = other.value().isAlive() && other.value().centres().contains(centre);
            boolean back = stores.stepBacks().ofCentre(centre).stream()
                    .map(Versioned::value)
                    .anyMatch(one -> one.hasTakenBack(other.value().id()));
            if (in && !back) {
                throw new WrongState(
                        "propose", other.value().stateOn(LocalDate.MAX).name());
            }
        }
    }

    private Parties parties(Stores stores, Call call, Handover handover) {
        return new HandoverSurroundings(stores, readiness)
                .parties(call, handover.snapshot().manager());
    }

    private Ruling looked(HandoverId id, BiFunction<Stores, Handover, Inquiry> facts) {
        return work.reading(stores -> stores.rulebook()
                .rule(facts.apply(stores, stores.handovers().get(id).value())));
    }

    private Outcome<Kept<Handover>> step(
            Call call, HandoverId id, Fact<Long> expected, BiFunction<Stores, Handover, Outcome<Handover>> step) {
        return work.step(stores -> {
            Versioned<Handover> read = stores.handovers().get(id);
            return step.apply(stores, read.ifStill(id.value(), expected))
                    .fold(
                            made -> {
                                long version = stores.handovers().keep(made.value(), read.version());
                                journal.write(stores.journal(), call, made);
                                return made.as(new Kept<>(made.value(), version, List.of()));
                            },
                            refused -> new Outcome.Refused<>(refused.ruling()));
        });
    }
}
