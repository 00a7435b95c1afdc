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
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Outcome;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.partner.PartnerId;
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
     * What the gate says of signing it.
     *
     * @param on the day
     * @param around what it needs to know beside
     * @return every rule of the gate
     * @throws WrongState where it is signed already
     */
    public Ruling maySign(LocalDate on, Around around) {
        return signing(on, around).ruling();
    }

    /**
     * The mandate, signed.
     *
     * @param by who signs for the foundation, and the day
     * @param agreement the signed agreement
     * @param around what the gate needs to know beside
     * @return made, or refused with the ruling
     * @throws WrongState where it is signed already
     * @throws InvalidValue {@code value.enum} at {@code /document/kind} for another paper than a management agreement
     */
    public Outcome<Mandate> signed(Act by, Document agreement, Around around) {
        SigningInquiry inquiry = signing(by.on(), around);
        if (agreement.kind() != DocumentKind.MANDATE_AGREEMENT) {
            throw InvalidValue.at(
                    "/document/kind", "value.enum", "unknown", agreement.kind(), DocumentKind.MANDATE_AGREEMENT);
        }
        String done = inquiry.renewal() ? "renewed" : "signed";
        return Outcome.through(
                inquiry,
                () -> new Mandate(state.with(Fact.known(new Signature(by, agreement)))),
                mandate -> List.of(MandateEvent.on(mandate, done, by.on(), "document", agreement.reference())));
    }

    private SigningInquiry signing(LocalDate on, Around around) {
        if (state.signature().value().isPresent()) {
            throw new WrongState("sign", stateOn(on).name());
        }
        MandatePolicy policy = MandatePolicy.ADOPTED.on(on);
        boolean renewal = around.others().stream()
                .anyMatch(other -> other.manager().equals(manager())
                        && other.effectiveTerm().until().isBefore(term().from())
                        && !other.effectiveTerm()
                                .until()
                                .plusDays(policy.renewalGapDays() + 1L)
                                .isBefore(term().from()));
        return new SigningInquiry(
                renewal,
                on,
                policy.version(),
                new SigningInquiry.ManagerFacts(around.manager().profile().kind(), state.papers(), state.experience()),
                around.centre(),
                term(),
                around.others().stream().map(Mandate::effectiveTerm).toList(),
                around.parties());
    }

    /**
     * The mandate suspended; a protective step, which no rule stops.
     *
     * @param by who suspends it, and from what day
     * @param reason why
     * @return made
     * @throws WrongState unless it runs on that day
     * @throws InvalidValue {@code value.date} with reason {@code order} at {@code /on} for a day before the last step
     * @throws InvalidValue {@code value.text} at {@code /reason}
     */
    public Outcome<Mandate> suspended(Act by, String reason) {
        stands("suspend", by.on(), MandateState.RUNNING);
        String why = reasonOf(reason);
        List<Suspension> more = new ArrayList<>(state.suspensions());
        more.add(new Suspension(by, why, Fact.unknown()));
        return step("suspend", by, "suspended", why, state.suspended(more));
    }

    /**
     * The mandate going on.
     *
     * @param by who lets it go on, and from what day
     * @param reason why
     * @return made
     * @throws WrongState unless it is suspended on that day
     * @throws InvalidValue {@code value.date} with reason {@code order} at {@code /on} for a day before the last step
     * @throws InvalidValue {@code value.text} at {@code /reason}
     */
    public Outcome<Mandate> resumed(Act by, String reason) {
        stands("resume", by.on(), MandateState.SUSPENDED);
        String why = reasonOf(reason);
        List<Suspension> more = new ArrayList<>(state.suspensions());
        Suspension last = more.remove(more.size() - 1);
        more.add(new Suspension(last.set(), last.reason(), Fact.known(by)));
        return step("resume", by, "resumed", why, state.suspended(more));
    }

    /**
     * The mandate with notice given that it is to end.
     *
     * @param notice the notice
     * @return made
     * @throws WrongState where it is not signed, or has ended by the day of the notice
     * @throws InvalidValue {@code value.date} with reason {@code order} at {@code /on} for a day before the last step
     */
    public Outcome<Mandate> noticed(Notice notice) {
        LocalDate on = notice.given().on();
        stands("notice", on, MandateState.SIGNED, MandateState.RUNNING, MandateState.SUSPENDED);
        String why = notice.urgency().fold(Enum::name, () -> "");
        return step("notice", notice.given(), "noticed", why, state.noticed(Fact.known(notice)));
    }

    /**
     * What the gate says of ending it.
     *
     * @param on its last day
     * @param closure what is handed in
     * @return {@code mandate.term} for the notice, and {@code mandate.end}
     * @throws WrongState where it is not signed, or has ended by then
     */
    public Ruling mayEnd(LocalDate on, Closure closure) {
        return ending(on, closure).ruling();
    }

    /**
     * The mandate, ended.
     *
     * @param by who ends it, and its last day
     * @param reason why
     * @param closure what is handed in
     * @return made, or refused with the ruling
     * @throws WrongState where it is not signed, or its end is set
     * @throws InvalidValue {@code value.text} at {@code /reason}; {@code value.date} with reason {@code order} at
     *     {@code /on} for a day before the last step
     */
    public Outcome<Mandate> ended(Act by, String reason, Closure closure) {
        EndingInquiry inquiry = ending(by.on(), closure);
        String why = reasonOf(reason);
        return Outcome.through(
                inquiry,
                () -> new Mandate(state.ended(Fact.known(new Ending(by, why, closure)))),
                mandate -> List.of(MandateEvent.on(mandate, "ended", by.on(), "reason", why)));
    }

    private EndingInquiry ending(LocalDate on, Closure closure) {
        if (state.ending().value().isPresent()) {
            throw new WrongState("end", MandateState.ENDED.name());
        }
        stands("end", on, MandateState.SIGNED, MandateState.RUNNING, MandateState.SUSPENDED);
        return new EndingInquiry(on, MandatePolicy.ADOPTED.on(on).version(), term().until(), state.notice(), closure);
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
        if (effectiveTerm().until().isBefore(day)) {
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
     * @return from its first to its last day
     */
    public Term effectiveTerm() {
        return state.ending()
                .fold(
                        ending -> ending.by().on().isBefore(term().from())
                                ? new Term(term().from(), term().from())
                                : new Term(term().from(), earlier(ending.by().on())),
                        this::term);
    }

    private LocalDate earlier(LocalDate day) {
        return day.isBefore(term().until()) ? day : term().until();
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
            throw new WrongState(step, now.name());
        }
        LocalDate last = lastStepOn();
        if (on.isBefore(last)) {
            throw InvalidValue.at("/on", "value.date", "order", last);
        }
    }

    /** The day of its last step; an end that is set ahead stops no step before it. */
    private LocalDate lastStepOn() {
        Stream<Act> suspensions = state.suspensions().stream()
                .flatMap(
                        suspension -> Stream.concat(Stream.of(suspension.set()), suspension.lifted().value().stream()));
        Stream<Act> papers = Stream.concat(
                state.signature().value().map(Signature::by).stream(),
                state.notice().value().map(Notice::given).stream());
        return Stream.concat(suspensions, papers)
                .map(Act::on)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    private Outcome<Mandate> step(String gate, Act by, String done, String why, MandateSnapshot next) {
        Ruling nothingAsked = new Ruling(
                "mandate." + gate, by.on(), MandatePolicy.ADOPTED.on(by.on()).version(), List.of());
        return Outcome.through(
                nothingAsked,
                () -> new Mandate(next),
                mandate -> List.of(MandateEvent.on(mandate, done, by.on(), "reason", why)));
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
