package org.sharaka.application.funding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sharaka.application.journal.JournalWriter;
import org.sharaka.application.store.Allocations;
import org.sharaka.application.store.Ledger;
import org.sharaka.application.store.PaymentQuery;
import org.sharaka.application.store.Payments;
import org.sharaka.application.store.Receipts;
import org.sharaka.application.store.Window;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.IdGenerator;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.funding.Allocation;
import org.sharaka.domain.funding.AllocationFacts;
import org.sharaka.domain.funding.AllocationRequest;
import org.sharaka.domain.funding.Payment;
import org.sharaka.domain.funding.PaymentFacts;
import org.sharaka.domain.funding.PaymentInquiry;
import org.sharaka.domain.funding.PaymentState;
import org.sharaka.domain.funding.ReceiptShare;
import org.sharaka.domain.funding.Unspent;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.rulebook.Inquiry;
import org.sharaka.domain.time.FactOrder;

/**
 * What of an allocation or a payment follows from its right amount or day ({@code fact.correction}): the receipts that
 * it draws on, what it retains, and how the money moves.
 */
public final class CorrectedMoney {

    private static final Following NOTHING = new Following(Map.of(), Optional.empty());

    private final AllocationRegister allocations;
    private final Payouts payouts;
    private final JournalWriter journal;

    /** For corrections in a unit of work of their own. */
    public CorrectedMoney(UnitOfWork work, IdGenerator ids, Clock clock) {
        allocations = new AllocationRegister(work, ids, clock);
        payouts = new Payouts(ids, clock);
        journal = new JournalWriter(clock);
    }

    /**
     * What follows from right values.
     *
     * @param places what else of the aggregate changes, by its place there
     * @param refused the ruling of the gate that more than was recorded does not pass
     */
    public record Following(Map<String, Object> places, Optional<Ruling> refused) {}

    /**
     * What follows from right values.
     *
     * @param before the aggregate as it is recorded
     * @param values what is right, by the names of the members
     * @return nothing for what is neither an allocation nor a payment
     * @throws InvalidValue at {@code /value/amount}: {@code value.range} for less than was spent, released and is
     *     retained; at {@code /value/on}: {@code fact.order} for a day before its receipts, {@code value.date} with
     *     reason {@code late} for one after its first payment or release
     */
    public Following following(Stores stores, Call call, Object before, Map<String, Object> values) {
        if (before instanceof Allocation allocation) {
            Money amount = values.get("amount") instanceof Money right ? right : allocation.amount();
            LocalDate on = values.get("on") instanceof LocalDate right ? right : allocation.on();
            return amount.minorUnits() > 0 ? of(stores, call, allocation, amount, on) : NOTHING;
        }
        if (before instanceof Payment payment && values.get("amount") instanceof Money amount) {
            return amount.minorUnits() > 0 ? of(stores, call, payment, amount, paidOn(payment, values)) : NOTHING;
        }
        return NOTHING;
    }

    /** Writes how the money moves, and lets it cover what lacks. */
    public void move(Stores stores, Call call, Object before, Object after) {
        if (before instanceof Payment was && after instanceof Payment payment) {
            stores.of(Ledger.class).append(payment.movedSince(was));
        }
        if (before instanceof Allocation was && after instanceof Allocation allocation) {
            stores.of(Ledger.class).append(allocation.movedSince(was));
            new Shortfalls(stores, call, journal).cover(allocation.on());
        }
    }

    private Following of(Stores stores, Call call, Allocation before, Money amount, LocalDate on) {
        if (!on.equals(before.on())) {
            inOrder(stores, before, on);
        }
        Money more = amount.minus(before.amount());
        List<ReceiptShare> sources = before.sources();
        if (more.minorUnits() < 0) {
            sources = ReceiptShare.beyond(sources, back(stores, before, Money.ZERO.minus(more)));
        } else if (more.minorUnits() > 0) {
            AllocationRequest request = new AllocationRequest(
                    more, before.to(), on, before.snapshot().request().pledge());
            AllocationFacts facts = Faults.within("/value", () -> allocations.facts(stores, call, request));
            Optional<Ruling> refused = refused(stores, Allocation.making(request, facts));
            if (refused.isPresent()) {
                return new Following(Map.of(), refused);
            }
            sources = ReceiptShare.together(sources, facts.draw(more));
        }
        return new Following(Map.of("sources", sources), Optional.empty());
    }

