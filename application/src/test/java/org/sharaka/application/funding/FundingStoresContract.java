package org.sharaka.application.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatObject;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sharaka.application.funding.FundingWorld.DONORS;
import static org.sharaka.application.funding.FundingWorld.day;
import static org.sharaka.application.funding.FundingWorld.mad;
import static org.sharaka.application.funding.FundingWorld.paper;
import static org.sharaka.application.funding.FundingWorld.promise;
import static org.sharaka.application.funding.FundingWorld.to;
import static org.sharaka.application.funding.FundingWorld.toProgramme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sharaka.application.store.AllocationQuery;
import org.sharaka.application.store.Allocations;
import org.sharaka.application.store.Ledger;
import org.sharaka.application.store.PaymentQuery;
import org.sharaka.application.store.Payments;
import org.sharaka.application.store.PledgeQuery;
import org.sharaka.application.store.Pledges;
import org.sharaka.application.store.ReceiptQuery;
import org.sharaka.application.store.Receipts;
import org.sharaka.application.store.Window;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.funding.Allocation;
import org.sharaka.domain.funding.AllocationId;
import org.sharaka.domain.funding.AllocationRequest;
import org.sharaka.domain.funding.Amendment;
import org.sharaka.domain.funding.Consent;
import org.sharaka.domain.funding.Correction;
import org.sharaka.domain.funding.Declaration;
import org.sharaka.domain.funding.ForeignAmount;
import org.sharaka.domain.funding.Gift;
import org.sharaka.domain.funding.GiftKind;
import org.sharaka.domain.funding.InKind;
import org.sharaka.domain.funding.Movement;
import org.sharaka.domain.funding.Payment;
import org.sharaka.domain.funding.PaymentId;
import org.sharaka.domain.funding.PaymentKind;
import org.sharaka.domain.funding.PaymentOrder;
import org.sharaka.domain.funding.PaymentState;
import org.sharaka.domain.funding.Pledge;
import org.sharaka.domain.funding.PledgeId;
import org.sharaka.domain.funding.Purpose;
import org.sharaka.domain.funding.Receipt;
import org.sharaka.domain.funding.ReceiptEntry;
import org.sharaka.domain.funding.ReceiptId;
import org.sharaka.domain.funding.ReceiptShare;
import org.sharaka.domain.funding.Release;
import org.sharaka.domain.funding.Reversal;
import org.sharaka.domain.funding.Valuer;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.project.ContractId;

/** What every store of pledges, receipts, allocations, payments and movements keeps to. */
public interface FundingStoresContract {

    /**
     * What is held to it.
     *
     * @return an empty store
     */
    UnitOfWork work();

    private static Act act(String on) {
        return new Act(new UserId("one"), day(on));
    }

    private static Pledge pledge(String id, int donor, GiftKind kind, Purpose purpose) {
        return Pledge.restore(new Pledge.Snapshot(
                new PledgeId(id),
                "PLG-" + id,
                promise(donor, kind, purpose, "2026-01-01", "100.00", "200.50"),
                new UserId("one"),
                List.of(),
                List.of()));
    }

    private static Pledge eventful(String id) {
        Document endless = paper(DocumentKind.CONSENT, "2026-01-15");
        Document ending = new Document(DocumentKind.CONSENT, "رسالة", day("2026-01-15"), Fact.known(day("2026-12-31")));
        return Pledge.restore(new Pledge.Snapshot(
                new PledgeId(id),
                "PLG-" + id,
                promise(0, GiftKind.CASH, toProgramme(0), "2026-01-01", "100.00", "200.50"),
                new UserId("one"),
                List.of(
                        new Amendment(
                                paper(DocumentKind.NOTICE, "2026-02-01"),
                                promise(0, GiftKind.CASH, to(0), "2026-03-01", "999.99")
                                        .terms(),
                                act("2026-02-01")),
                        new Amendment(
                                paper(DocumentKind.AMENDMENT, "2026-02-01"),
                                promise(0, GiftKind.CASH, to(0), "2026-04-01", "1.00", "2.00", "3.00")
                                        .terms(),
                                act("2026-02-01"))),
                List.of(
                        new Consent(to(3), endless, act("2026-01-20")),
                        new Consent(Purpose.POOL, ending, act("2026-01-16")),
                        new Consent(FundingWorld.SUPPORTS.get(1), endless, act("2026-03-01")))));
    }

