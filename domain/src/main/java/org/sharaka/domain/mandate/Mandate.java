package org.sharaka.domain.mandate;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.partner.Experience;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.policy.AcceptancePolicy;
import org.sharaka.domain.policy.MandatePolicy;
import org.sharaka.domain.rulebook.Inquiry;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.StepKind;
import org.sharaka.domain.text.Reason;
import org.sharaka.domain.time.Deadline;

/**
 * The running of a centre entrusted to a manager (S9, S11).
 *
 * <p>Its life: it is {@linkplain #drafted drafted}, {@linkplain Sign signed}, runs from its first day, can be
 * {@linkplain Hold suspended and resumed}, is {@linkplain GiveNotice given notice of} and {@linkplain End ended}, or
 * runs out. It is renewed expressly, by another mandate that names it.
 *
 * <p>Immutable. Versions belong to storage, whose only door is {@link #snapshot()} and {@link #restore}.
 */
public final class Mandate {

    private static final Set<MandateState> ENTRUSTED = Set.of(MandateState.RUNNING, MandateState.SUSPENDED);

    private final MandateSnapshot state;
    private final MandateLife life;

    private Mandate(MandateSnapshot state) {
        this.state = state;
        this.life = state.life();
    }

    /**
     * A mandate that is written, to be signed.
     *
     * @param id the id it gets
     * @param reference the short reference people speak of it by
     * @param parties which centre is entrusted to whom
     * @param term from when to when
     * @param papers what the manager shows
     * @param experience where it has worked
     * @return the draft
     */
    public static Mandate drafted(
            MandateId id,
            String reference,
            Entrusted parties,
            Term term,
            List<Document> papers,
            List<Experience> experience) {
        return new Mandate(MandateSnapshot.of(id, reference, parties, term, papers, experience, MandateLife.DRAFT));
    }

    /**
     * The mandate by which a centre is entrusted on a day: the one answer to who manages it ({@code mandate.single}).
     *
     * @param ofCentre all mandates of the centre, drafts too
     * @return unknown where none has begun, or all have ended; a suspended one counts, for its manager is still
     *     entrusted
     */
    public static Fact<Mandate> entrusting(List<Mandate> ofCentre, LocalDate day) {
        return Fact.of(ofCentre.stream()
                .filter(mandate -> ENTRUSTED.contains(mandate.stateOn(day)))
                .max(Comparator.comparing(mandate -> mandate.term().from())));
    }

    /** {@return the event that tells that it was drafted} */
    public MandateEvent draft() {
        return MandateEvent.of(
                this,
                "drafted",
                Map.of(
                        "reference", state.reference(),
                        "from", term().from().toString(),
                        "until", term().until().toString()));
    }

    /**
     * The mandate with more papers of the manager on its file.
     *
     * @param more such as the list of a new bureau
     * @return the mandate, and what tells it
     */
    public Recorded<Mandate> documented(List<Document> more) {
        Mandate mandate = new Mandate(state.documented(
                Stream.concat(state.papers().stream(), more.stream()).toList()));
        String list = more.stream()
                .map(paper -> paper.kind() + " " + paper.reference() + " " + paper.date())
                .collect(Collectors.joining("; "));
        return Recorded.of(mandate, MandateEvent.of(mandate, "documented", Map.of("documents", list)));
    }

    /**
     * The mandate, held because of something else than itself: its manager has ended ({@code partner.ended}), or the
     * foundation secures the centre. One that has not begun never runs.
     *
     * @param by who recorded that, and its day; what was done after that day stays
     * @param reason why
     * @return suspended; unknown where there is nothing to suspend, for it is no more than a draft, is suspended
     *     already or has ended
     */
    public Fact<Outcome<Mandate>> held(Rulebook book, Act by, String reason) {
        LocalDate last = lastStepOn();
        Act act = new Act(by.by(), by.on().isBefore(last) ? last : by.on());
        if (life.isSuspendedOn(act.on()) || !isInForceOn(act.on())) {
            return Fact.unknown();
        }
        Inquiry protective = new ProtectiveInquiry(act.on(), id(), ProtectiveInquiry.Step.SUSPEND);
        return Fact.known(Outcome.through(book, protective, () -> suspended(act, reason)));
    }

