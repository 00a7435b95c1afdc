package org.sharaka.domain.handover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.partner.PartiesInquiry;
import org.sharaka.domain.policy.Group;
import org.sharaka.domain.project.Condition;
import org.sharaka.domain.rulebook.Inquiry;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.rulebook.Rulebook;

/**
 * The transfer of one or several centres to the manager that runs them, by one convention (S9, S12).
 *
 * <p>Its life: it is {@linkplain #proposed proposed} on the whole table, {@linkplain #approvedFirst approved by
 * programmes} and {@linkplain #approvedSecond by finance or legal}, {@linkplain #transferred transferred} on the table
 * made again, followed up, and {@linkplain #closed closed}. It can be {@linkplain #refused refused} and
 * {@linkplain #withdrawn withdrawn} before the deed.
 *
 * <p>Immutable. Versions belong to storage, whose only door is {@link #snapshot()} and {@link #restore}.
 */
public final class Handover {

    private final HandoverSnapshot state;

    private Handover(HandoverSnapshot state) {
        this.state = state;
    }

    /**
     * The facts that a proposal needs.
     *
     * @param proposal what is proposed
     * @param parties the manager, and the interests of who acts
     * @return the inquiry
     */
    public static ProposalInquiry proposing(Proposal proposal, Parties parties) {
        return new ProposalInquiry(proposal.by().on(), proposal.tables(), parties);
    }

    /**
     * A handover that is proposed.
     *
     * @param book the rulebook
     * @param id the id it gets
     * @param reference the short reference people speak of it by
     * @param proposal what is proposed
     * @param parties the manager, and the interests of who acts
     * @return made, with the whole ruling, though a rule that may be waived fails; or refused
     */
    public static Outcome<Handover> proposed(
            Rulebook book, HandoverId id, String reference, Proposal proposal, Parties parties) {
        return taken(
                book,
                proposing(proposal, parties),
                ruling -> ProposalInquiry.isOpen(book, ruling),
                ruling -> new Handover(new HandoverSnapshot(
                        id,
                        reference,
                        proposal.manager().id(),
                        proposal.manager().profile().kind(),
                        proposal.tables().stream()
                                .map(table -> new HandoverCentre(table.centre(), table.reference(), Fact.unknown()))
                                .toList(),
                        proposal.convention(),
                        proposal.by(),
                        RuledTable.of(ruling.on(), ruling.checks()),
                        Condition.of(
                                ruling,
                                proposal.conditions(),
                                book.on(ruling.on()).acceptance()),
                        proposal.board(),
                        proposal.waiver(),
                        Fact.unknown(),
                        Fact.unknown(),
                        Fact.unknown(),
                        Fact.unknown(),
                        Fact.unknown(),
                        Fact.unknown(),
                        List.of(),
                        Fact.unknown())),
                made -> HandoverEvent.on(
                        made,
                        "proposed",
                        proposal.by().on(),
                        "convention",
                        proposal.convention().reference()));
    }

    /**
     * The facts that an approval by this person on this day needs.
     *
     * @param act who would approve, and when
     * @param second whether it is the second approval
     * @param decided what the board has decided meanwhile
     * @param around what it needs to know beside
     * @return the inquiry
     * @throws WrongState where it is not the turn of this approval
     */
    public ApprovalInquiry approving(Act act, boolean second, Decided decided, Around around) {
        stands(
                second ? "approve-finance" : "approve-programmes",
                act.on(),
                second ? HandoverState.FIRST_APPROVED : HandoverState.PROPOSED);
        HandoverSnapshot then = state.decided(decided.board(), decided.waiver());
        Fact<Act> approval = Fact.known(act);
        HandoverSnapshot with =
                second ? then.approved(then.first(), approval) : then.approved(approval, Fact.unknown());
        return new ApprovalInquiry(
                second, act.on(), state.table(), HandoverApprovals.facts(with, around), around.parties());
    }