    private static Receipt receipt(String id, String pledge, String amount, String on) {
        return Receipt.restore(new Receipt.Snapshot(
                gift(id, amount, on, Fact.unknown(), Fact.unknown()), new PledgeId(pledge), List.of(), List.of()));
    }

    private static Gift gift(String id, String amount, String on, Fact<ForeignAmount> original, Fact<InKind> inKind) {
        return new Gift(
                new ReceiptId(id),
                "REC-" + id,
                new ReceiptEntry(mad(amount), day(on), "تحويل n° " + id),
                original,
                inKind,
                new UserId("one"));
    }

    private static Receipt eventful(String id, String pledge, Fact<ForeignAmount> original, Fact<InKind> inKind) {
        return Receipt.restore(new Receipt.Snapshot(
                gift(id, "50.00", "2026-01-10", original, inKind),
                Fact.known(new PledgeId(pledge)),
                Fact.unknown(),
                List.of(
                        new Correction(
                                act("2026-02-01"), new ReceiptEntry(mad("40.00"), day("2026-01-10"), "a"), "why\nnot"),
                        new Correction(
                                act("2026-02-02"), new ReceiptEntry(mad("60.00"), day("2026-01-12"), "b"), "why")),
                List.of(
                        new Reversal(Reversal.Kind.REVERSED, act("2026-02-03"), mad("10.00"), "returned"),
                        new Reversal(Reversal.Kind.HELD, act("2026-02-03"), mad("0.01"), "returned too")),
                original.map(
                        foreign -> new Declaration(act("2026-02-04"), paper(DocumentKind.DECLARATION, "2026-02-04")))));
    }

    private static Allocation allocation(String id, Purpose to, ReceiptShare... sources) {
        return Allocation.restore(new Allocation.Snapshot(
                new AllocationId(id),
                "ALL-" + id,
                new AllocationRequest(
                        ReceiptShare.sum(List.of(sources)), to, day("2026-01-20"), Fact.known(new PledgeId("p"))),
                List.of(sources),
                new UserId("one"),
                List.of()));
    }

    private static ReceiptShare part(String receipt, String amount) {
        return new ReceiptShare(new ReceiptId(receipt), mad(amount));
    }

    private static Payment.Snapshot payment(
            String id, PaymentKind kind, String allocation, Fact<ContractId> contract, String amount, String retained) {
        PaymentOrder order = new PaymentOrder(
                kind,
                new AllocationId(allocation),
                mad(amount),
                paper(DocumentKind.INVOICE, "2026-01-01"),
                "شركة البناء",
                contract,
                act("2026-01-25"));
        return new Payment.Snapshot(
                new PaymentId(id), "PAY-" + id, order, mad(retained), Fact.unknown(), Fact.unknown(), Fact.unknown());
    }

    private static Payment approved(Payment.Snapshot of, ReceiptShare... parts) {
        Act by = new Act(new UserId("another"), day("2026-01-26"));
        return Payment.restore(new Payment.Snapshot(
                of.id(),
                of.reference(),
                of.order(),
                of.retained(),
                Fact.known(new Payment.Approval(by, List.of(parts))),
                Fact.unknown(),
                Fact.unknown()));
    }

    private static Payment withdrawn(Payment.Snapshot of) {
        return Payment.restore(new Payment.Snapshot(
                of.id(),
                of.reference(),
                of.order(),
                of.retained(),
                Fact.unknown(),
                Fact.known(new Payment.Withdrawal(act("2026-01-27"), "twice")),
                Fact.unknown()));
    }

    /** A pledge {@code p} with the receipts {@code r} and {@code s}, and an allocation {@code a} of both. */
    private void world() {
        FundingWorld.on(work());
        work().inTransaction(stores -> {
            stores.of(Pledges.class).add(pledge("p", 0, GiftKind.CASH, toProgramme(0)));
            List.of(receipt("r", "p", "100.00", "2026-01-10"), receipt("s", "p", "50.00", "2026-01-05"))
                    .forEach(receipt -> added(stores, receipt));
            added(stores, allocation("a", to(0), part("s", "50.00"), part("r", "30.00")));
            return true;
        });
    }

    private static void added(Stores stores, Receipt receipt) {
        stores.of(Receipts.class).add(receipt);
        stores.of(Ledger.class).append(receipt.movements());
    }

    private static void added(Stores stores, Allocation allocation) {
        stores.of(Allocations.class).add(allocation);
        stores.of(Ledger.class).append(allocation.movements());
    }

    private <T> T read(Function<Stores, T> reading) {
        return work().reading(reading);
    }

    private static Window first(int limit) {
        return new Window(Fact.unknown(), limit);
    }

