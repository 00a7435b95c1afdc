package org.sharaka.domain.mandate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.event.DomainEvent;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.partner.PartnerRules;
import org.sharaka.domain.rulebook.Inquiry;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.text.PlainText;

/**
 * The running of a centre entrusted to a manager (S9, S11).
 *
 * <p>Its life: it is {@linkplain #drafted drafted}, {@linkplain #signed signed}, runs from its first day, can be
 * {@linkplain #suspended suspended} and {@linkplain #resumed resumed}, is {@linkplain #noticed given notice of} and
 * {@linkplain #ended ended}, or runs out. It is renewed expressly, by another mandate that names it.
 *
 * <p>Immutable. Versions belong to storage, whose only door is {@link #snapshot()} and {@link #restore}.
 */
public final class Mandate {

    private final MandateSnapshot state;

    private Mandate(MandateSnapshot state) {
        this.state = state;
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
        return new Mandate(new MandateSnapshot(
                id,
                reference,
                parties,
                term,
                papers,
                experience,
                Fact.unknown(),
                List.of(),
                List.of(),
                Fact.unknown(),
                Fact.unknown()));
    }

    /**
     * What tells that it was drafted.
     *
     * @return the event
     */
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
    public Recorded documented(List<Document> more) {
        Mandate mandate = new Mandate(state.documented(
                Stream.concat(state.papers().stream(), more.stream()).toList()));
        String list = more.stream()
                .map(paper -> paper.kind() + " " + paper.reference() + " " + paper.date())
                .collect(Collectors.joining("; "));
        return new Recorded(mandate, MandateEvent.of(mandate, "documented", Map.of("documents", list)));
    }

    /**
     * The mandate, signed.
     *
     * @param book the rulebook
     * @param by who signs for the foundation, and the day
     * @param agreement the signed agreement
     * @param around what the gate needs to know beside
     * @return made, or refused with the ruling
     * @throws WrongState where it is signed already
     * @throws InvalidValue at {@code /document} for another paper than a management agreement, or one dated later
     */
    public Outcome<Mandate> signed(Rulebook book, Act by, Document agreement, Around around) {
        SigningInquiry inquiry = lookSign(book, by.on(), around);
        Faults faults = new Faults();
        agreement.mustBe(DocumentKind.MANDATE_AGREEMENT, by.on(), "/document", faults);
        faults.throwIfAny();
        String done = inquiry.mandate().renewal() ? "renewed" : "signed";
        // signed before the manager ended, and recorded after: it is held as the others were
        List<Suspension> held = around.manager().end().value().stream()
                .map(end -> new Suspension(end.act(), PartnerRules.ENDED.code() + " " + end.kind(), Fact.unknown()))
                .toList();
        return Outcome.through(
                book,
                inquiry,
                () -> new Mandate(
                        state.with(Fact.known(new Signature(by, agreement))).suspended(held)),
                mandate -> Stream.<DomainEvent>concat(
                                Stream.of(MandateEvent.on(mandate, done, by.on(), "document", agreement.reference())),
                                held.stream()
                                        .map(suspension -> MandateEvent.on(
                                                mandate,
                                                "suspended",
                                                suspension.set().on(),
                                                "reason",
                                                suspension.reason())))
                        .toList());
    }

    /**
     * Previews the gate of its signature.
     *
     * @param book the rulebook, which tells what counts as a renewal
     * @param on the day
     * @param around what the gate needs to know beside
     * @return the facts it rules on
     * @throws WrongState where it is signed already
     */
    public SigningInquiry lookSign(Rulebook book, LocalDate on, Around around) {
        state.signature().value().ifPresent(signature -> {
            LocalDate signed = signature.by().on();
            throw new WrongState(
                    "sign", stateOn(on.isBefore(signed) ? signed : on).name());
        });
        int gapDays = book.on(on).mandate().renewalGapDays();
        boolean renewal = around.others().stream()
                .filter(other -> other.manager().equals(manager()))
                .flatMap(other -> other.effectiveTerm().value().stream())
                .anyMatch(other -> !other.overlaps(term()) && other.goesOnWith(term().from(), gapDays));
        List<SigningInquiry.Running> others = around.others().stream()
                .flatMap(other -> other.effectiveTerm().value().stream()
                        .map(term -> new SigningInquiry.Running(other.id(), term)))
                .toList();
        return new SigningInquiry(
                on,
                new SigningInquiry.MandateFacts(id(), renewal, term(), others),
                new SigningInquiry.ManagerFacts(
                        manager(), around.manager().profile().kind(), state.papers(), state.experience()),
                around.centre(),
                around.parties());
    }

