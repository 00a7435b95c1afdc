package org.sharaka.application.funding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.sharaka.application.journal.JournalWriter;
import org.sharaka.application.store.AllocationQuery;
import org.sharaka.application.store.Allocations;
import org.sharaka.application.store.Draw;
import org.sharaka.application.store.Journal;
import org.sharaka.application.store.Ledger;
import org.sharaka.application.store.PaymentQuery;
import org.sharaka.application.store.Payments;
import org.sharaka.application.store.Pledges;
import org.sharaka.application.store.Receipts;
import org.sharaka.application.store.Window;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.funding.Allocation;
import org.sharaka.domain.funding.AllocationId;
import org.sharaka.domain.funding.CorrectReceipt;
import org.sharaka.domain.funding.DailyBalance;
import org.sharaka.domain.funding.FreeReceipt;
import org.sharaka.domain.funding.Payment;
import org.sharaka.domain.funding.PaymentState;
import org.sharaka.domain.funding.Purpose;
import org.sharaka.domain.funding.Receipt;
import org.sharaka.domain.funding.ReceiptId;
import org.sharaka.domain.funding.ReceiptShare;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.time.FactOrder;

/**
 * What was allocated and never came in, as a correction of a receipt shows ({@code fact.correction}): it is covered by
 * money that is free for the same purpose, as soon as there is some.
 */
final class Shortfalls {

    private final Stores stores;
    private final Call call;
    private final JournalWriter journal;

    Shortfalls(Stores stores, Call call, JournalWriter journal) {
        this.stores = stores;
        this.call = call;
        this.journal = journal;
    }

    /** Releases what a correction brings to restore the balance of its receipt. */
    void restore(Receipt receipt, CorrectReceipt step) {
        for (int place = 0; place < step.restoring().size(); place++) {
            CorrectReceipt.Restoring part = step.restoring().get(place);
            String pointer = "/restoring/" + place;
            Versioned<Allocation> read =
                    Desk.named(stores.of(Allocations.class).find(part.allocation()), pointer + "/allocationId");
            FactOrder.check("/on", read.value().lastStep(), step.on());
            Money possible = unspent(read.value(), receipt.id()).leastFrom(step.on());
            if (part.amount().minorUnits() <= 0 || part.amount().compareTo(possible) > 0) {
                throw InvalidValue.at(pointer + "/amount", "value.range", "between", "0.01", possible.plain());
            }
            Recorded<Allocation> released = read.value()
                    .released(
                            new Act(call.actor().id(), step.on()),
                            List.of(new ReceiptShare(receipt.id(), part.amount())),
                            step.reason().required("/reason").text());
            stores.of(Ledger.class).append(released.after().movedSince(read.value()));
            stores.of(Allocations.class).keep(released.after(), read.version());
            journal.write(stores.of(Journal.class), call, released);
        }
    }

    /**
     * Covers what lacks, from the day of each allocation on where the money was there by then.
     *
     * @param on the day from which new money is there
     */
    void cover(LocalDate on) {
        stores.of(Ledger.class).uncovered().forEach((receipt, lacking) -> cover(receipt, lacking, on));
    }

    private void cover(ReceiptId receipt, Money lacking, LocalDate on) {
        Purpose.Kind kind =
                purpose(stores.of(Receipts.class).get(receipt).value()).kind();
        List<Versioned<Allocation>> drawn =
                new ArrayList<>(Slice.<Versioned<Allocation>, Long>all(after -> stores.of(Allocations.class)
                        .list(new AllocationQuery(
                                Fact.unknown(), Fact.known(receipt), new Window(after, Window.LARGEST_LIMIT)))));
        Collections.reverse(drawn);
        Money open = lacking;
        for (Versioned<Allocation> allocation : drawn) {
            LocalDate made = allocation.value().on();
            open = cover(allocation.value().id(), receipt, open, kind, made);
            open = on.isAfter(made) ? cover(allocation.value().id(), receipt, open, kind, on) : open;
        }
    }

    private Money cover(AllocationId id, ReceiptId receipt, Money lacking, Purpose.Kind kind, LocalDate day) {
        if (lacking.isZero()) {
            return lacking;
        }
        Purpose to = stores.of(Allocations.class).get(id).value().to();
        Draw draw = new Draw(KnownPurposes.known(stores, to, "/to"), day, Fact.unknown());
        Money open = lacking;
        for (FreeReceipt free : stores.of(Ledger.class).drawable(draw, lacking)) {
            if (free.takesThePlaceOf(kind)) {
                ReceiptShare most = new ReceiptShare(receipt, free.free().min(open));
                open = open.minus(covered(id, most, free.receipt(), day));
            }
            if (open.isZero()) {
                return open;
            }
        }
        return open;
    }

    /** What is unspent first, then what was paid last. */
    private Money covered(AllocationId id, ReceiptShare lacking, ReceiptId by, LocalDate day) {
        Money most = lacking.amount();
        Money there = unspent(stores.of(Allocations.class).get(id).value(), lacking.receipt())
                .leastFrom(day);
        Money done = there.minorUnits() > 0 ? there.min(most) : Money.ZERO;
        if (!done.isZero()) {
            cover(id, new ReceiptShare(lacking.receipt(), done), by, day);
        }
        for (Versioned<Payment> read : paidOut(id)) {
            Money part = read.value().paidFrom(lacking.receipt()).min(most.minus(done));
            if (!part.isZero()) {
                ReceiptShare share = new ReceiptShare(lacking.receipt(), part);
                cover(id, share, by, day);
                Recorded<Payment> covered = read.value().covered(day, share, by);
                stores.of(Ledger.class).append(read.value().covering(day, share, by));
                stores.of(Payments.class).keep(covered.after(), read.version());
                journal.write(stores.of(Journal.class), call, covered);
                done = done.plus(part);
            }
        }
        return done;
    }

    private void cover(AllocationId id, ReceiptShare lacking, ReceiptId by, LocalDate day) {
        Versioned<Allocation> read = stores.of(Allocations.class).get(id);
        Recorded<Allocation> covered = read.value().covered(day, lacking, by);
        stores.of(Ledger.class).append(read.value().covering(day, lacking, by));
        stores.of(Allocations.class).keep(covered.after(), read.version());
        journal.write(stores.of(Journal.class), call, covered);
    }

    private List<Versioned<Payment>> paidOut(AllocationId id) {
        List<Versioned<Payment>> paid =
                new ArrayList<>(Slice.<Versioned<Payment>, Long>all(after -> stores.of(Payments.class)
                        .list(new PaymentQuery(
                                Fact.known(id),
                                Fact.known(PaymentState.APPROVED),
                                Fact.unknown(),
                                new Window(after, Window.LARGEST_LIMIT)))));
        Collections.reverse(paid);
        return paid;
    }

    private DailyBalance unspent(Allocation allocation, ReceiptId receipt) {
        return stores.of(Ledger.class).unspent(allocation.id()).courses().getOrDefault(receipt, DailyBalance.STILL);
    }

    private Purpose purpose(Receipt receipt) {
        return receipt.pledge()
                .fold(
                        id -> stores.of(Pledges.class).get(id).value().purpose(),
                        () -> receipt.other().required("/purpose").purpose());
    }
}