    @Test
    default void a_pledge_comes_back_as_it_was_added_and_as_it_was_kept() {
        FundingWorld.on(work());
        Pledge bare = pledge("p", 1, GiftKind.IN_KIND, Purpose.POOL);
        Pledge whole = eventful("q");
        work().inTransaction(stores -> {
            stores.of(Pledges.class).add(bare);
            stores.of(Pledges.class).add(pledge("q", 0, GiftKind.CASH, toProgramme(0)));
            return stores.of(Pledges.class).keep(whole, 1);
        });

        assertThatObject(read(stores ->
                        stores.of(Pledges.class).get(bare.id()).value().snapshot()))
                .isEqualTo(bare.snapshot());
        assertThatObject(read(stores ->
                        stores.of(Pledges.class).get(whole.id()).value().snapshot()))
                .isEqualTo(whole.snapshot());
        assertThatObject(read(stores -> stores.of(Pledges.class).get(whole.id()).version()))
                .isEqualTo(2L);
        assertThat(this.<Optional<?>>read(stores -> stores.of(Pledges.class).find(new PledgeId("none"))))
                .isEmpty();
    }

    @Test
    default void a_receipt_comes_back_as_it_was_added_and_as_it_was_kept() {
        FundingWorld.on(work());
        InKind byPartner = new InKind(
                "أسرّة", InKind.Basis.INVOICE, new Valuer.APartner(DONORS.get(2).id()));
        InKind byName = new InKind("beds", InKind.Basis.EXPERT, new Valuer.Named("خبير"));
        Receipt cash = eventful("r", "p", Fact.known(ForeignAmount.of("4.56", "EUR")), Fact.unknown());
        Receipt valued = eventful("s", "q", Fact.unknown(), Fact.known(byPartner));
        Receipt named = eventful("t", "q", Fact.unknown(), Fact.known(byName));
        work().inTransaction(stores -> {
            stores.of(Pledges.class).add(pledge("p", 0, GiftKind.CASH, to(0)));
            stores.of(Pledges.class).add(pledge("q", 0, GiftKind.IN_KIND, to(0)));
            List.of(cash, valued, named).forEach(stores.of(Receipts.class)::add);
            return stores.of(Receipts.class).keep(cash, 1);
        });

        assertThat(List.of(cash, valued, named))
                .allSatisfy(receipt -> assertThatObject(read(stores -> stores.of(Receipts.class)
                                .get(receipt.id())
                                .value()
                                .snapshot()))
                        .isEqualTo(receipt.snapshot()));
        assertThatObject(read(stores -> stores.of(Receipts.class).get(cash.id()).version()))
                .isEqualTo(2L);
        assertThat(this.<Optional<?>>read(stores -> stores.of(Receipts.class).find(new ReceiptId("none"))))
                .isEmpty();
    }

    @Test
    default void an_allocation_comes_back_as_it_was_added_and_as_it_was_kept() {
        world();
        Allocation.Snapshot before = read(stores ->
                stores.of(Allocations.class).get(new AllocationId("a")).value().snapshot());
        Allocation after = Allocation.restore(new Allocation.Snapshot(
                before.id(),
                before.reference(),
                before.request(),
                before.sources(),
                before.by(),
                List.of(
                        new Release(act("2026-02-01"), List.of(part("r", "30.00"), part("s", "5.00")), "less"),
                        new Release(act("2026-02-01"), List.of(part("s", "5.00")), "still less"))));
        work().inTransaction(stores -> stores.of(Allocations.class).keep(after, 1));

        assertThat(before.sources()).containsExactly(part("s", "50.00"), part("r", "30.00"));
        assertThat(before.request().pledge()).isEqualTo(Fact.known(new PledgeId("p")));
        assertThatObject(read(stores ->
                        stores.of(Allocations.class).get(after.id()).value().snapshot()))
                .isEqualTo(after.snapshot());
        assertThat(this.<Optional<?>>read(stores -> stores.of(Allocations.class).find(new AllocationId("none"))))
                .isEmpty();
    }

