package org.sharaka.application.funding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.IdGenerator;
import org.sharaka.application.work.Kept;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.funding.Correction;
import org.sharaka.domain.funding.CorrectionFacts;
import org.sharaka.domain.funding.Gift;
import org.sharaka.domain.funding.InKind;
import org.sharaka.domain.funding.Pledge;
import org.sharaka.domain.funding.Receipt;
import org.sharaka.domain.funding.ReceiptId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.rulebook.Outcome;

/** Use cases of receipts. */
public final class ReceiptRegister {

    private static final String REFERENCE_PREFIX = "REC";

    private final Desk desk;

    /**
     * The register.
     *
     * @param work where receipts are kept
     * @param ids gives ids
     * @param clock tells the day
     */
    public ReceiptRegister(UnitOfWork work, IdGenerator ids, Clock clock) {
        desk = new Desk(work, ids, clock);
    }

    /**
     * Records what came in on a pledge.
     *
     * @param call who asks; {@link Permission#WRITE_FUNDING}
     * @param command what came in
     * @return made, or refused by {@code actor.interest}, {@code partner.blocked} or {@code receipt.in-kind}
     * @throws Rejected.UnknownId when there is no such pledge
     * @throws InvalidValue {@code receipt.amount}, and what else {@link Receipt#recorded} refuses;
     *     {@code value.reference} at {@code /inKind/valuer/partnerId}
     */
    public Outcome<Kept<Receipt>> record(Call call, RecordReceipt command) {
        call.require(Permission.WRITE_FUNDING);
        return desk.work().step(stores -> {
            Pledge pledge = stores.pledges().get(command.pledge()).value();
            command.inKind().value().ifPresent(gift -> valuerIsKnown(stores, gift));
            Partner donor = Desk.partner(stores, pledge.donor());
            Gift gift = new Gift(
                    new ReceiptId(desk.ids().id()),
                    desk.reference(stores, REFERENCE_PREFIX),
                    command.entry(),
                    command.original(),
                    command.inKind(),
                    call.actor().id());
            Outcome<Receipt> outcome = Receipt.recorded(
                    stores.rulebook(),
                    gift,
                    pledge,
                    stores.ledger().received(pledge.id()),
                    donor,
                    Desk.party(stores, call, donor));
            return desk.kept(stores, call, outcome, receipt -> {
                stores.receipts().add(receipt);
                stores.ledger().append(receipt.movements());
                return Desk.quietly(receipt, 1);
            });
        });
    }

    /**
     * Returns money of a receipt to the donor.
     *
     * @param call who asks; {@link Permission#WRITE_FUNDING}
     * @param command what goes back
     * @return made, or refused by {@code receipt.reversal}
     * @throws Rejected.UnknownId when there is no such receipt
     * @throws Rejected.StaleVersion when the caller has read another version
     * @throws InvalidValue as {@link Receipt#reversed}
     */
    public Outcome<Kept<Receipt>> reverse(Call call, ReverseReceipt command) {
        call.require(Permission.WRITE_FUNDING);
        return desk.work().step(stores -> {
            Versioned<Receipt> read = stores.receipts().get(command.receipt());
            Receipt receipt = read.ifStill(command.receipt().value(), command.expected());
            Outcome<Receipt> outcome = receipt.reversed(
                    stores.rulebook(),
                    Desk.act(call, command.on()),
                    command.amount(),
                    command.reason(),
                    stores.ledger().free(receipt.id()));
            return changed(stores, call, read, outcome);
        });
    }

    /**
     * Looks through the gate of a reversal.
     *
     * @param call who asks; {@link Permission#READ}
     * @param receipt which receipt
     * @param on on which day
     * @param amount how much; unknown for all that can go
     * @return the ruling
     * @throws Rejected.UnknownId when there is no such receipt
     * @throws InvalidValue as {@link Receipt#reversing}
     */
    public Ruling mayReverse(Call call, ReceiptId receipt, LocalDate on, Fact<Money> amount) {
        call.require(Permission.READ);
        return desk.work()
                .reading(stores -> stores.rulebook()
                        .rule(stores.receipts()
                                .get(receipt)
                                .value()
                                .reversing(on, amount, stores.ledger().free(receipt))));
    }

