package org.sharaka.domain.funding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.rulebook.Inquiry;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.time.FactOrder;

/**
 * What came in: on a pledge money, or a gift in kind at its value; without a donor money with its cause.
 *
 * <p>Its life: it is {@linkplain #recorded recorded}; what is left of it and unallocated can be
 * {@linkplain ReverseReceipt reversed}, which is money returned to the donor; what was entered wrongly is
 * {@linkplain CorrectReceipt corrected} by someone else; money from abroad is {@linkplain DeclareReceipt declared}. A
 * correction tells what was true all along, so it moves money on the day of the receipt.
 */
public final class Receipt {

    private final Snapshot state;

    private Receipt(Snapshot state) {
        this.state = state;
        InvalidValue.unless(left().minorUnits() >= 0, "more reversed than received");
        InvalidValue.unless(held().minorUnits() >= 0, "more returned than was kept for it");
        state.declaration()
                .value()
                .ifPresent(declared -> FactOrder.check(
                        "/declaration/act/on",
                        entry().receivedOn(),
                        declared.act().on()));
    }

    /**
     * A receipt on a pledge.
     *
     * @param gift what came in
     * @param pledge the pledge
     * @param received how the other receipts of the pledge have moved
     * @param donor the donor
     * @param parties the donor as a party
     * @return made, or refused by {@code actor.interest}, {@code partner.blocked} or {@code receipt.in-kind}
     * @throws InvalidValue {@code receipt.amount} with reason {@code above} at {@code /amount} where the receipts would
     *     be above the pledge; {@code fact.order} at {@code /receivedOn} for a day before the pledge;
     *     {@code receipt.in-kind} with reason {@code kind} or {@code missing} at {@code /inKind} where the gift is of
     *     another kind than the pledge
     */
    public static Outcome<Receipt> recorded(
            Rulebook book, Gift gift, Pledge pledge, DailyBalance received, Partner donor, Parties parties) {
        Faults faults = new Faults();
        gift.ofKind(pledge.kind(), faults);
        fits(pledge, received, gift.entry(), faults);
        faults.throwIfAny();
        Snapshot state = new Snapshot(gift, pledge.id(), List.of(), List.of());
        return Outcome.through(
                book,
                recording(gift, pledge, donor, parties),
                () -> new Receipt(state),
                receipt -> Particulars.on(gift.entry().receivedOn())
                        .and("number", gift.number())
                        .and("pledge", pledge.id().value())
                        .and("amount", gift.entry().amount())
                        .and("reference", gift.entry().reference())
                        .and("original", Fact.of(gift.original().value().map(ForeignAmount::toString)))
                        .and("inKind", Fact.of(gift.inKind().value().map(InKind::what)))
                        .as("receipt.recorded", gift.id().value()));
    }

    /**
     * A receipt of money that no donor gave ({@code receipt.other}).
     *
     * @param gift what came in, never in kind
     * @param other why, and for what
     * @return made; what the bank has credited is recorded
     */
    public static Outcome<Receipt> recorded(Rulebook book, Gift gift, OtherIncome other) {
        ReceiptEntry entry = gift.entry();
        Snapshot state = new Snapshot(gift, Fact.unknown(), Fact.known(other), List.of(), List.of(), Fact.unknown());
        return Outcome.through(
                book,
                recording(entry.receivedOn(), Fact.known(other.cause())),
                () -> new Receipt(state),
                receipt -> Particulars.on(entry.receivedOn())
                        .and("number", gift.number())
                        .and("cause", other.cause().name())
                        .and(other.purpose())
                        .and("amount", entry.amount())
                        .and("reference", entry.reference())
                        .and("original", gift.original().map(ForeignAmount::toString))
                        .as("receipt.recorded", gift.id().value()));
    }

    /**
     * The facts of the gate of a receipt that no donor gave.
     *
     * @param cause why it came in; unknown where nobody said
     * @return the inquiry: {@code receipt.other}
     */
    public static Inquiry recording(LocalDate on, Fact<OtherIncome.Cause> cause) {
        return new ReceiptInquiry.Recording(
                on, Fact.unknown(), Fact.unknown(), Fact.known(new ReceiptInquiry.WithoutDonor(cause)), Parties.NONE);
    }