    /**
     * The handover, approved by programmes.
     *
     * @param book the rulebook
     * @param act who approves, and when
     * @param decided what the board has decided meanwhile
     * @param around what the gate needs to know beside
     * @return made, or refused with the ruling
     * @throws WrongState unless it is proposed
     */
    public Outcome<Handover> approvedFirst(Rulebook book, Act act, Decided decided, Around around) {
        ApprovalInquiry inquiry = approving(act, false, decided, around);
        inOrder(act.on(), state.proposed().on());
        return taken(
                book,
                inquiry,
                ruling -> !ruling.refuses(),
                ruling -> new Handover(
                        state.decided(decided.board(), decided.waiver()).approved(Fact.known(act), Fact.unknown())),
                made -> HandoverEvent.on(made, "approved-first", act.on()));
    }

    /**
     * The handover, approved by finance or legal too.
     *
     * @param book the rulebook
     * @param act who approves, and when
     * @param decided what the board has decided meanwhile
     * @param around what the gate needs to know beside
     * @return made, or refused with the ruling
     * @throws WrongState unless programmes have approved
     */
    public Outcome<Handover> approvedSecond(Rulebook book, Act act, Decided decided, Around around) {
        ApprovalInquiry inquiry = approving(act, true, decided, around);
        inOrder(act.on(), state.first().fold(Act::on, act::on));
        return taken(
                book,
                inquiry,
                ruling -> !ruling.refuses(),
                ruling -> new Handover(
                        state.decided(decided.board(), decided.waiver()).approved(state.first(), Fact.known(act))),
                made -> HandoverEvent.on(made, "approved", act.on()));
    }

    /**
     * The facts that the signature of the deed needs.
     *
     * @param on the day
     * @param tables what the table is asked that day of each centre that is in
     * @param around what it needs to know beside
     * @return the inquiry
     * @throws WrongState unless both have approved
     */
    public TransferInquiry transferring(LocalDate on, List<CentreTable> tables, Around around) {
        stands("transfer", on, HandoverState.APPROVED);
        return new TransferInquiry(on, tables, state.table(), HandoverApprovals.facts(state, around), around.parties());
    }

    /**
     * The handover, transferred: all centres that are in, or none.
     *
     * @param book the rulebook
     * @param deed the deed
     * @param tables what the table is asked that day of each centre that is in
     * @param conditions what is asked because of a WARN
     * @param around what the gate needs to know beside
     * @return made, or refused with the ruling, and then nothing has changed
     * @throws WrongState unless both have approved
     */
    public Outcome<Handover> transferred(
            Rulebook book, Deed deed, List<CentreTable> tables, List<Condition> conditions, Around around) {
        TransferInquiry inquiry = transferring(deed.by().on(), tables, around);
        inOrder(deed.by().on(), state.second().fold(Act::on, deed.by()::on));
        SignedTerms terms = SignedTerms.of(book.on(deed.by().on()), state.kind());
        return taken(
                book,
                inquiry,
                TransferInquiry::isOpen,
                ruling -> new Handover(
                        state.transferred(deed, terms, HandoverApprovals.conditions(book, state, ruling, conditions))),
                made -> HandoverEvent.transferred(made, deed));
    }

    /**
     * The handover, refused by an approver; no rule stops it.
     *
     * @param book the rulebook
     * @param why who refuses it, and why
     * @return made
     * @throws WrongState once it is transferred or over
     */
    public Outcome<Handover> refused(Rulebook book, WrittenAct why) {
        return stopped(
                book, "refuse", why, () -> new Handover(state.over(Fact.known(why), state.withdrawn())), "refused");
    }

    /**
     * The handover, withdrawn; no rule stops it.
     *
     * @param book the rulebook
     * @param why who withdraws it, and why
     * @return made
     * @throws WrongState once it is transferred or over
     */
    public Outcome<Handover> withdrawn(Rulebook book, WrittenAct why) {
        return stopped(
                book, "withdraw", why, () -> new Handover(state.over(state.refused(), Fact.known(why))), "withdrawn");
    }

