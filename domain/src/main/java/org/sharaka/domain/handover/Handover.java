package org.sharaka.domain.handover;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.mandate.Mandate;
import org.sharaka.domain.mandate.Term;
import org.sharaka.domain.maturity.AssessmentBook;
import org.sharaka.domain.maturity.AssessmentRecord;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.partner.PartiesInquiry;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.partner.Takeover;
import org.sharaka.domain.policy.Group;
import org.sharaka.domain.rulebook.Inquiry;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.StepKind;

/**
 * The transfer of one or several centres to the manager that runs them, by one convention (S9, S12).
 *
 * <p>Its life: it is {@linkplain #proposed proposed} on the whole table, {@linkplain Approve approved by programmes,
 * then by finance or legal}, {@linkplain Transfer transferred} on the table made again, {@linkplain VisitCentre
 * followed up}, and {@linkplain Close closed}. Before the deed it can be {@linkplain CallOff refused or withdrawn}, and
 * {@linkplain Leave lose a centre}.
 *
 * <p>Immutable. Versions belong to storage, whose only door is {@link #snapshot()} and {@link #restore}.
 */
public final class Handover {

    private final HandoverSnapshot state;

    private Handover(HandoverSnapshot state) {
        state.mustHold();
        this.state = state;
    }

    /**
     * A handover that is proposed.
     *
     * @param book the rulebook
     * @param id the id it gets
     * @param reference the short reference people speak of it by
     * @param proposal what is proposed
     * @return made, with the whole ruling, though a rule that may be waived fails; or refused
     */
    public static Outcome<Handover> proposed(Rulebook book, HandoverId id, String reference, Proposal proposal) {
        return Outcome.ruled(
                book,
                proposal.asked(),
                ruling -> ProposalInquiry.isOpen(book, ruling),
                ruling -> recorded(
                        HandoverSnapshot.proposed(id, reference, proposal, ruling),
                        "proposed",
                        ruling.on(),
                        Map.of("convention", proposal.convention().reference())));
    }

    /** The state after a step, and what tells it. */
    static Recorded<Handover> recorded(
            HandoverSnapshot after, String pastParticiple, LocalDate on, Map<String, String> particulars) {
        Handover handover = new Handover(after);
        return Recorded.of(handover, HandoverEvent.on(handover, pastParticiple, on, particulars));
    }

    /** No rule stops what ends a handover before the deed, or makes it smaller. */
    Inquiry stopping(StepKind step, LocalDate on) {
        stands(step, on, HandoverState.PROPOSED, HandoverState.FIRST_APPROVED, HandoverState.APPROVED);
        return new PartiesInquiry("handover." + step.word(), Group.HANDOVER, on, Parties.NONE);
    }

    /** What follow-up requires, and from when; unknown before the deed. */
    public Fact<FollowUp> followUp() {
        return state.deed().map(deed -> terms().followUp(deed.by().on()));
    }

    /**
     * The reversion clause that a centre was handed over with.
     *
     * @param centre one that is in
     * @return unknown before the deed; the clause of a building, if one passed
     */
    public Fact<Clause> clause(CentreId centre) {
        return state.deed().map(deed -> terms().clause(deed.by().on(), deed.passesBuilding(centre)));
    }

    /**
     * The mandate of a centre after the deed: its time goes on while the centre may come back.
     *
     * @param centre one that is in
     * @param ofCentre all mandates of the centre
     * @return unknown where nobody is entrusted with it on the day of the deed
     */
    public Fact<Recorded<Mandate>> handedOver(CentreId centre, List<Mandate> ofCentre) {
        Clause clause = clause(centre).value().orElseThrow();
        return Mandate.entrusting(ofCentre, clause.since())
                .map(mandate -> mandate.handedOver(new Term(clause.since(), clause.end())));
    }

    /** The centre that a step is about: the one that is named, or the only one that is in. */
    Fact<CentreId> named(Fact<CentreId> centre) {
        List<CentreId> in = centres();
        return centre.value().isEmpty() && in.size() == 1 ? Fact.known(in.get(0)) : centre;
    }