    /**
     * The facts of the gate of a new receipt.
     *
     * @param gift what came in
     * @param pledge the pledge
     * @param donor the donor
     * @param parties the donor as a party
     * @return the inquiry: the rules on its parties; for a gift in kind, {@code receipt.in-kind}
     */
    public static Inquiry recording(Gift gift, Pledge pledge, Partner donor, Parties parties) {
        LocalDate on = gift.entry().receivedOn();
        Fact<ReceiptInquiry.Valued> inKind = ReceiptInquiry.Valued.of(gift, gift.entry(), donor);
        return new ReceiptInquiry.Recording(on, Fact.known(pledge.id()), inKind, Fact.unknown(), parties);
    }

    /**
     * {@return how its money has come and gone back; one movement for the receipt, and those of its corrections and
     * reversals}
     */
    public List<Movement> movements() {
        return movedSince(with(List.of(), List.of()), true);
    }

    /**
     * What has moved since an earlier state.
     *
     * @param before the earlier state of the same receipt
     * @return the movements of what was corrected and reversed since
     */
    public List<Movement> movedSince(Receipt before) {
        return movedSince(before, false);
    }

    private List<Movement> movedSince(Receipt before, boolean fromTheBeginning) {
        List<Movement> moved = new ArrayList<>();
        ReceiptEntry stood = before.entry();
        if (fromTheBeginning) {
            moved.add(Movement.ofReceipt(Movement.Kind.RECEIPT, stood.receivedOn(), id(), stood.amount()));
        }
        for (Correction correction : state.corrections()
                .subList(before.state.corrections().size(), state.corrections().size())) {
            standing(correction.entry())
                    .minus(standing(stood))
                    .changes()
                    .forEach((on, change) -> moved.add(Movement.ofReceipt(Movement.Kind.CORRECTION, on, id(), change)));
            stood = correction.entry();
        }
        state.reversals().stream()
                .skip(before.state.reversals().size())
                .map(reversal -> reversal.moves(id()))
                .forEach(moved::add);
        return List.copyOf(moved);
    }

    /** {@return its id, opaque} */
    public ReceiptId id() {
        return state.gift().id();
    }

    /** {@return the short reference people speak of it by; for example {@code REC-2026-0007}} */
    public String number() {
        return state.gift().number();
    }

    /** {@return the pledge that it fulfils; unknown for money without a donor} */
    public Fact<PledgeId> pledge() {
        return state.pledge();
    }

    /** {@return why it came in without a donor; unknown for a receipt on a pledge} */
    public Fact<OtherIncome> other() {
        return state.other();
    }

    /** {@return what stands of it, as corrected; the last entry} */
    public ReceiptEntry entry() {
        List<Correction> corrections = state.corrections();
        return corrections.isEmpty()
                ? state.gift().entry()
                : corrections.get(corrections.size() - 1).entry();
    }

    /** {@return what is left of it; what came in, less what was reversed} */
    public Money left() {
        return entry().amount()
                .minus(reversed(Reversal.Kind.REVERSED))
                .minus(reversed(Reversal.Kind.RETURNED))
                .minus(reversed(Reversal.Kind.MOVED));
    }

    /** {@return what of it is kept to be returned; what settlements kept, less what was returned since} */
    public Money held() {
        return reversed(Reversal.Kind.HELD).minus(reversed(Reversal.Kind.RETURNED));
    }