    /**
     * The draft, as the journal records that it is deleted.
     *
     * @throws WrongState named {@code delete} where it is signed
     */
    public Recorded<Mandate> deleted() {
        if (isSigned()) {
            throw new WrongState("delete", MandateState.SIGNED.name(), List.of(MandateState.DRAFT));
        }
        return Recorded.of(this, MandateEvent.of(this, "deleted", Map.of()));
    }

    Recorded<Mandate> suspended(Act by, String reason) {
        Mandate suspended = with(life.suspended(new Suspension(by, reason, Fact.unknown())));
        return Recorded.of(suspended, MandateEvent.on(suspended, "suspended", by.on(), "reason", reason));
    }

    Recorded<Mandate> ended(Ending ending) {
        Mandate ended = with(life.ended(ending));
        LocalDate on = ending.by().on();
        return Recorded.of(ended, MandateEvent.on(ended, "ended", on, "reason", ending.reason()));
    }

    /**
     * The mandate of a manager to whom the centre passes for good: its time goes on while the centre may come back.
     *
     * @param clause from the day of the deed to the last day of the reversion clause
     * @return the mandate
     * @throws WrongState unless its manager is bound by it on that day
     */
    public Recorded<Mandate> handedOver(Term clause) {
        LocalDate on = clause.from();
        MandateState now = stateOn(on);
        if (!ENTRUSTED.contains(now)) {
            throw new WrongState("hand-over", now.name(), List.of(MandateState.RUNNING, MandateState.SUSPENDED));
        }
        Mandate mandate = with(life.handedOver(clause));
        return Recorded.of(mandate, MandateEvent.on(mandate, "handed-over", on));
    }

    /**
     * The mandate once the follow-up of its handover is closed: reports and assessments are due no more.
     *
     * @return unknown for one that is not handed over, or has ended
     */
    public Fact<Recorded<Mandate>> followedUp(LocalDate on) {
        if (!isGivenOn(on)) {
            return Fact.unknown();
        }
        Mandate mandate = with(life.followedUp(on));
        return Fact.known(Recorded.of(mandate, MandateEvent.on(mandate, "followed-up", on)));
    }

    /** {@return its term, as far as reports and assessments are due in it; unknown where it is not signed} */
    public Fact<Term> reportingTerm() {
        return life.reporting(term());
    }

    /** {@return whether its follow-up was closed by a day} */
    public boolean isFollowedUpBy(LocalDate day) {
        return life.followedUp().is(last -> !last.isAfter(day));
    }

    /**
     * The mandate of a manager from whom a centre goes back to the foundation; the step-back was ruled on elsewhere.
     *
     * @param by who ended it, and its last day
     * @param reason why
     * @param closure what was handed in
     * @return the mandate
     * @throws WrongState where it has ended, or its end is set
     */
    public Recorded<Mandate> reverted(Act by, String reason, Closure closure) {
        canEnd(by.on());
        return ended(new Ending(
                by, Faults.within("/reason", () -> new Reason(reason)).text(), closure));
    }

    /**
     * {@return when a centre that was handed over has come back from its manager; its last day as the manager's;
     * unknown where it was never handed over, or has not come back}
     */
    public Fact<LocalDate> cameBack() {
        return life.cameBack();
    }

    /**
     * {@return whether the centre belongs to its manager on a day, or may still come back from it: then nobody else
     * runs it; false where it was never handed over, or has come back}
     */
    boolean isGivenOn(LocalDate day) {
        return life.isGivenOn(day);
    }

    /**
     * {@return whether the centre was handed over by a day: material support has stopped then; true from the day of the
     * deed on}
     */
    public boolean isHandedOverBy(LocalDate day) {
        return life.isHandedOverBy(day);
    }

    /** {@return where it stands on a day, by what had happened by then; its state} */
    public MandateState stateOn(LocalDate day) {
        return life.stateOn(day, term());
    }

    /**
     * {@return its last day as of a day, while it entrusts the centre and the centre is not handed over; unknown
     * otherwise}
     */
    public Fact<LocalDate> runsOut(LocalDate day) {
        boolean entrusts = ENTRUSTED.contains(stateOn(day)) && !isHandedOverBy(day);
        return entrusts ? effectiveTerm().map(Term::until) : Fact.unknown();
    }