    @Test
    default void a_payment_comes_back_as_it_was_added_and_as_it_was_kept() {
        world();
        Payment.Snapshot prepared = payment("x", PaymentKind.PAYMENT, "a", Fact.unknown(), "60.00", "0.00");
        Payment paid = approved(prepared, part("s", "50.00"), part("r", "10.00"));
        Payment withdrawn =
                withdrawn(payment("y", PaymentKind.PAYMENT, "a", Fact.known(new ContractId("c")), "10.00", "1.00"));
        work().inTransaction(stores -> {
            stores.of(Payments.class).add(Payment.restore(prepared));
            stores.of(Payments.class).add(withdrawn);
            return true;
        });
        assertThatObject(read(stores ->
                        stores.of(Payments.class).get(paid.id()).value().snapshot()))
                .isEqualTo(prepared);

        work().inTransaction(stores -> stores.of(Payments.class).keep(paid, 1));

        assertThatObject(read(stores ->
                        stores.of(Payments.class).get(paid.id()).value().snapshot()))
                .isEqualTo(paid.snapshot());
        assertThatObject(read(stores ->
                        stores.of(Payments.class).get(withdrawn.id()).value().snapshot()))
                .isEqualTo(withdrawn.snapshot());
        assertThat(this.<Optional<?>>read(stores -> stores.of(Payments.class).find(new PaymentId("none"))))
                .isEmpty();
    }

    @Test
    default void what_another_has_changed_meanwhile_is_not_kept() {
        world();
        Payment payment = Payment.restore(payment("x", PaymentKind.PAYMENT, "a", Fact.unknown(), "1.00", "0.00"));
        work().inTransaction(stores -> {
            stores.of(Payments.class).add(payment);
            return true;
        });

        List<Function<Stores, Long>> stale = List.of(
                stores -> stores.of(Pledges.class)
                        .keep(stores.of(Pledges.class).get(new PledgeId("p")).value(), 2),
                stores -> stores.of(Receipts.class)
                        .keep(stores.of(Receipts.class).get(new ReceiptId("r")).value(), 2),
                stores -> stores.of(Allocations.class)
                        .keep(
                                stores.of(Allocations.class)
                                        .get(new AllocationId("a"))
                                        .value(),
                                2),
                stores -> stores.of(Payments.class).keep(payment, 2));
        assertThat(stale)
                .allSatisfy(keeping -> assertThatThrownBy(() -> work().inTransaction(keeping))
                        .isInstanceOf(Rejected.StaleVersion.class));
    }

    @Test
    default void lists_come_in_the_order_of_entry_part_by_part() {
        FundingWorld.on(work());
        List<String> ids =
                IntStream.range(0, 5).mapToObj(number -> "p" + (9 - number)).toList();
        work().inTransaction(stores -> {
            ids.forEach(id -> stores.of(Pledges.class).add(pledge(id, 0, GiftKind.CASH, to(0))));
            return true;
        });
        PledgeQuery query = new PledgeQuery(Fact.unknown(), Fact.unknown(), Fact.unknown(), first(2));

        Slice<Versioned<Pledge>, Long> one =
                read(stores -> stores.of(Pledges.class).list(query));
        work().inTransaction(stores -> {
            stores.of(Pledges.class).add(pledge("later", 0, GiftKind.CASH, to(0)));
            return true;
        });
        Slice<Versioned<Pledge>, Long> two = read(stores -> stores.of(Pledges.class)
                .list(new PledgeQuery(Fact.unknown(), Fact.unknown(), Fact.unknown(), new Window(one.next(), 2))));
        Slice<Versioned<Pledge>, Long> three = read(stores -> stores.of(Pledges.class)
                .list(new PledgeQuery(Fact.unknown(), Fact.unknown(), Fact.unknown(), new Window(two.next(), 2))));

        assertThat(List.of(one, two, three).stream()
                        .flatMap(part -> part.items().stream())
                        .map(pledge -> pledge.value().id().value()))
                .containsExactly("p9", "p8", "p7", "p6", "p5", "later");
        assertThat(three.next()).isEqualTo(Fact.unknown());
    }

    @Test
    default void pledges_are_found_by_donor_kind_and_purpose() {
        FundingWorld.on(work());
        work().inTransaction(stores -> {
            stores.of(Pledges.class).add(pledge("p", 0, GiftKind.CASH, to(0)));
            stores.of(Pledges.class).add(pledge("q", 1, GiftKind.IN_KIND, to(0)));
            stores.of(Pledges.class).add(pledge("s", 1, GiftKind.CASH, FundingWorld.SUPPORTS.get(0)));
            stores.of(Pledges.class).add(pledge("pool", 1, GiftKind.CASH, Purpose.POOL));
            return true;
        });

        Fact<Purpose> anyPurpose = Fact.unknown();
        assertThat(pledges(new PledgeQuery(Fact.known(DONORS.get(1).id()), Fact.unknown(), anyPurpose, first(9))))
                .containsExactly("q", "s", "pool");
        assertThat(pledges(new PledgeQuery(Fact.unknown(), Fact.known(GiftKind.IN_KIND), anyPurpose, first(9))))
                .containsExactly("q");
        assertThat(pledges(new PledgeQuery(Fact.unknown(), Fact.unknown(), Fact.known(to(0)), first(9))))
                .containsExactly("p", "q");
        assertThat(pledges(new PledgeQuery(Fact.unknown(), Fact.unknown(), Fact.known(Purpose.POOL), first(9))))
                .containsExactly("pool");
    }

