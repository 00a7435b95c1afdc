package org.sharaka.testing.memory;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.sharaka.application.store.Draw;
import org.sharaka.application.store.Ledger;
import org.sharaka.application.store.LedgerLine;
import org.sharaka.application.store.Window;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.funding.AllocationId;
import org.sharaka.domain.funding.DailyBalance;
import org.sharaka.domain.funding.FreeReceipt;
import org.sharaka.domain.funding.GiftKind;
import org.sharaka.domain.funding.Movement;
import org.sharaka.domain.funding.OtherIncome;
import org.sharaka.domain.funding.Pledge;
import org.sharaka.domain.funding.PledgeId;
import org.sharaka.domain.funding.Purpose;
import org.sharaka.domain.funding.Receipt;
import org.sharaka.domain.funding.ReceiptId;
import org.sharaka.domain.funding.Unspent;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.project.ProjectId;

record MemoryLedger(State state) implements Ledger {

    @Override
    public void append(List<Movement> movements) {
        state.ledger().addAll(movements);
    }

    @Override
    public Slice<Movement, Long> after(long after, int limit) {
        int from = (int) Math.min(after, state.ledger().size());
        int to = Math.min(from + limit, state.ledger().size());
        boolean more = to < state.ledger().size();
        return new Slice<>(state.ledger().subList(from, to), more ? Fact.known((long) to) : Fact.unknown());
    }

    @Override
    public Slice<LedgerLine, Long> ofDonor(PartnerId donor, LocalDate from, LocalDate to, Window window) {
        List<Movement> lines = state.ledger();
        List<Long> places = LongStream.range(window.after().value().orElse(0L), lines.size())
                .filter(place -> isOf(donor, lines.get((int) place)))
                .filter(place -> !lines.get((int) place).on().isBefore(from)
                        && !lines.get((int) place).on().isAfter(to))
                .boxed()
                .toList();
        List<Long> held = places.stream().limit(window.limit()).toList();
        return new Slice<>(
                held.stream().map(place -> line(lines.get(place.intValue()))).toList(),
                places.size() > held.size() ? Fact.known(held.get(held.size() - 1) + 1) : Fact.unknown());
    }

    private boolean isOf(PartnerId donor, Movement line) {
        LocalDate came = state.receipts().get(line.receipt()).value().entry().receivedOn();
        return pledge(line.receipt())
                .is(id -> state.pledges().get(id).value().donorOn(came).equals(donor));
    }

    private LedgerLine line(Movement line) {
        Receipt receipt = state.receipts().get(line.receipt()).value();
        return new LedgerLine(
                line,
                receipt.pledge().required("/pledge"),
                receipt.snapshot().gift().kind() == GiftKind.IN_KIND,
                receipt.entry().reference(),
                line.allocation().map(id -> state.allocations().get(id).value().to()),
                line.payment()
                        .map(id -> state.payments()
                                .get(id)
                                .value()
                                .snapshot()
                                .order()
                                .document()));
    }

    @Override
    public DailyBalance received(PledgeId pledge) {
        return course(
                state.ledger().stream().filter(line -> pledge(line.receipt()).is(pledge::equals)), Movement::received);
    }

    @Override
    public DailyBalance covered(PledgeId pledge) {
        return course(
                state.ledger().stream().filter(line -> pledge(line.receipt()).is(pledge::equals)), Movement::covered);
    }

    @Override
    public DailyBalance free(ReceiptId receipt) {
        return course(of(receipt), MemoryLedger::freed);
    }

    @Override
    public Map<ProjectId, Money> toReturn() {
        Map<ProjectId, Money> held = new TreeMap<>(Comparator.comparing(ProjectId::value));
        state.ledger().stream()
                .filter(line -> !line.held().isZero())
                .forEach(line -> held.merge(
                        state.pledges()
                                .get(pledge(line.receipt()).required("/pledge"))
                                .value()
                                .purpose()
                                .ofAProject()
                                .required(""),
                        line.held(),
                        Money::plus));
        held.values().removeIf(Money::isZero);
        return held;
    }

    @Override
    public Map<ReceiptId, Money> uncovered() {
        Map<ReceiptId, Money> lacking = new LinkedHashMap<>();
        state.receipts().keySet().forEach(receipt -> {
            Money free = free(receipt).atLast();
            if (free.minorUnits() < 0) {
                lacking.put(receipt, Money.ZERO.minus(free));
            }
        });
        return lacking;
    }

