package org.sharaka.domain.funding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.event.DomainEvent;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.partner.Takeover;
import org.sharaka.domain.policy.FundingPolicy;
import org.sharaka.domain.rulebook.Inquiry;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.rulebook.Rulebook;

/**
 * What a donor has promised: an amount, a purpose and a schedule of dated instalments (S1, S3). A gift without a
 * promise is a pledge and its receipt on one day.
 *
 * <p>Its life: it is {@linkplain #made made}; the donor's written notice {@linkplain AmendPledge amends} what is
 * unpaid; the donor's written {@linkplain ConsentToPurpose consent} lets its money go elsewhere too. Receipts are
 * aggregates of their own; on no day are they together above the pledge.
 *
 * <p>Immutable. Versions belong to storage, whose only door is {@link #snapshot()} and {@link #restore}.
 */
public final class Pledge {

    private final Snapshot state;

    private Pledge(Snapshot state) {
        this.state = state;
    }

    /**
     * The facts of the gate of a new pledge.
     *
     * @param promise what the donor says
     * @param control what was pledged to a project of model 2 before; unknown for any other purpose
     * @param donor the donor as a party
     * @return the inquiry: the rules on its parties; for cash to a project of model 2, {@code allocation.model}
     */
    public static Inquiry making(PledgeRequest promise, Fact<ControlCosts> control, Parties donor) {
        Fact<ControlCosts> inCash = promise.kind() == GiftKind.CASH ? control : Fact.unknown();
        return new PledgeInquiry.Making(promise.pledgedOn(), promise.terms().amount(), inCash, donor);
    }

    /**
     * A new pledge.
     *
     * @param id the id it gets
     * @param reference the short reference people speak of it by
     * @param promise what the donor says
     * @param by who records it
     * @param control what was pledged to a project of model 2 before; unknown for any other purpose
     * @param donor the donor as a party
     * @return made, or refused by a rule of {@link #making}
     */
    public static Outcome<Pledge> made(
            Rulebook book,
            PledgeId id,
            String reference,
            PledgeRequest promise,
            UserId by,
            Fact<ControlCosts> control,
            Parties donor) {
        return Outcome.through(
                book,
                making(promise, control, donor),
                () -> new Pledge(new Snapshot(id, reference, promise, by, List.of(), List.of())),
                pledge -> told(id, reference, promise));
    }

    /**
     * A pledge of money that a settlement has moved, with the donor's consent, from another of its pledges.
     *
     * @param id the id it gets
     * @param reference the short reference people speak of it by
     * @param promise what has moved, and to what
     * @param by who settled
     */
    public static Recorded<Pledge> moved(PledgeId id, String reference, PledgeRequest promise, UserId by) {
        return new Recorded<>(
                new Pledge(new Snapshot(id, reference, promise, by, List.of(), List.of())),
                told(id, reference, promise));
    }

    private static List<DomainEvent> told(PledgeId id, String reference, PledgeRequest promise) {
        return Particulars.on(promise.pledgedOn())
                .and("reference", reference)
                .and("donor", promise.donor().value())
                .and("kind", promise.kind().name())
                .and(promise.purpose())
                .and(promise.terms())
                .as("pledge.made", id.value());
    }

    /**
     * The pledge once what it was for has ended ({@code pledge.overdue}): instalments due after that day are closed,
     * and those due before stay a claim as far as works done ask for them.
     *
     * @param act who settled, and on which day
     * @param covered what has come in
     * @param asked what the works done are worth
     * @return without an event where nothing changes
     */
    public Recorded<Pledge> closed(Act act, Money covered, Money asked) {
        PledgeTerms closed = terms().closedOn(act.on(), covered, asked);
        if (closed.equals(terms())) {
            return new Recorded<>(this, List.of());
        }
        Amendment amendment = new Amendment(Fact.unknown(), closed, act, Fact.unknown());
        return new Recorded<>(
                with(Steps.more(state.amendments(), amendment), state.consents()),
                Particulars.on(act.on()).and(closed).as("pledge.closed", id().value()));
    }

    /**
     * The narrowest purpose by which its money may go to a target on a day: its own, or one that the donor consents to.
     *
     * @param target the target, with what it nests in
     * @return nothing where its money may not go there
     */
    public Optional<Purpose.Kind> narrowness(NestedPurpose target, LocalDate on) {
        Stream<Purpose> consented =
                state.consents().stream().filter(consent -> consent.holdsOn(on)).map(Consent::to);
        return Stream.concat(Stream.of(purpose()), consented)
                .filter(target::nestsIn)
                .map(Purpose::kind)
                .max(Purpose.Kind::compareTo);
    }

    /**
     * {@return how what is promised has moved; the amount from the day of the pledge on, and each amendment from its
     * day on}
     */
    public DailyBalance promised() {
        DailyBalance promised =
                DailyBalance.STILL.plus(pledgedOn(), state.promise().terms().amount());
        Money before = state.promise().terms().amount();
        for (Amendment amendment : state.amendments()) {
            Money after = amendment.terms().amount();
            promised = promised.plus(amendment.act().on(), after.minus(before));
            before = after;
        }
        return promised;
    }