    /** Requires a centre that is in and was not taken back, a fault at {@code /centreId}. */
    void mustFollow(CentreId centre, Set<CentreId> takenBack) {
        if (!centres().contains(centre)) {
            throw InvalidValue.at("/centreId", "value.reference", "unknown");
        }
        if (takenBack.contains(centre)) {
            throw InvalidValue.at("/centreId", "value.reference", "not-handed");
        }
    }

    /**
     * The years for which use and insurance of a centre are stated: those of its clause that end after follow-up was
     * closed.
     */
    List<StatementInquiry.StatedYear> yearly(CentreId centre) {
        return state.closed().value().stream()
                .flatMap(closed -> clause(centre).value().stream()
                        .flatMap(clause -> clause.yearsEndingAfter(closed.on()).stream()))
                .toList();
    }

    /**
     * The statements of use and insurance that are not made by a day.
     *
     * @param takenBack the centres that went back to the foundation
     * @param day the day, after which nothing has happened
     * @return by centre; nothing before follow-up is closed
     */
    public Map<CentreId, List<DueFollowUp>> statementsDue(Set<CentreId> takenBack, LocalDate day) {
        boolean closed = state.closed().is(act -> !act.on().isAfter(day));
        return closed ? byCentre(takenBack, centre -> statementsDue(centre, day)) : Map.of();
    }

    private List<DueFollowUp> statementsDue(CentreId centre, LocalDate day) {
        return yearly(centre).stream()
                .filter(year -> state.statements().stream()
                        .noneMatch(one ->
                                one.states(centre, year.number()) && one.by().doneBy(day)))
                .map(StatementInquiry.StatedYear::due)
                .toList();
    }

    /** Something of each centre that was not taken back, in the order they were named. */
    private <T> Map<CentreId, T> byCentre(Set<CentreId> takenBack, Function<CentreId, T> of) {
        Map<CentreId, T> all = new LinkedHashMap<>();
        centres().stream()
                .filter(centre -> !takenBack.contains(centre))
                .forEach(centre -> all.put(centre, of.apply(centre)));
        return all;
    }

    private SignedTerms terms() {
        return state.terms().value().orElseThrow();
    }

    /** The months for which a centre was visited by a day. */
    List<Integer> visitedBy(CentreId centre, LocalDate day) {
        return state.visits().stream()
                .filter(visit -> visit.centre().equals(centre) && visit.by().doneBy(day))
                .map(Visit::month)
                .distinct()
                .toList();
    }