    /**
     * Until when it is reviewed, because the agreement that its centre comes from is suspended or terminated: it goes
     * on meanwhile. A decision of the foundation from that day on, among its papers, reviews it.
     *
     * @param held since when that agreement is suspended or terminated
     * @return unknown where it was reviewed, or was signed later
     */
    public Fact<LocalDate> reviewedBy(LocalDate held, AcceptancePolicy policy) {
        boolean later = life.signature().is(signature -> signature.by().on().isAfter(held));
        boolean reviewed = state.papers().stream()
                .anyMatch(paper ->
                        paper.kind() == DocumentKind.DECISION && !paper.date().isBefore(held));
        return later || reviewed ? Fact.unknown() : Fact.known(held.plusDays(policy.conditionDays()));
    }

    /**
     * The last days of the papers of its manager's standing, those on the manager's own file too.
     *
     * @param manager the partner
     */
    public List<Deadline> expiringPapers(Partner manager) {
        return StandingRules.expiring(
                Stream.concat(state.papers().stream(), manager.onFile().papers().stream())
                        .toList(),
                manager.profile().kind().isInstitutional());
    }

    /** {@return whether it is signed; false for a draft} */
    public boolean isSigned() {
        return life.signature().value().isPresent();
    }

    /**
     * {@return its term, cut where it was ended before; from its first to its last day; unknown where it was ended
     * before it began}
     */
    public Fact<Term> effectiveTerm() {
        return life.effective(term());
    }

    /**
     * {@return whether its manager is bound by it on a day: it is signed and has not ended; true while it is signed,
     * runs or is suspended}
     */
    public boolean isInForceOn(LocalDate day) {
        MandateState now = stateOn(day);
        return now != MandateState.DRAFT && now != MandateState.ENDED;
    }

    /** {@return its id, opaque} */
    public MandateId id() {
        return state.id();
    }

    /** {@return the id of the centre} */
    public CentreId centre() {
        return state.entrusted().centre();
    }

    /** {@return the id of the manager} */
    public PartnerId manager() {
        return state.entrusted().manager();
    }

    /** {@return from when to when it was agreed; its term} */
    public Term term() {
        return state.term();
    }

    /** {@return the whole state, for storage and for showing; what {@link #restore} takes} */
    public MandateSnapshot snapshot() {
        return state;
    }

    /**
     * A mandate from storage.
     *
     * @param snapshot what {@link #snapshot} gave
     * @return the same mandate
     */
    public static Mandate restore(MandateSnapshot snapshot) {
        return new Mandate(snapshot);
    }

    /** {@return what became of it since it was drafted} */
    MandateLife life() {
        return life;
    }

    /** The same mandate after a step. */
    Mandate with(MandateLife next) {
        return new Mandate(state.with(next));
    }

    void stands(StepKind step, LocalDate on, MandateState... begins) {
        MandateState now = stateOn(on);
        if (!List.of(begins).contains(now)) {
            throw new WrongState(step.word(), now.name(), List.of(begins));
        }
    }

    void canEnd(LocalDate on) {
        if (life.ending().value().isPresent()) {
            throw new WrongState(End.KIND.word(), MandateState.ENDED.name());
        }
        stands(End.KIND, on, MandateState.SIGNED, MandateState.RUNNING, MandateState.SUSPENDED);
    }

    /**
     * {@return the day of its last step; an end that is set ahead stops no step before it; the first day on which it
     * can take another; {@link LocalDate#MIN} for a draft}
     */
    public LocalDate lastStepOn() {
        return life.lastStepOn();
    }

    /**
     * The papers on file of a manager: its own, and those given with any of its mandates, drafts too.
     *
     * @param some mandates, of others too
     */
    public static Stream<Document> papersOf(Partner manager, Collection<Mandate> some) {
        return Stream.concat(
                        manager.onFile().papers().stream(),
                        some.stream()
                                .filter(mandate -> mandate.manager().equals(manager.id()))
                                .flatMap(mandate -> mandate.state.papers().stream()))
                .distinct();
    }

    /** The days on which its state, what its papers say, or the way it is counted can become another. */
    public Stream<LocalDate> days(List<MandatePolicy> policies) {
        return Stream.concat(life.days(term()), days(state.papers(), policies));
    }

    /** The days on which what papers of a manager say can become something else. */
    public static Stream<LocalDate> days(List<Document> papers, List<MandatePolicy> policies) {
        return Stream.concat(
                papers.stream().flatMap(Document::days),
                papers.stream()
                        .flatMap(paper ->
                                policies.stream().map(policy -> paper.date().plusDays(policy.deemedDays()))));
    }
}
