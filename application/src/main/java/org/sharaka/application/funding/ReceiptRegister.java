package org.sharaka.application.funding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.sharaka.application.partner.FileParties;
import org.sharaka.application.step.LifeCycle;
import org.sharaka.application.store.Criteria;
import org.sharaka.application.store.Ledger;
import org.sharaka.application.store.Partners;
import org.sharaka.application.store.Pledges;
import org.sharaka.application.store.Receipts;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.IdGenerator;
import org.sharaka.application.work.Kept;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Store;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.file.GiftFile;
import org.sharaka.domain.funding.CorrectReceipt;
import org.sharaka.domain.funding.DailyBalance;
import org.sharaka.domain.funding.Gift;
import org.sharaka.domain.funding.InKind;
import org.sharaka.domain.funding.OtherIncome;
import org.sharaka.domain.funding.Pledge;
import org.sharaka.domain.funding.Receipt;
import org.sharaka.domain.funding.ReceiptCircumstances;
import org.sharaka.domain.funding.ReceiptId;
import org.sharaka.domain.funding.ReceiptStep;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.rulebook.Outcome;

/** Use cases of receipts. Whoever writes one needs {@link Permission#WRITE_FUNDING}. */
public final class ReceiptRegister extends LifeCycle<ReceiptId, Receipt, ReceiptCircumstances, ReceiptStep> {

    private static final String REFERENCE_PREFIX = "REC";

    private final Desk desk;

    /** The register. */
    public ReceiptRegister(UnitOfWork work, IdGenerator ids, Clock clock) {
        super(work, clock);
        desk = new Desk(ids, clock);
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
        return begin(
                call,
                Permission.WRITE_FUNDING,
                stores -> recorded(stores, call, command),
                (stores, made) -> moved(stores, call, made.value()));
    }

    private Outcome<Receipt> recorded(Stores stores, Call call, RecordReceipt command) {
        Pledge pledge = stores.of(Pledges.class).get(command.pledge()).value();
        command.inKind().value().ifPresent(gift -> valuerIsKnown(stores, gift));
        Partner donor = Desk.partner(stores, pledge.donor());
        Gift gift = new Gift(
                new ReceiptId(desk.ids().id()),
                desk.reference(stores, REFERENCE_PREFIX),
                command.entry(),
                command.original(),
                command.inKind(),
                call.actor().id());
        DailyBalance received = stores.of(Ledger.class).covered(pledge.id());
        return Receipt.recorded(
                stores.rulebook(),
                gift,
                pledge,
                received,
                donor,
                FileParties.of(stores, call, file(pledge, command.inKind())));
    }

    /**
     * Records money that no donor gave.
     *
     * @param call who asks; {@link Permission#WRITE_FUNDING}
     * @param command what came in, why, and for what
     * @return made; {@code receipt.other} asks for the cause, which a command has
     * @throws InvalidValue {@code value.reference} at {@code /purpose/id}
     */
    public Outcome<Kept<Receipt>> record(Call call, RecordOtherReceipt command) {
        return begin(
                call,
                Permission.WRITE_FUNDING,
                stores -> Receipt.recorded(
                        stores.rulebook(),
                        new Gift(
                                new ReceiptId(desk.ids().id()),
                                desk.reference(stores, REFERENCE_PREFIX),
                                command.entry(),
                                command.original(),
                                Fact.unknown(),
                                call.actor().id()),
                        new OtherIncome(
                                command.other().cause(),
                                KnownPurposes.known(stores, command.other().purpose(), "/purpose")
                                        .to())),
                (stores, made) -> moved(stores, call, made.value()));
    }

    private void moved(Stores stores, Call call, Receipt receipt) {
        stores.of(Ledger.class).append(receipt.movements());
        new Shortfalls(stores, call, journal()).cover(receipt.entry().receivedOn());
    }