    @Override
    public Money uncovered(Purpose to) {
        return uncovered().entrySet().stream()
                .filter(lacking -> of(lacking.getKey())
                                .filter(line -> line.allocation()
                                        .is(id -> state.allocations()
                                                .get(id)
                                                .value()
                                                .to()
                                                .equals(to)))
                                .map(Movement::allocated)
                                .reduce(Money.ZERO, Money::plus)
                                .minorUnits()
                        > 0)
                .map(Map.Entry::getValue)
                .reduce(Money.ZERO, Money::plus);
    }

    @Override
    public Unspent unspent(AllocationId allocation) {
        Map<ReceiptId, List<Movement>> lines = state.ledger().stream()
                .filter(line -> line.allocation().is(allocation::equals))
                .collect(groupingBy(Movement::receipt));
        return new Unspent(lines.entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        of -> course(
                                of.getValue().stream(), line -> line.allocated().minus(line.spent())))));
    }

    @Override
    public Money available(Draw draw) {
        return free(draw).map(FreeReceipt::free).reduce(Money.ZERO, Money::plus);
    }

    @Override
    public List<FreeReceipt> drawable(Draw draw, Money upTo) {
        List<FreeReceipt> drawn = new ArrayList<>();
        Money sum = Money.ZERO;
        for (FreeReceipt receipt : free(draw).sorted().toList()) {
            if (sum.compareTo(upTo) < 0) {
                drawn.add(receipt);
                sum = sum.plus(receipt.free());
            }
        }
        return drawn;
    }

    @Override
    public Optional<LocalDate> firstReceived(Draw draw) {
        return state.receipts().values().stream()
                .map(Versioned::value)
                .filter(receipt -> receipt.snapshot().gift().kind() == GiftKind.CASH)
                .filter(receipt -> draw.pledge().fold(id -> receipt.pledge().is(id::equals), () -> true))
                .filter(receipt -> narrowness(receipt, draw).isPresent())
                .map(receipt -> receipt.entry().receivedOn())
                .min(Comparator.naturalOrder());
    }

    private Optional<Purpose.Kind> narrowness(Receipt receipt, Draw draw) {
        return receipt.pledge()
                .fold(
                        id -> state.pledges().get(id).value().narrowness(draw.target(), draw.on()),
                        () -> receipt.other()
                                .map(OtherIncome::purpose)
                                .onlyIf(draw.target()::nestsIn)
                                .map(Purpose::kind)
                                .value());
    }

    private Stream<FreeReceipt> free(Draw draw) {
        Map<ReceiptId, List<Movement>> lines = state.ledger().stream().collect(groupingBy(Movement::receipt));
        List<FreeReceipt> found = new ArrayList<>();
        long entry = 0;
        for (Versioned<Receipt> receipt : state.receipts().values()) {
            entry++;
            long place = entry;
            Receipt value = receipt.value();
            Fact<Pledge> pledge =
                    value.pledge().map(id -> state.pledges().get(id).value());
            Optional<Purpose.Kind> narrowness = narrowness(value, draw);
            boolean held = pledge.is(
                    known -> state.partners().get(known.donor()).value().isBlockedOn(draw.on()));
            boolean meant = draw.pledge().fold(id -> value.pledge().is(id::equals), () -> true);
            if (!held && value.snapshot().gift().kind() == GiftKind.CASH && meant) {
                Money free = course(lines.getOrDefault(value.id(), List.of()).stream(), MemoryLedger::freed)
                        .leastFrom(draw.on());
                narrowness
                        .map(kind ->
                                new FreeReceipt(value.id(), kind, value.entry().receivedOn(), place, free))
                        .filter(one -> one.free().minorUnits() > 0)
                        .ifPresent(found::add);
            }
        }
        return found.stream();
    }

    private Fact<PledgeId> pledge(ReceiptId receipt) {
        return state.receipts().get(receipt).value().pledge();
    }

    private Stream<Movement> of(ReceiptId receipt) {
        return state.ledger().stream().filter(line -> line.receipt().equals(receipt));
    }

    private static Money freed(Movement line) {
        return line.received().minus(line.allocated()).minus(line.held());
    }

    private static DailyBalance course(Stream<Movement> lines, Function<Movement, Money> change) {
        return lines.reduce(
                DailyBalance.STILL, (course, line) -> course.plus(line.on(), change.apply(line)), DailyBalance::plus);
    }
}