    /**
     * Sets right what was entered of a receipt.
     *
     * @param call who asks; {@link Permission#WRITE_FUNDING}, and somebody else than who entered it
     * @param command what is right
     * @return made, or refused by {@code fact.correction}, {@code receipt.in-kind} or a rule of its parties
     * @throws Rejected.UnknownId when there is no such receipt
     * @throws Rejected.StaleVersion when the caller has read another version
     * @throws InvalidValue as {@link Receipt#corrected}
     */
    public Outcome<Kept<Receipt>> correct(Call call, CorrectReceipt command) {
        call.require(Permission.WRITE_FUNDING);
        return desk.work().step(stores -> {
            Versioned<Receipt> read = stores.receipts().get(command.receipt());
            Receipt receipt = read.ifStill(command.receipt().value(), command.expected());
            Outcome<Receipt> outcome = receipt.corrected(
                    stores.rulebook(), correction(call, command, receipt), facts(stores, call, receipt));
            return changed(stores, call, read, outcome);
        });
    }

    /**
     * Looks through the gate of a correction.
     *
     * @param call who asks; {@link Permission#READ}
     * @param command what is right
     * @return the ruling
     * @throws Rejected.UnknownId when there is no such receipt
     * @throws InvalidValue as {@link Receipt#correcting}
     */
    public Ruling mayCorrect(Call call, CorrectReceipt command) {
        call.require(Permission.READ);
        return desk.work().reading(stores -> {
            Receipt receipt = stores.receipts().get(command.receipt()).value();
            return stores.rulebook()
                    .rule(receipt.correcting(correction(call, command, receipt), facts(stores, call, receipt)));
        });
    }

    /**
     * Reads a receipt.
     *
     * @param call who asks; {@link Permission#READ}
     * @param receipt which
     * @return the receipt with what has become of it
     * @throws Rejected.UnknownId when there is none
     */
    public ReceiptStanding read(Call call, ReceiptId receipt) {
        call.require(Permission.READ);
        return desk.work().reading(stores -> standing(stores, stores.receipts().get(receipt)));
    }

    /**
     * A part of the list of receipts.
     *
     * @param call who asks; {@link Permission#READ}
     * @param query which
     * @return in the order of entry
     */
    public Slice<ReceiptStanding, Long> list(Call call, ReceiptQuery query) {
        call.require(Permission.READ);
        return desk.work().reading(stores -> {
            Slice<Versioned<Receipt>, Long> part = stores.receipts().list(query);
            List<ReceiptStanding> items = part.items().stream()
                    .map(receipt -> standing(stores, receipt))
                    .toList();
            return new Slice<>(items, part.next());
        });
    }

    private Outcome<Kept<Receipt>> changed(
            Stores stores, Call call, Versioned<Receipt> read, Outcome<Receipt> outcome) {
        return desk.kept(stores, call, outcome, receipt -> {
            stores.ledger().append(receipt.movedSince(read.value()));
            return Desk.quietly(receipt, stores.receipts().keep(receipt, read.version()));
        });
    }

    private static ReceiptStanding standing(Stores stores, Versioned<Receipt> read) {
        return new ReceiptStanding(read, stores.ledger().free(read.value().id()).atLast());
    }

    private static Correction correction(Call call, CorrectReceipt command, Receipt receipt) {
        return command.over(receipt.entry(), Desk.act(call, command.on()));
    }

    private static CorrectionFacts facts(Stores stores, Call call, Receipt receipt) {
        Pledge pledge = stores.pledges().get(receipt.pledge()).value();
        Partner donor = Desk.partner(stores, pledge.donor());
        return new CorrectionFacts(
                pledge,
                stores.ledger().received(pledge.id()),
                stores.ledger().free(receipt.id()),
                donor,
                Desk.party(stores, call, donor));
    }

    private static void valuerIsKnown(Stores stores, InKind gift) {
        gift.valuer()
                .fold(
                        id -> Desk.named(
                                stores.partners().find(id).map(found -> id.value()), "/inKind/valuer/partnerId"),
                        name -> name);
    }
}