    /**
     * Previews the gate of its suspension: a protective step, which no rule stops.
     *
     * @param on from what day
     * @return the facts it rules on
     * @throws WrongState unless it runs on that day
     */
    public ProtectiveInquiry lookSuspend(LocalDate on) {
        stands("suspend", on, MandateState.RUNNING);
        return protective(ProtectiveInquiry.Step.SUSPEND, on);
    }

    /**
     * The mandate, suspended.
     *
     * @param book the rulebook
     * @param by who suspends it, and from what day
     * @param reason why
     * @return made
     * @throws WrongState unless it runs on that day
     * @throws InvalidValue {@code value.date} with reason {@code order} at {@code /on} for a day before the last step;
     *     {@code value.text} at {@code /reason}
     */
    public Outcome<Mandate> suspended(Rulebook book, Act by, String reason) {
        return suspended(book, lookSuspend(by.on()), by, reason);
    }

    /**
     * The mandate of a manager that has ended: it is suspended, and one that has not begun never runs
     * ({@code partner.ended}).
     *
     * @param book the rulebook
     * @param by who recorded the end, and its day; what was done after that day stays
     * @param reason why
     * @return made; unknown where there is nothing to suspend, for it is no more than a draft, is suspended already or
     *     has ended
     */
    public Fact<Outcome<Mandate>> leftAlone(Rulebook book, Act by, String reason) {
        LocalDate last = lastStepOn();
        Act act = new Act(by.by(), by.on().isBefore(last) ? last : by.on());
        boolean held = state.suspensions().stream().anyMatch(suspension -> suspension.holds(act.on()));
        boolean bound = isInForceOn(act.on()) && !held;
        return bound
                ? Fact.known(suspended(book, protective(ProtectiveInquiry.Step.SUSPEND, act.on()), act, reason))
                : Fact.unknown();
    }

    private Outcome<Mandate> suspended(Rulebook book, Inquiry inquiry, Act by, String reason) {
        inOrder(by.on());
        String why = reasonOf(reason);
        List<Suspension> more = new ArrayList<>(state.suspensions());
        more.add(new Suspension(by, why, Fact.unknown()));
        return Outcome.through(
                book,
                inquiry,
                () -> new Mandate(state.suspended(more)),
                mandate -> List.of(MandateEvent.on(mandate, "suspended", by.on(), "reason", why)));
    }

    /**
     * Previews the gate of letting it go on.
     *
     * @param on from what day
     * @param parties the manager, and the interests of the person who acts
     * @return the facts it rules on
     * @throws WrongState unless it is suspended on that day
     */
    public ResumingInquiry lookResume(LocalDate on, Parties parties) {
        stands("resume", on, MandateState.SUSPENDED);
        return new ResumingInquiry(on, id(), parties);
    }

    /**
     * The mandate, going on.
     *
     * @param book the rulebook
     * @param by who lets it go on, and from what day
     * @param reason why
     * @param parties the manager, and the interests of who acts
     * @return made, or refused by the rules of all parties
     * @throws WrongState unless it is suspended on that day
     * @throws InvalidValue {@code value.date} with reason {@code order} at {@code /on} for a day before the last step;
     *     {@code value.text} at {@code /reason}
     */
    public Outcome<Mandate> resumed(Rulebook book, Act by, String reason, Parties parties) {
        ResumingInquiry inquiry = lookResume(by.on(), parties);
        inOrder(by.on());
        String why = reasonOf(reason);
        List<Suspension> more = new ArrayList<>(state.suspensions());
        Suspension last = more.remove(more.size() - 1);
        more.add(new Suspension(last.set(), last.reason(), Fact.known(by)));
        return Outcome.through(
                book,
                inquiry,
                () -> new Mandate(state.suspended(more)),
                mandate -> List.of(MandateEvent.on(mandate, "resumed", by.on(), "reason", why)));
    }

    /**
     * Previews the gate of a notice: a protective step, which no rule stops.
     *
     * @param on the day it is given
     * @return the facts it rules on
     * @throws WrongState where it is not signed, or has ended by that day
     */
    public ProtectiveInquiry lookNotice(LocalDate on) {
        stands("notice", on, MandateState.SIGNED, MandateState.RUNNING, MandateState.SUSPENDED);
        return protective(ProtectiveInquiry.Step.NOTICE, on);
    }