    private List<String> pledges(PledgeQuery query) {
        return read(stores -> stores.of(Pledges.class).list(query)).items().stream()
                .map(pledge -> pledge.value().id().value())
                .toList();
    }

    @Test
    default void receipts_are_found_by_pledge_and_donor() {
        world();
        work().inTransaction(stores -> {
            stores.of(Pledges.class).add(pledge("q", 1, GiftKind.CASH, to(0)));
            added(stores, receipt("t", "q", "1.00", "2026-01-10"));
            return true;
        });

        assertThat(receipts(new ReceiptQuery(Fact.known(new PledgeId("p")), Fact.unknown(), first(9))))
                .containsExactly("r", "s");
        assertThat(receipts(new ReceiptQuery(
                        Fact.unknown(), Fact.known(DONORS.get(1).id()), first(9))))
                .containsExactly("t");
        assertThat(receipts(new ReceiptQuery(Fact.unknown(), Fact.unknown(), first(9))))
                .containsExactly("r", "s", "t");
    }

    private List<String> receipts(ReceiptQuery query) {
        return read(stores -> stores.of(Receipts.class).list(query)).items().stream()
                .map(receipt -> receipt.value().id().value())
                .toList();
    }

    @Test
    default void allocations_are_found_by_purpose_and_by_what_they_drew_on() {
        world();
        work().inTransaction(stores -> {
            added(stores, allocation("b", toProgramme(0), part("r", "20.00")));
            return true;
        });

        assertThat(allocations(new AllocationQuery(Fact.known(to(0)), Fact.unknown(), first(9))))
                .containsExactly("a");
        assertThat(allocations(new AllocationQuery(Fact.unknown(), Fact.known(new ReceiptId("r")), first(9))))
                .containsExactly("a", "b");
        assertThat(allocations(new AllocationQuery(Fact.unknown(), Fact.known(new ReceiptId("s")), first(9))))
                .containsExactly("a");
        assertThat(this.<List<Versioned<Allocation>>>read(
                        stores -> stores.of(Allocations.class).to(toProgramme(0))))
                .extracting(allocation -> allocation.value().id().value())
                .containsExactly("b");
        assertThat(this.<List<Versioned<Allocation>>>read(
                        stores -> stores.of(Allocations.class).to(to(1))))
                .isEmpty();
    }

    private List<String> allocations(AllocationQuery query) {
        return read(stores -> stores.of(Allocations.class).list(query)).items().stream()
                .map(allocation -> allocation.value().id().value())
                .toList();
    }

    @Test
    default void payments_are_found_by_allocation_state_and_contract_and_tell_what_is_held() {
        world();
        Fact<ContractId> contract = Fact.known(new ContractId("c"));
        Fact<ContractId> other = Fact.known(new ContractId("d"));
        work().inTransaction(stores -> {
            added(stores, allocation("b", to(0), part("r", "70.00")));
            stores.of(Payments.class)
                    .add(approved(
                            payment("w", PaymentKind.PAYMENT, "a", contract, "20.00", "2.00"), part("s", "18.00")));
            stores.of(Payments.class)
                    .add(approved(payment("x", PaymentKind.PAYMENT, "a", other, "10.00", "1.00"), part("s", "9.00")));
            stores.of(Payments.class)
                    .add(approved(
                            payment("y", PaymentKind.PAYMENT, "b", contract, "10.00", "1.00"), part("r", "9.00")));
            stores.of(Payments.class)
                    .add(Payment.restore(payment("z", PaymentKind.PAYMENT, "a", contract, "10.00", "1.00")));
            return true;
        });
        AllocationId a = new AllocationId("a");

        assertThat(payments(new PaymentQuery(Fact.known(a), Fact.unknown(), Fact.unknown(), first(9))))
                .containsExactly("w", "x", "z");
        assertThat(payments(
                        new PaymentQuery(Fact.known(a), Fact.known(PaymentState.APPROVED), Fact.unknown(), first(9))))
                .containsExactly("w", "x");
        assertThat(payments(new PaymentQuery(Fact.unknown(), Fact.unknown(), contract, first(9))))
                .containsExactly("w", "y", "z");
        assertThat(held(a)).isEqualTo(mad("3.00"));
        assertThatObject(read(stores -> stores.of(Payments.class).held(a, new ContractId("c"))))
                .isEqualTo(mad("2.00"));
        assertThatObject(read(stores -> stores.of(Payments.class).retained(new ContractId("c"))))
                .isEqualTo(mad("3.00"));

        work().inTransaction(stores -> {
            stores.of(Payments.class)
                    .add(approved(
                            payment("v", PaymentKind.RETENTION_RELEASE, "a", contract, "1.50", "0.00"),
                            part("s", "1.50")));
            return true;
        });
        assertThat(held(a)).isEqualTo(mad("1.50"));
        assertThatObject(read(stores -> stores.of(Payments.class).retained(new ContractId("c"))))
                .isEqualTo(mad("3.00"));
        assertThatObject(read(stores -> stores.of(Payments.class).held(new AllocationId("none"))))
                .isEqualTo(Money.ZERO);
    }