    /**
     * The handover without one of its centres; no rule stops it.
     *
     * @param book the rulebook
     * @param centre which leaves
     * @param why who takes it out, and why
     * @return made
     * @throws WrongState once it is transferred or over, and for the only centre: that handover is withdrawn
     * @throws InvalidValue {@code value.reference} at {@code /centreId} for a centre that is not in
     */
    public Outcome<Handover> without(Rulebook book, CentreId centre, WrittenAct why) {
        stands("leave", why.on(), HandoverState.PROPOSED, HandoverState.FIRST_APPROVED, HandoverState.APPROVED);
        if (!centres().contains(centre)) {
            throw InvalidValue.at("/centreId", "value.reference", "unknown");
        }
        if (centres().size() == 1) {
            throw new WrongState("leave", stateOn(why.on()).name());
        }
        List<HandoverCentre> left = state.centres().stream()
                .map(one -> one.centre().equals(centre)
                        ? new HandoverCentre(centre, one.reference(), Fact.known(why))
                        : one)
                .toList();
        return stopped(book, "leave", why, () -> new Handover(state.of(left)), "centre-left");
    }

    private Outcome<Handover> stopped(
            Rulebook book, String step, WrittenAct why, Supplier<Handover> made, String pastParticiple) {
        Inquiry inquiry = stopping(step, why.on());
        inOrder(why.on(), lastStep());
        return Outcome.through(
                book,
                inquiry,
                made,
                done -> List.of(HandoverEvent.on(done, pastParticiple, why.on(), "reason", why.reason())));
    }

    /**
     * The facts that refusing or withdrawing it needs, or that a centre leaves: none, for these steps are protective.
     *
     * @param step {@code refuse}, {@code withdraw} or {@code leave}
     * @param on the day
     * @return the inquiry
     * @throws WrongState once it is transferred or over
     */
    public Inquiry stopping(String step, LocalDate on) {
        stands(step, on, HandoverState.PROPOSED, HandoverState.FIRST_APPROVED, HandoverState.APPROVED);
        return new PartiesInquiry("handover." + step, Group.HANDOVER, on, Parties.NONE);
    }

    /**
     * The facts that a visit needs.
     *
     * @param month for which month of the plan
     * @param on the day of the visit
     * @param parties the manager, and the interests of who acts
     * @return the inquiry
     * @throws WrongState unless it is in follow-up
     */
    public VisitInquiry visiting(int month, LocalDate on, Parties parties) {
        stands("visit", on, HandoverState.FOLLOW_UP);
        return new VisitInquiry(on, followUp().value().orElseThrow(), month, parties);
    }

    /**
     * The handover with a visit of follow-up.
     *
     * @param book the rulebook
     * @param visit the visit
     * @param parties the manager, and the interests of who acts
     * @return made, or refused by {@code followup.visit}
     * @throws WrongState unless it is in follow-up
     * @throws InvalidValue {@code value.reference} at {@code /centreId} for a centre that is not in
     */
    public Outcome<Handover> visited(Rulebook book, Visit visit, Parties parties) {
        VisitInquiry inquiry = visiting(visit.month(), visit.by().on(), parties);
        if (!centres().contains(visit.centre())) {
            throw InvalidValue.at("/centreId", "value.reference", "unknown");
        }
        List<Visit> more = new ArrayList<>(state.visits());
        more.add(visit);
        return taken(
                book,
                inquiry,
                ruling -> !ruling.refuses(),
                ruling -> new Handover(state.followed(more, state.closed())),
                made -> HandoverEvent.on(
                        made,
                        "visited",
                        visit.by().on(),
                        "centre",
                        visit.centre().value(),
                        "month",
                        Integer.toString(visit.month()),
                        "minutes",
                        visit.minutes().reference()));
    }