    /** {@return what it promises on a day, as amended by then; before the pledge, what it first promised; the terms} */
    public PledgeTerms termsOn(LocalDate on) {
        PledgeTerms terms = state.promise().terms();
        for (Amendment amendment : state.amendments()) {
            terms = amendment.act().on().isAfter(on) ? terms : amendment.terms();
        }
        return terms;
    }

    /** {@return what it promises at last; the terms of the last amendment, or the first ones} */
    public PledgeTerms terms() {
        return termsOn(LocalDate.MAX);
    }

    /**
     * What its reader should know on a day.
     *
     * @param received how much of it has been given; what a settlement has returned stays given
     * @param policy the version in force on it
     * @param ended as {@link #overdue}
     * @return {@code pledge.overdue} where an instalment is, else nothing
     */
    public List<Check> notices(DailyBalance received, LocalDate on, FundingPolicy policy, Fact<LocalDate> ended) {
        return FundingRules.overdue(overdue(received, on, policy, ended));
    }

    /**
     * What is overdue on a day ({@code pledge.overdue}).
     *
     * @param received how its receipts have moved
     * @param policy the version in force on it
     * @param ended when the donor of that day ended: what is due later stops counting; unknown while it is there
     * @return the uncovered parts of the instalments that are; nothing before the day of the pledge
     */
    public Money overdue(DailyBalance received, LocalDate on, FundingPolicy policy, Fact<LocalDate> ended) {
        return pledgedOn().isAfter(on)
                ? Money.ZERO
                : termsOn(on).overdue(received.on(on), on, policy.overdueDays(), ended);
    }

    /** {@return its id, opaque} */
    public PledgeId id() {
        return state.id();
    }

    /** {@return the short reference people speak of it by; for example {@code PLG-2026-0007}} */
    public String reference() {
        return state.reference();
    }

    /**
     * The pledge in the hands of a successor, on the terms it has.
     *
     * @param takeover by whom, and from which day
     * @return the pledge, and what tells it
     * @throws InvalidValue {@code fact.order} at {@code /on} for a day before its last amendment
     */
    public Recorded<Pledge> takenOver(Takeover takeover) {
        Steps.notBefore(termsSince(), takeover.act().on());
        Amendment amendment =
                new Amendment(Fact.known(takeover.paper()), terms(), takeover.act(), Fact.known(takeover.to()));
        Pledge taken = with(Steps.more(state.amendments(), amendment), state.consents());
        return Recorded.of(taken, new FundingEvent("pledge.succeeded", id().value(), takeover.particulars()));
    }

    /** {@return who pledged, or took the pledge over last; the id of the donor} */
    public PartnerId donor() {
        return donorOn(LocalDate.MAX);
    }

    /** {@return who stood for it on a day: who pledged, or had taken it over by then; the id of the donor} */
    public PartnerId donorOn(LocalDate on) {
        return state.amendments().stream()
                .filter(amendment -> !amendment.act().on().isAfter(on))
                .flatMap(amendment -> amendment.successor().value().stream())
                .reduce(state.promise().donor(), (former, next) -> next);
    }

    /** {@return cash, or in kind; what its receipts bring} */
    public GiftKind kind() {
        return state.promise().kind();
    }

    /** {@return what it is for; the purpose, without those that the donor consented to} */
    public Purpose purpose() {
        return state.promise().purpose();
    }

    /** {@return when it was pledged; the day} */
    public LocalDate pledgedOn() {
        return state.promise().pledgedOn();
    }

    /** {@return the whole state, for storage and for showing; what {@link #restore} takes} */
    public Snapshot snapshot() {
        return state;
    }

    /**
     * A pledge from storage.
     *
     * @param snapshot what {@link #snapshot} gave
     * @return the same pledge
     */
    public static Pledge restore(Snapshot snapshot) {
        return new Pledge(snapshot);
    }

    LocalDate termsSince() {
        return state.amendments().stream()
                .map(amendment -> amendment.act().on())
                .reduce(pledgedOn(), (before, last) -> last);
    }

    Pledge with(List<Amendment> amendments, List<Consent> consents) {
        return new Pledge(new Snapshot(id(), reference(), state.promise(), state.by(), amendments, consents));
    }

    /**
     * The state of a pledge.
     *
     * @param id its id
     * @param reference its short reference
     * @param promise what the donor first said
     * @param by who recorded it
     * @param amendments the donor's notices, in the order of their days
     * @param consents the donor's consents, in the order they were recorded
     */
    public record Snapshot(
            PledgeId id,
            String reference,
            PledgeRequest promise,
            UserId by,
            List<Amendment> amendments,
            List<Consent> consents) {

        /**
         * Copies and checks.
         *
         * @throws IllegalArgumentException for amendments out of order, or dated before the pledge
         */
        public Snapshot {
            amendments = List.copyOf(amendments);
            consents = List.copyOf(consents);
            LocalDate last = promise.pledgedOn();
            for (Amendment amendment : amendments) {
                if (amendment.act().on().isBefore(last)) {
                    throw new IllegalArgumentException("an amendment before " + last);
                }
                last = amendment.act().on();
            }
        }
    }
}