    /**
     * Looks through the gate of money that no donor gave.
     *
     * @param call who asks; {@link Permission#READ}
     * @param cause why it came in; unknown where nobody said
     */
    public Ruling look(Call call, LocalDate on, Fact<OtherIncome.Cause> cause) {
        return reading(call, stores -> stores.rulebook().rule(Receipt.recording(on, cause)));
    }

    /**
     * Reads a receipt.
     *
     * @param call who asks; {@link Permission#READ}
     * @param receipt which
     * @return the receipt with what has become of it
     * @throws Rejected.UnknownId when there is none
     */
    public ReceiptStanding standing(Call call, ReceiptId receipt) {
        return reading(
                call, stores -> standing(stores, stores.of(Receipts.class).get(receipt)));
    }

    /**
     * A part of the list of receipts.
     *
     * @param call who asks; {@link Permission#READ}
     * @param criteria which
     * @return in the order of entry
     */
    public Slice<ReceiptStanding, Long> standings(Call call, Criteria criteria) {
        return reading(call, stores -> {
            Slice<Versioned<Receipt>, Long> part = stores.of(Receipts.class).list(criteria);
            List<ReceiptStanding> items = part.items().stream()
                    .map(receipt -> standing(stores, receipt))
                    .toList();
            return new Slice<>(items, part.next());
        });
    }

    @Override
    protected Store<ReceiptId, Receipt> store(Stores stores) {
        return stores.of(Receipts.class);
    }

    @Override
    protected ReceiptCircumstances around(Stores stores, Call call, Receipt receipt, ReceiptStep step) {
        Fact<Pledge> pledge =
                receipt.pledge().map(id -> stores.of(Pledges.class).get(id).value());
        return new ReceiptCircumstances(
                call.actor().id(),
                pledge,
                pledge.fold(known -> stores.of(Ledger.class).covered(known.id()), () -> DailyBalance.STILL),
                stores.of(Ledger.class).free(receipt.id()),
                pledge.map(known -> Desk.partner(stores, known.donor())),
                pledge.fold(
                        known -> FileParties.of(
                                stores,
                                call,
                                file(known, receipt.snapshot().gift().inKind())),
                        () -> Parties.NONE));
    }

    @Override
    protected List<Check> notices(Stores stores, Receipt receipt) {
        return Receipt.notices(stores.of(Receipts.class).alike(receipt));
    }

    @Override
    protected void beside(Stores stores, Call call, ReceiptStep step, Receipt before, Outcome.Made<Receipt> made) {
        stores.of(Ledger.class).append(made.value().movedSince(before));
        if (step instanceof CorrectReceipt correction) {
            Shortfalls shortfalls = new Shortfalls(stores, call, journal());
            shortfalls.restore(made.value(), correction);
            LocalDate came = made.value().entry().receivedOn();
            shortfalls.cover(came.isAfter(step.on()) ? came : step.on());
        }
    }

    private ReceiptStanding standing(Stores stores, Versioned<Receipt> read) {
        return new ReceiptStanding(
                read,
                stores.of(Ledger.class).free(read.value().id()).atLast(),
                read.value()
                        .pledge()
                        .is(id -> Desk.partner(
                                        stores,
                                        stores.of(Pledges.class).get(id).value().donor())
                                .isBlockedOn(desk.today())));
    }

    private static GiftFile file(Pledge pledge, Fact<InKind> gift) {
        Fact<PartnerId> valuer = gift.fold(
                known -> known.valuer().fold(Fact::<PartnerId>known, name -> Fact.<PartnerId>unknown()),
                Fact::<PartnerId>unknown);
        return new GiftFile(pledge.donor(), valuer, Fact.unknown());
    }

    private static void valuerIsKnown(Stores stores, InKind gift) {
        gift.valuer()
                .fold(
                        id -> Desk.named(
                                stores.of(Partners.class).find(id).map(found -> id.value()),
                                "/inKind/valuer/partnerId"),
                        name -> name);
    }
}