    /**
     * The facts that closing follow-up needs.
     *
     * @param on the day
     * @param takenBack the centres that went back to the foundation by then: nobody follows them up any more
     * @param assessed the days of the counted assessments of each centre that is in, since the deed
     * @param parties the manager, and the interests of who acts
     * @return the inquiry
     * @throws WrongState unless it is in follow-up
     */
    public ClosingInquiry closing(
            LocalDate on, Set<CentreId> takenBack, Map<CentreId, List<LocalDate>> assessed, Parties parties) {
        stands("close", on, HandoverState.FOLLOW_UP);
        List<ClosingInquiry.Done> done = centres().stream()
                .filter(centre -> !takenBack.contains(centre))
                .map(centre -> new ClosingInquiry.Done(visitedBy(centre, on), assessed.getOrDefault(centre, List.of())))
                .toList();
        return new ClosingInquiry(on, followUp().value().orElseThrow(), done, parties);
    }

    /**
     * The handover, closed.
     *
     * @param book the rulebook
     * @param act who closes it, and when
     * @param takenBack the centres that went back to the foundation by then
     * @param assessed the days of the counted assessments of each centre that is in, since the deed
     * @param parties the manager, and the interests of who acts
     * @return made, or refused by {@code followup.visit}
     * @throws WrongState unless it is in follow-up
     */
    public Outcome<Handover> closed(
            Rulebook book, Act act, Set<CentreId> takenBack, Map<CentreId, List<LocalDate>> assessed, Parties parties) {
        ClosingInquiry inquiry = closing(act.on(), takenBack, assessed, parties);
        return taken(
                book,
                inquiry,
                ruling -> !ruling.refuses(),
                ruling -> new Handover(state.followed(state.visits(), Fact.known(act))),
                made -> HandoverEvent.on(made, "closed", act.on()));
    }

    /**
     * What follow-up asks, and from when.
     *
     * @return unknown before the deed
     */
    public Fact<FollowUp> followUp() {
        return state.deed().fold(deed -> Fact.known(terms().followUp(deed.by().on())), Fact::unknown);
    }

    /**
     * The reversion clause that a centre was handed over with.
     *
     * @param centre one that is in
     * @return unknown before the deed; the clause of a building, if one passed
     */
    public Fact<Clause> clause(CentreId centre) {
        return state.deed()
                .fold(deed -> Fact.known(terms().clause(deed.by().on(), deed.passesBuilding(centre))), Fact::unknown);
    }

    private SignedTerms terms() {
        return state.terms().value().orElseThrow();
    }

    /**
     * The months for which a centre was visited.
     *
     * @param centre which
     * @param day the day
     * @return by then
     */
    public List<Integer> visitedBy(CentreId centre, LocalDate day) {
        return state.visits().stream()
                .filter(visit -> visit.centre().equals(centre) && visit.by().doneBy(day))
                .map(Visit::month)
                .distinct()
                .toList();
    }

    /**
     * Where it stands on a day, by what had happened by then.
     *
     * @param day the day
     * @return its state
     */
    public HandoverState stateOn(LocalDate day) {
        if (state.refused().is(why -> !why.on().isAfter(day))) {
            return HandoverState.REFUSED;
        }
        if (state.withdrawn().is(why -> !why.on().isAfter(day))) {
            return HandoverState.WITHDRAWN;
        }
        if (state.closed().is(act -> !act.on().isAfter(day))) {
            return HandoverState.CLOSED;
        }
        if (state.deed().is(deed -> deed.by().on().isBefore(day))) {
            return HandoverState.FOLLOW_UP;
        }
        if (state.deed().is(deed -> deed.by().on().equals(day))) {
            return HandoverState.TRANSFERRED;
        }
        if (state.second().is(act -> !act.on().isAfter(day))) {
            return HandoverState.APPROVED;
        }
        return state.first().is(act -> !act.on().isAfter(day)) ? HandoverState.FIRST_APPROVED : HandoverState.PROPOSED;
    }