    /**
     * The mandate with notice given that it is to end. Notices given before stay.
     *
     * @param book the rulebook
     * @param notice the notice
     * @return made
     * @throws WrongState where it is not signed, or has ended by the day of the notice
     * @throws InvalidValue {@code value.date} with reason {@code order} at {@code /on} for a day before the last step
     */
    public Outcome<Mandate> noticed(Rulebook book, Notice notice) {
        Inquiry inquiry = lookNotice(notice.given().on());
        inOrder(notice.given().on());
        List<Notice> more = new ArrayList<>(state.notices());
        more.add(notice);
        return Outcome.through(
                book,
                inquiry,
                () -> new Mandate(state.noticed(more)),
                mandate -> List.of(MandateEvent.noticed(mandate, notice)));
    }

    /**
     * The mandate, ended.
     *
     * @param book the rulebook
     * @param by who ends it, and its last day
     * @param reason why
     * @param closure what is handed in
     * @return made, or refused with the ruling
     * @throws WrongState where it is not signed, or its end is set
     * @throws InvalidValue {@code value.text} at {@code /reason}; {@code value.date} with reason {@code order} at
     *     {@code /on} for a day before the last step
     */
    public Outcome<Mandate> ended(Rulebook book, Act by, String reason, Closure closure) {
        EndingInquiry inquiry = lookEnd(by.on(), closure);
        inOrder(by.on());
        String why = reasonOf(reason);
        return Outcome.through(
                book,
                inquiry,
                () -> new Mandate(state.ended(Fact.known(new Ending(by, why, closure)))),
                mandate -> List.of(MandateEvent.on(mandate, "ended", by.on(), "reason", why)));
    }

    /**
     * Previews the gate of its end: {@code mandate.term} for the notice, and {@code mandate.end}.
     *
     * @param on its last day
     * @param closure what is handed in
     * @return the facts it rules on
     * @throws WrongState where it is not signed, or has ended by then
     */
    public EndingInquiry lookEnd(LocalDate on, Closure closure) {
        if (state.ending().value().isPresent()) {
            throw new WrongState("end", MandateState.ENDED.name());
        }
        stands("end", on, MandateState.SIGNED, MandateState.RUNNING, MandateState.SUSPENDED);
        return new EndingInquiry(on, id(), term().until(), state.notices(), closure);
    }