    private Money reversed(Reversal.Kind kind) {
        return state.reversals().stream()
                .filter(reversal -> reversal.kind() == kind)
                .map(Reversal::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    /**
     * What a settlement makes of free money of it.
     *
     * @param kind {@link Reversal.Kind#HELD} or {@link Reversal.Kind#MOVED}; {@link Reversal.Kind#RETURNED} for what
     *     was held and moves now
     * @param act who settles, and when
     * @param amount how much, above zero
     * @param reason why
     */
    public Recorded<Receipt> settled(Reversal.Kind kind, Act act, Money amount, String reason) {
        String action = kind == Reversal.Kind.HELD ? "receipt.held" : "receipt.moved";
        return new Recorded<>(
                with(state.corrections(), Steps.more(state.reversals(), new Reversal(kind, act, amount, reason))),
                Particulars.on(act.on())
                        .and("amount", amount)
                        .and("reason", reason)
                        .as(action, id().value()));
    }

    /**
     * What of a donor's money a settlement has moved to another pledge of the donor, as a receipt on that.
     *
     * @param gift what has moved
     * @param pledge the pledge that it is on now
     */
    public static Recorded<Receipt> moved(Gift gift, PledgeId pledge) {
        return new Recorded<>(
                new Receipt(new Snapshot(gift, pledge, List.of(), List.of())),
                Particulars.on(gift.entry().receivedOn())
                        .and("number", gift.number())
                        .and("pledge", pledge.value())
                        .and("amount", gift.entry().amount())
                        .and("reference", gift.entry().reference())
                        .as("receipt.recorded", gift.id().value()));
    }

    /** {@return the whole state, for storage and for showing; what {@link #restore} takes} */
    public Snapshot snapshot() {
        return state;
    }

    /**
     * A receipt from storage.
     *
     * @param snapshot what {@link #snapshot} gave
     * @return the same receipt
     */
    public static Receipt restore(Snapshot snapshot) {
        return new Receipt(snapshot);
    }

    /** {@return whether the bank credited another currency; false for dirhams and gifts in kind} */
    public boolean isFromAbroad() {
        return state.gift().original().value().isPresent();
    }

    /** {@return up to when it is to be declared; unknown for dirhams, and once it is} */
    public Fact<LocalDate> declareBy() {
        return isFromAbroad() && state.declaration().value().isEmpty()
                ? Fact.known(entry().receivedOn().plusDays(Declaration.DAYS))
                : Fact.unknown();
    }

    Receipt declared(Declaration declaration) {
        return new Receipt(new Snapshot(
                state.gift(), pledge(), other(), state.corrections(), state.reversals(), Fact.known(declaration)));
    }

    UserId recordedBy() {
        List<Correction> corrections = state.corrections();
        return corrections.isEmpty()
                ? state.gift().by()
                : corrections.get(corrections.size() - 1).act().by();
    }

    /** {@return the first day on which something can become of it; that of its last step} */
    public LocalDate lastStep() {
        return state.reversals().stream()
                .map(reversal -> reversal.act().on())
                .reduce(entry().receivedOn(), (before, last) -> last);
    }

    Receipt with(List<Correction> corrections, List<Reversal> reversals) {
        return new Receipt(new Snapshot(state.gift(), pledge(), other(), corrections, reversals, state.declaration()));
    }

    Receipt with(Fact<OtherIncome> other, List<Correction> corrections) {
        return new Receipt(
                new Snapshot(state.gift(), pledge(), other, corrections, state.reversals(), state.declaration()));
    }

    static DailyBalance standing(ReceiptEntry entry) {
        return DailyBalance.STILL.plus(entry.receivedOn(), entry.amount());
    }

    static void fits(Pledge pledge, DailyBalance received, ReceiptEntry entry, Faults faults) {
        if (entry.receivedOn().isBefore(pledge.pledgedOn())) {
            FactOrder.check("/receivedOn", pledge.pledgedOn(), entry.receivedOn(), faults);
            return;
        }
        Money room = pledge.promised().minus(received).leastFrom(entry.receivedOn());
        if (entry.amount().compareTo(room) > 0) {
            faults.add("/amount", "receipt.amount", "above", room.plain());
        }
    }

    /**
     * What its reader should know ({@code receipt.duplicate}).
     *
     * @param alike the numbers of other receipts of the same donor, amount and reference
     * @return a notice where there are any
     */
    public static List<Check> notices(List<String> alike) {
        return FundingRules.duplicate(alike);
    }

    /**
     * The state of a receipt.
     *
     * @param gift what was first recorded
     * @param pledge the pledge that it fulfils; unknown without a donor
     * @param other why it came in without a donor; unknown on a pledge
     * @param corrections what was set right, in order
     * @param reversals what went back, in the order of the days
     * @param declaration its declaration; unknown for dirhams, and until it is declared
     */
    public record Snapshot(
            Gift gift,
            Fact<PledgeId> pledge,
            Fact<OtherIncome> other,
            List<Correction> corrections,
            List<Reversal> reversals,
            Fact<Declaration> declaration) {

        /**
         * Copies the lists.
         *
         * @throws IllegalArgumentException where it is on a pledge and without a donor, or neither
         */
        public Snapshot {
            corrections = List.copyOf(corrections);
            reversals = List.copyOf(reversals);
            if (pledge.value().isPresent() == other.value().isPresent()) {
                throw new IllegalArgumentException("receipt of " + pledge + " and " + other);
            }
        }

        /** The state of a receipt on a pledge. */
        public Snapshot(Gift gift, PledgeId pledge, List<Correction> corrections, List<Reversal> reversals) {
            this(gift, Fact.known(pledge), Fact.unknown(), corrections, reversals, Fact.unknown());
        }
    }
}