    private Money held(AllocationId allocation) {
        return read(stores -> stores.of(Payments.class).held(allocation));
    }

    private List<String> payments(PaymentQuery query) {
        return read(stores -> stores.of(Payments.class).list(query)).items().stream()
                .map(payment -> payment.value().id().value())
                .toList();
    }

    @Test
    default void the_ledger_comes_back_line_by_line_in_its_order() {
        world();
        List<Movement> expected = read(stores -> {
            List<Movement> all = new ArrayList<>();
            all.addAll(stores.of(Receipts.class).get(new ReceiptId("r")).value().movements());
            all.addAll(stores.of(Receipts.class).get(new ReceiptId("s")).value().movements());
            all.addAll(stores.of(Allocations.class)
                    .get(new AllocationId("a"))
                    .value()
                    .movements());
            return all;
        });

        Slice<Movement, Long> beginning = read(stores -> stores.of(Ledger.class).after(0, 3));
        Slice<Movement, Long> end = read(
                stores -> stores.of(Ledger.class).after(beginning.next().value().orElseThrow(), 3));

        assertThat(beginning.items()).isEqualTo(expected.subList(0, 3));
        assertThat(end.items()).isEqualTo(expected.subList(3, 4));
        assertThat(end.next()).isEqualTo(Fact.unknown());
    }

    @Test
    default void courses_tell_how_amounts_move_day_by_day() {
        world();
        work().inTransaction(stores -> {
            Payment paid = approved(
                    payment("x", PaymentKind.PAYMENT, "a", Fact.unknown(), "20.00", "0.00"), part("s", "20.00"));
            stores.of(Payments.class).add(paid);
            stores.of(Ledger.class).append(paid.movements());
            return true;
        });

        assertThat(this.<Map<LocalDate, Money>>read(stores ->
                        stores.of(Ledger.class).received(new PledgeId("p")).changes()))
                .containsOnlyKeys(day("2026-01-05"), day("2026-01-10"))
                .containsEntry(day("2026-01-05"), mad("50.00"));
        assertThatObject(read(stores ->
                        stores.of(Ledger.class).free(new ReceiptId("r")).on(day("2026-01-19"))))
                .isEqualTo(mad("100.00"));
        assertThatObject(read(stores ->
                        stores.of(Ledger.class).free(new ReceiptId("r")).on(day("2026-01-20"))))
                .isEqualTo(mad("70.00"));
        assertThatObject(read(stores ->
                        stores.of(Ledger.class).unspent(new AllocationId("a")).on(day("2026-01-25"))))
                .isEqualTo(mad("80.00"));
        assertThatObject(read(stores ->
                        stores.of(Ledger.class).unspent(new AllocationId("a")).atLast()))
                .isEqualTo(mad("60.00"));
        assertThat(this.<Map<LocalDate, Money>>read(stores ->
                        stores.of(Ledger.class).free(new ReceiptId("none")).changes()))
                .isEmpty();
        assertThat(this.<Map<LocalDate, Money>>read(stores ->
                        stores.of(Ledger.class).received(new PledgeId("none")).changes()))
                .isEmpty();
        assertThat(this.<Map<?, ?>>read(stores -> stores.of(Ledger.class)
                        .unspent(new AllocationId("none"))
                        .courses()))
                .isEmpty();
    }
}