    /**
     * The mandate of a manager to whom the centre passes for good: its time goes on while the centre may come back.
     *
     * @param clause from the day of the deed to the last day of the reversion clause
     * @return the mandate
     * @throws WrongState unless its manager is bound by it on that day
     */
    public Recorded handedOver(Term clause) {
        LocalDate on = clause.from();
        stands("hand-over", on, MandateState.RUNNING, MandateState.SUSPENDED);
        Mandate mandate = new Mandate(state.handed(clause));
        return new Recorded(mandate, MandateEvent.on(mandate, "handed-over", on));
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
    public Recorded reverted(Act by, String reason, Closure closure) {
        if (state.ending().value().isPresent()) {
            throw new WrongState("end", MandateState.ENDED.name());
        }
        stands("end", by.on(), MandateState.SIGNED, MandateState.RUNNING, MandateState.SUSPENDED);
        String why = reasonOf(reason);
        Mandate mandate = new Mandate(state.ended(Fact.known(new Ending(by, why, closure))));
        return new Recorded(mandate, MandateEvent.on(mandate, "ended", by.on(), "reason", why));
    }

    /**
     * When a centre that was handed over has come back from its manager.
     *
     * @return its last day as the manager's; unknown where it was never handed over, or has not come back
     */
    public Fact<LocalDate> cameBack() {
        return state.handedOver()
                .fold(
                        clause -> state.ending()
                                .fold(ending -> Fact.known(ending.by().on()), Fact::<LocalDate>unknown),
                        Fact::unknown);
    }

    private LocalDate lastDay(LocalDate day) {
        return isHandedOverBy(day) ? state.handedOver().fold(Term::until, () -> term().until()) : term().until();
    }

    /**
     * Whether the centre belongs to its manager on a day, or may still come back from it: then nobody else runs it.
     *
     * @param day the day
     * @return false where it was never handed over, or has come back
     */
    boolean isGivenOn(LocalDate day) {
        return isHandedOverBy(day)
                && !state.ending().is(ending -> ending.by().on().isBefore(day));
    }

    /**
     * Whether the centre was handed over by a day: material support has stopped then.
     *
     * @param day the day
     * @return true from the day of the deed on
     */
    public boolean isHandedOverBy(LocalDate day) {
        return state.handedOver().is(clause -> !clause.from().isAfter(day));
    }

    /**
     * Where it stands on a day, by what had happened by then.
     *
     * @param day the day
     * @return its state
     */
    public MandateState stateOn(LocalDate day) {
        if (!state.signature().is(signature -> !signature.by().on().isAfter(day))) {
            return MandateState.DRAFT;
        }
        boolean over = state.ending().is(ending -> ending.by().on().isBefore(day));
        if (over || lastDay(day).isBefore(day)) {
            return MandateState.ENDED;
        }
        if (day.isBefore(term().from())) {
            return MandateState.SIGNED;
        }
        boolean suspended = state.suspensions().stream().anyMatch(suspension -> suspension.holds(day));
        return suspended ? MandateState.SUSPENDED : MandateState.RUNNING;
    }

    /**
     * Whether it is signed.
     *
     * @return false for a draft
     */
    public boolean isSigned() {
        return state.signature().value().isPresent();
    }

    /**
     * Its term, cut where it was ended before.
     *
     * @return from its first to its last day; unknown where it was ended before it began
     */
    public Fact<Term> effectiveTerm() {
        LocalDate agreed = state.handedOver().fold(Term::until, () -> term().until());
        LocalDate last = state.ending().fold(ending -> ending.by().on(), () -> agreed);
        if (last.isBefore(term().from())) {
            return Fact.unknown();
        }
        if (state.handedOver().value().isPresent()) {
            return Fact.known(new Term(term().from(), last));
        }
        return last.isBefore(term().until()) ? Fact.known(new Term(term().from(), last)) : Fact.known(term());
    }

    /**
     * Whether its manager is bound by it on a day: it is signed and has not ended.
     *
     * @param day the day
     * @return true while it is signed, runs or is suspended
     */
    public boolean isInForceOn(LocalDate day) {
        MandateState now = stateOn(day);
        return now != MandateState.DRAFT && now != MandateState.ENDED;
    }

    /**
     * Its id.
     *
     * @return opaque
     */
    public MandateId id() {
        return state.id();
    }

    /**
     * The centre.
     *
     * @return its id
     */
    public CentreId centre() {
        return state.entrusted().centre();
    }

    /**
     * The manager.
     *
     * @return its id
     */
    public PartnerId manager() {
        return state.entrusted().manager();
    }

    /**
     * From when to when it was agreed.
     *
     * @return its term
     */
    public Term term() {
        return state.term();
    }

    /**
     * The whole state, for storage and for showing.
     *
     * @return what {@link #restore} takes
     */
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

    private void stands(String step, LocalDate on, MandateState... asked) {
        MandateState now = stateOn(on);
        if (!List.of(asked).contains(now)) {
            throw new WrongState(step, now.name(), List.of(asked));
        }
    }

    private void inOrder(LocalDate on) {
        LocalDate last = lastStepOn();
        if (on.isBefore(last)) {
            throw InvalidValue.at("/on", "value.date", "order", last);
        }
    }

    /**
     * The day of its last step; an end that is set ahead stops no step before it.
     *
     * @return the first day on which it can take another; {@link LocalDate#MIN} for a draft
     */
    public LocalDate lastStepOn() {
        Stream<Act> suspensions = state.suspensions().stream()
                .flatMap(
                        suspension -> Stream.concat(Stream.of(suspension.set()), suspension.lifted().value().stream()));
        Stream<Act> papers = Stream.concat(
                state.signature().value().map(Signature::by).stream(),
                state.notices().stream().map(Notice::given));
        return Stream.concat(suspensions, papers)
                .map(Act::on)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    private ProtectiveInquiry protective(ProtectiveInquiry.Step step, LocalDate on) {
        return new ProtectiveInquiry(on, id(), step);
    }

    private static String reasonOf(String typed) {
        return Faults.within("/reason", () -> PlainText.paragraph(typed, Partner.LONGEST_REASON, "value.text"));
    }

    /**
     * A mandate for which something was recorded that passes no gate.
     *
     * @param mandate the mandate now
     * @param event what tells it
     */
    public record Recorded(Mandate mandate, MandateEvent event) {

        /** Never null. */
        public Recorded {
            Objects.requireNonNull(mandate);
            Objects.requireNonNull(event);
        }
    }

    /**
     * What the gate of a signature needs to know beside the mandate.
     *
     * @param manager the manager
     * @param centre what is known of the centre
     * @param others the other mandates of the centre, as far as they are signed
     * @param parties the manager, and the interests of who acts
     */
    public record Around(Partner manager, SigningInquiry.CentreFacts centre, List<Mandate> others, Parties parties) {

        /** Copies the list. */
        public Around {
            Objects.requireNonNull(manager);
            Objects.requireNonNull(centre);
            Objects.requireNonNull(parties);
            others = List.copyOf(others);
        }
    }
}