    /** What was drawn last and is neither spent, released nor retained. */
    private static List<ReceiptShare> back(Stores stores, Allocation before, Money less) {
        Unspent unspent = stores.of(Ledger.class).unspent(before.id());
        Money possible =
                unspent.from(before.on()).minus(stores.of(Payments.class).held(before.id()));
        if (less.compareTo(possible) > 0) {
            throw InvalidValue.at(
                    "/value/amount",
                    "value.range",
                    "between",
                    before.amount().minus(possible).plain(),
                    before.amount().plain());
        }
        return unspent.lastFirst(before.sources(), before.on(), less);
    }

    private static void inOrder(Stores stores, Allocation before, LocalDate on) {
        Faults faults = new Faults();
        before.sources().stream()
                .map(part -> stores.of(Receipts.class)
                        .get(part.receipt())
                        .value()
                        .entry()
                        .receivedOn())
                .reduce((one, other) -> one.isAfter(other) ? one : other)
                .ifPresent(received -> FactOrder.check("/value/on", received, on, faults));
        boolean there = !on.isBefore(before.on())
                || before.sources().stream()
                        .allMatch(part -> stores.of(Ledger.class)
                                        .free(part.receipt())
                                        .leastBetween(on, before.on())
                                        .compareTo(part.amount())
                                >= 0);
        if (!there && !faults.any()) {
            FactOrder.check("/value/on", before.on(), on, faults);
        }
        Stream.concat(
                        payments(stores, before)
                                .map(payment -> payment.order().prepared().on()),
                        before.snapshot().releases().stream()
                                .map(release -> release.act().on()))
                .reduce((one, other) -> one.isBefore(other) ? one : other)
                .filter(on::isAfter)
                .ifPresent(first -> faults.add("/value/on", "value.date", "late", first));
        faults.throwIfAny();
    }

    private static Stream<Payment> payments(Stores stores, Allocation allocation) {
        return Slice.<Versioned<Payment>, Long>all(after -> stores.of(Payments.class)
                        .list(new PaymentQuery(
                                Fact.known(allocation.id()),
                                Fact.unknown(),
                                Fact.unknown(),
                                new Window(after, Window.LARGEST_LIMIT))))
                .stream()
                .map(Versioned::value)
                .filter(payment -> payment.state() != PaymentState.WITHDRAWN);
    }

    private static LocalDate paidOn(Payment before, Map<String, Object> values) {
        return values.get("approvedOn") instanceof LocalDate right
                ? right
                : before.paidOn()
                        .fold(day -> day, () -> before.order().prepared().on());
    }

    private Following of(Stores stores, Call call, Payment before, Money amount, LocalDate on) {
        if (before.state() != PaymentState.PREPARED && before.state() != PaymentState.APPROVED) {
            throw new WrongState("correct", before.state().name(), List.of(PaymentState.APPROVED));
        }
        if (stores.of(Allocations.class)
                .get(before.order().allocation())
                .value()
                .to()
                .isPaidUnderAPlan()) {
            throw InvalidValue.at("/value/amount", "value.reference", "support");
        }
        PaymentFacts facts =
                payouts.around(stores, call, before.order(), on).facts().without(before);
        if (amount.compareTo(before.order().amount()) > 0) {
            Optional<Ruling> refused =
                    refused(stores, PaymentInquiry.of(before.order().of(amount), on, facts));
            if (refused.isPresent()) {
                return new Following(Map.of(), refused);
            }
        }
        Money retained = facts.retained(before.order().kind(), amount, on);
        Map<String, Object> places = new HashMap<>(Map.of("retained", retained));
        if (before.state() == PaymentState.APPROVED) {
            places.put("approval.parts", facts.spend(amount.minus(retained), on));
        }
        return new Following(places, Optional.empty());
    }

    private static Optional<Ruling> refused(Stores stores, Inquiry inquiry) {
        return Optional.of(stores.rulebook().rule(inquiry)).filter(Ruling::refuses);
    }
}