    /** Where it stands on a day, by what had happened by then. */
    public HandoverState stateOn(LocalDate day) {
        if (state.refused().is(why -> !why.on().isAfter(day))) {
            return HandoverState.REFUSED;
        }
        if (state.withdrawn().is(why -> !why.on().isAfter(day))) {
            return HandoverState.WITHDRAWN;
        }
        if (state.centres().stream()
                .filter(HandoverCentre::isIn)
                .allMatch(one -> one.reverted().is(act -> !act.on().isAfter(day)))) {
            return HandoverState.REVERTED;
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

    /** Whether it waits for its deed on a day: proposed by then, not yet signed, neither refused nor withdrawn. */
    public boolean isProposedOn(LocalDate day) {
        HandoverState now = stateOn(day);
        return !state.proposed().on().isAfter(day)
                && (now == HandoverState.PROPOSED
                        || now == HandoverState.FIRST_APPROVED
                        || now == HandoverState.APPROVED);
    }

    /** Whether it is neither refused nor withdrawn. */
    boolean isAlive() {
        return state.refused().value().isEmpty() && state.withdrawn().value().isEmpty();
    }

    /**
     * Leaves a centre free for another proposal.
     *
     * @param centre which
     * @param on the day of that proposal
     * @throws WrongState where this one binds the centre, from the proposal until it comes back
     * @throws InvalidValue {@code value.date} with reason {@code order} at {@code /on} for a day before the last on
     *     which something became of this one
     */
    public void leavesFree(CentreId centre, LocalDate on) {
        HandoverCentre of = state.centres().stream()
                .filter(one -> one.centre().equals(centre))
                .findFirst()
                .orElseThrow();
        if (isAlive() && of.isIn() && of.reverted().value().isEmpty()) {
            throw new WrongState("propose", stateOn(LocalDate.MAX).name());
        }
        LocalDate last = Stream.of(state.refused(), state.withdrawn())
                .flatMap(why -> why.value().stream())
                .map(WrittenAct::on)
                .findFirst()
                .orElseGet(() -> of.lastOn(state.proposed().on()));
        if (on.isBefore(last)) {
            throw InvalidValue.at("/on", "value.date", "order", last);
        }
    }

    /**
     * A centre has gone back to the foundation; the step-back was ruled on elsewhere.
     *
     * @param centre which
     * @param by who took it back, and when
     */
    public Recorded<Handover> reverted(CentreId centre, Act by) {
        List<HandoverCentre> centres = state.centres().stream()
                .map(one -> one.centre().equals(centre) ? one.revertedBy(by) : one)
                .toList();
        return recorded(
                state.with(then -> then.centres = centres), "reverted", by.on(), Map.of("centre", centre.value()));
    }

    /** Whether it is followed up on a day: from the deed until follow-up is closed. */
    public boolean isFollowedUpOn(LocalDate day) {
        HandoverState now = stateOn(day);
        return now == HandoverState.TRANSFERRED || now == HandoverState.FOLLOW_UP;
    }

    /**
     * The days of the assessments since the deed that count.
     *
     * @param book the assessments of a centre
     * @param day the day
     * @return those under the manager, or one whose act it took over, by then
     */
    public List<LocalDate> assessedBy(AssessmentBook book, LocalDate day) {
        LocalDate since = followUp().fold(FollowUp::transferred, () -> day);
        return Stream.concat(state.takeovers().stream().map(Takeover::from), Stream.of(manager()))
                .distinct()
                .flatMap(under -> book.counted(under, since, day).stream())
                .map(AssessmentRecord::on)
                .filter(on -> !on.isAfter(day))
                .toList();
    }

    /**
     * What follow-up still requires.
     *
     * @param done what was done by the day
     * @param earlyMonths how many months before its day a visit or an assessment counts for it
     * @param day the day, after the deed
     * @return by centre, of those that were not taken back
     */
    public Map<CentreId, List<DueFollowUp>> due(HandoverCircumstances.Followed done, int earlyMonths, LocalDate day) {
        FollowUp followUp = followUp().value().orElseThrow();
        return byCentre(done.takenBack(), centre -> followUp.open(earlyMonths, done(centre, done, day)));
    }

    /** What was done, by centre, of those that were not taken back. */
    Map<CentreId, ClosingInquiry.Done> done(HandoverCircumstances.Followed followed, LocalDate day) {
        return byCentre(followed.takenBack(), centre -> done(centre, followed, day));
    }

    private ClosingInquiry.Done done(CentreId centre, HandoverCircumstances.Followed followed, LocalDate day) {
        return new ClosingInquiry.Done(
                visitedBy(centre, day), followed.assessed().getOrDefault(centre, List.of()));
    }

    /** The centres that are in the convention, in the order they were named. */
    public List<CentreId> centres() {
        return state.centres().stream()
                .filter(HandoverCentre::isIn)
                .map(HandoverCentre::centre)
                .toList();
    }

    /** To whom the centres pass, or have passed: the manager that it was proposed for, or who took it over last. */
    public PartnerId manager() {
        return Takeover.last(state.manager(), state.takeovers());
    }

    /** Its id. */
    public HandoverId id() {
        return state.id();
    }

    /** The whole state, for storage and for showing: what {@link #restore} takes. */
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

    LocalDate lastStep() {
        return Stream.concat(
                        state.takeovers().stream().map(Takeover::act),
                        Stream.of(
                                        Fact.known(state.proposed()),
                                        state.first(),
                                        state.second(),
                                        state.deed().map(deed -> deed.by()))
                                .flatMap(act -> act.value().stream()))
                .map(Act::on)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** A step is taken from the state that the last one left, whatever day it is dated. */
    void stands(StepKind step, LocalDate on, HandoverState... begins) {
        LocalDate last = on.isAfter(lastStep()) ? on : lastStep();
        HandoverState now = isAlive() && state.closed().value().isEmpty() ? stateOn(last) : stateOn(LocalDate.MAX);
        if (!List.of(begins).contains(now)) {
            throw new WrongState(step.word(), now.name(), List.of(begins));
        }
    }
}