    /**
     * Whether a centre has passed to the manager by a day.
     *
     * @param centre which
     * @param day the day
     * @return true from the day of the deed on for a centre that is in
     */
    public boolean hasPassed(CentreId centre, LocalDate day) {
        return centres().contains(centre)
                && state.deed().is(deed -> !deed.by().on().isAfter(day));
    }

    /**
     * Whether it binds its centres: it is neither refused nor withdrawn.
     *
     * @return true from the proposal on
     */
    public boolean isAlive() {
        return state.refused().value().isEmpty() && state.withdrawn().value().isEmpty();
    }

    /**
     * The centres that are in the convention.
     *
     * @return in the order they were named
     */
    public List<CentreId> centres() {
        return state.centres().stream()
                .filter(HandoverCentre::isIn)
                .map(HandoverCentre::centre)
                .toList();
    }

    /**
     * Its id.
     *
     * @return opaque
     */
    public HandoverId id() {
        return state.id();
    }

    /**
     * The whole state, for storage and for showing.
     *
     * @return what {@link #restore} takes
     */
    public HandoverSnapshot snapshot() {
        return state;
    }

    /**
     * A handover from storage.
     *
     * @param snapshot what {@link #snapshot} gave
     * @return the same handover
     */
    public static Handover restore(HandoverSnapshot snapshot) {
        return new Handover(snapshot);
    }

    private LocalDate lastStep() {
        return Stream.of(Fact.known(state.proposed()), state.first(), state.second())
                .flatMap(act -> act.value().stream())
                .map(Act::on)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static void inOrder(LocalDate on, LocalDate last) {
        if (on.isBefore(last)) {
            throw InvalidValue.at("/on", "value.date", "order", last);
        }
    }

    /** A step is taken from the state that the last one left, whatever day it is dated. */
    private void stands(String step, LocalDate on, HandoverState... asked) {
        LocalDate last = state.deed().value().isPresent() || on.isAfter(lastStep()) ? on : lastStep();
        HandoverState now = isAlive() ? stateOn(last) : stateOn(LocalDate.MAX);
        if (state.closed().value().isPresent() || !List.of(asked).contains(now)) {
            throw new WrongState(
                    step, (state.closed().value().isPresent() ? HandoverState.CLOSED : now).name(), List.of(asked));
        }
    }

    private static Outcome<Handover> taken(
            Rulebook book,
            Inquiry inquiry,
            Predicate<Ruling> open,
            Function<Ruling, Handover> step,
            Function<Handover, HandoverEvent> told) {
        Ruling ruling = book.rule(inquiry);
        if (!open.test(ruling)) {
            return new Outcome.Refused<>(ruling);
        }
        Handover value = step.apply(ruling);
        return new Outcome.Made<>(value, List.of(told.apply(value)), ruling, Fact.known(inquiry));
    }

    /**
     * What the board has decided since the last step.
     *
     * @param board its decision on the handover; unknown where there is none new
     * @param waiver the waiver that is asked for; unknown where there is none new
     */
    public record Decided(Fact<BoardDecision> board, Fact<AskedWaiver> waiver) {

        /** Nothing new. */
        public static final Decided NOTHING = new Decided(Fact.unknown(), Fact.unknown());

        /** Never null. */
        public Decided {
            Objects.requireNonNull(board);
            Objects.requireNonNull(waiver);
        }
    }

    /**
     * What the gates of the approvals and of the deed need to know beside.
     *
     * @param assessors everyone who assessed or validated an assessment of the streak of any of the centres
     * @param assets the value of all assets that pass
     * @param building whether the ownership of a building passes
     * @param parties the manager, and the interests of who acts
     */
    public record Around(Set<UserId> assessors, Money assets, Fact<Boolean> building, Parties parties) {

        /** Copies the set. */
        public Around {
            Objects.requireNonNull(assets);
            Objects.requireNonNull(building);
            Objects.requireNonNull(parties);
            assessors = Set.copyOf(assessors);
        }
    }
}
