package org.sharaka.application.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.application.funding.FundingWorld.PROGRAMMES;
import static org.sharaka.application.funding.FundingWorld.PROJECTS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sharaka.application.store.AllocationQuery;
import org.sharaka.application.store.Allocations;
import org.sharaka.application.store.Draw;
import org.sharaka.application.store.Funds;
import org.sharaka.application.store.Grouping;
import org.sharaka.application.store.Ledger;
import org.sharaka.application.store.PaymentQuery;
import org.sharaka.application.store.Payments;
import org.sharaka.application.store.PledgeQuery;
import org.sharaka.application.store.Pledges;
import org.sharaka.application.store.ReceiptQuery;
import org.sharaka.application.store.Receipts;
import org.sharaka.application.store.Window;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.funding.Allocation;
import org.sharaka.domain.funding.AllocationId;
import org.sharaka.domain.funding.Amendment;
import org.sharaka.domain.funding.Consent;
import org.sharaka.domain.funding.Figures;
import org.sharaka.domain.funding.FreeReceipt;
import org.sharaka.domain.funding.GiftKind;
import org.sharaka.domain.funding.Instalment;
import org.sharaka.domain.funding.Movement;
import org.sharaka.domain.funding.NestedPurpose;
import org.sharaka.domain.funding.OtherIncome;
import org.sharaka.domain.funding.Payment;
import org.sharaka.domain.funding.Pledge;
import org.sharaka.domain.funding.PledgeId;
import org.sharaka.domain.funding.PledgeTerms;
import org.sharaka.domain.funding.Purpose;
import org.sharaka.domain.funding.Receipt;
import org.sharaka.domain.funding.ReceiptId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.programme.ProgrammeId;

/** Reads everything and reckons anew, in plain numbers, what a store says in sums. */
final class NaiveFunding {

    private static final int GRACE = 30;
    private static final int PLEDGED = 0;
    private static final int RECEIVED = 1;
    private static final int ALLOCATED = 2;
    private static final int SPENT = 3;
    private static final int AVAILABLE = 4;
    private static final int OVERDUE = 5;
    private static final int IN_KIND = 6;
    private static final int UNCOVERED = 7;

    private final Stores stores;
    private final Map<PledgeId, Pledge> pledges = new HashMap<>();
    private final Map<ReceiptId, Receipt> receipts = new HashMap<>();
    private final Map<ReceiptId, Integer> entries = new HashMap<>();
    private final Map<AllocationId, Allocation> allocations = new LinkedHashMap<>();
    private final List<Payment> payments = new ArrayList<>();
    private final List<Movement> lines = new ArrayList<>();

    NaiveFunding(Stores stores) {
        this.stores = stores;
        all(window -> stores.of(Pledges.class)
                        .list(new PledgeQuery(Fact.unknown(), Fact.unknown(), Fact.unknown(), window)))
                .forEach(pledge -> pledges.put(pledge.id(), pledge));
        all(window -> stores.of(Receipts.class).list(new ReceiptQuery(Fact.unknown(), Fact.unknown(), window)))
                .forEach(receipt -> {
                    entries.put(receipt.id(), entries.size());
                    receipts.put(receipt.id(), receipt);
                });
        all(window -> stores.of(Allocations.class).list(new AllocationQuery(Fact.unknown(), Fact.unknown(), window)))
                .forEach(allocation -> allocations.put(allocation.id(), allocation));
        payments.addAll(all(window -> stores.of(Payments.class)
                .list(new PaymentQuery(Fact.unknown(), Fact.unknown(), Fact.unknown(), window))));
        Fact<Long> next = Fact.known(0L);
        while (next.value().isPresent()) {
            Slice<Movement, Long> part =
                    stores.of(Ledger.class).after(next.value().orElseThrow(), 1000);
            lines.addAll(part.items());
            next = part.next();
        }
    }

    private static <T> List<T> all(Function<Window, Slice<Versioned<T>, Long>> list) {
        List<T> all = new ArrayList<>();
        Fact<Long> after = Fact.unknown();
        do {
            Slice<Versioned<T>, Long> part = list.apply(new Window(after, Window.LARGEST_LIMIT));
            part.items().forEach(each -> all.add(each.value()));
            after = part.next();
        } while (after.value().isPresent());
        return all;
    }

    /** The sums of the store are those of the ledger, in all and however they are told apart. */
    void agreesOn(LocalDate on) {
        Map<String, long[]> whole = figures(on, pledge -> "", receipt -> "", (receipt, to) -> "", due -> "");
        Figures total = stores.of(Funds.class).summary(on, GRACE);
        assertThat(numbers(total)).as("in all on %s", on).isEqualTo(whole.getOrDefault("", new long[8]));
        for (Grouping by : Grouping.values()) {
            Map<String, long[]> expected = figures(on, by);
            Map<String, long[]> told = new HashMap<>();
            stores.of(Funds.class)
                    .summary(by, on, GRACE)
                    .forEach(share -> assertThat(told.put(share.key().value().orElse(""), numbers(share.figures())))
                            .isNull());
            expected.values().removeIf(numbers -> Arrays.equals(numbers, new long[8]));
            assertThat(told.keySet()).as("by %s on %s", by, on).isEqualTo(expected.keySet());
            expected.forEach((key, numbers) ->
                    assertThat(told.get(key)).as("of %s on %s", key, on).isEqualTo(numbers));
            assertThat(sum(told.values().stream())).as("together by %s", by).isEqualTo(numbers(total));
            Stream.concat(told.values().stream(), Stream.of(numbers(total))).forEach(NaiveFunding::balances);
        }
    }

    private static void balances(long[] numbers) {
        assertThat(numbers[RECEIVED] + numbers[UNCOVERED]).isEqualTo(numbers[ALLOCATED] + numbers[AVAILABLE]);
        assertThat(numbers[SPENT]).isBetween(0L, numbers[ALLOCATED]);
        assertThat(numbers[AVAILABLE]).isNotNegative();
    }

    /**
     * On no day is more taken from an allocation than it holds, nor more received than was pledged; nor more allocated
     * of a receipt than came in, but for one whose amount was corrected.
     */
    void isNeverBelowNothing() {
        Map<Object, TreeMap<LocalDate, Long>> balances = new HashMap<>();
        lines.forEach(line -> {
            long free = centimes(line.received()) - centimes(line.allocated());
            long unspent = centimes(line.allocated()) - centimes(line.spent());
            if (receipts.get(line.receipt()).snapshot().corrections().isEmpty()) {
                move(balances, line.receipt(), line.on(), free);
            }
            line.allocation().value().ifPresent(id -> move(balances, List.of(id, line.receipt()), line.on(), unspent));
            receipts.get(line.receipt())
                    .pledge()
                    .value()
                    .ifPresent(pledge -> move(balances, pledge, line.on(), -centimes(line.received())));
        });
        pledges.values()
                .forEach(pledge -> pledge.promised()
                        .changes()
                        .forEach((day, change) -> move(balances, pledge.id(), day, centimes(change))));
        balances.forEach((of, changes) -> {
            long balance = 0;
            for (Map.Entry<LocalDate, Long> change : changes.entrySet()) {
                balance += change.getValue();
                if (balance < 0) {
                    throw new AssertionError(of + " is at " + balance + " on " + change.getKey());
                }
            }
        });
    }

    private static void move(Map<Object, TreeMap<LocalDate, Long>> balances, Object of, LocalDate on, long change) {
        balances.computeIfAbsent(of, first -> new TreeMap<>()).merge(on, change, Long::sum);
    }

    /**
     * Every line of the ledger comes from what was kept, and nothing that was kept lacks its line; where other money
     * has taken the place of some that never came, together.
     */
    void tellsWhatWasKept() {
        List<Movement> kept = new ArrayList<>();
        receipts.values().forEach(receipt -> kept.addAll(receipt.movements()));
        allocations.values().forEach(allocation -> kept.addAll(allocation.movements()));
        payments.forEach(payment -> kept.addAll(payment.movements()));
        assertThat(sums(lines)).isEqualTo(sums(kept));
    }

    private static Map<List<Object>, Long> sums(List<Movement> lines) {
        Map<List<Object>, Long> sums = new HashMap<>();
        lines.forEach(line -> {
            Object allocation = line.allocation().value();
            sums.merge(List.of("received", line.receipt(), line.on()), centimes(line.received()), Long::sum);
            sums.merge(List.of("held", line.receipt(), line.on()), centimes(line.held()), Long::sum);
            sums.merge(List.of("allocated", line.receipt(), allocation), centimes(line.allocated()), Long::sum);
            sums.merge(List.of("spent", line.receipt(), allocation), centimes(line.spent()), Long::sum);
        });
        sums.values().removeIf(sum -> sum == 0);
        return sums;
    }

    /** What the store would draw, and in which order, is what is found by looking at each receipt. */
    void draws(Purpose to, LocalDate on, Fact<PledgeId> only) {
        List<FreeReceipt> expected = receipts.values().stream()
                .filter(receipt -> only.fold(id -> receipt.pledge().is(id::equals), () -> true))
                .filter(receipt -> receipt.snapshot().gift().kind() == GiftKind.CASH)
                .filter(receipt -> rank(receipt, to, on) >= 0)
                .sorted(Comparator.comparing((Receipt receipt) -> -rank(receipt, to, on))
                        .thenComparing(receipt -> receipt.entry().receivedOn())
                        .thenComparing(receipt -> entries.get(receipt.id())))
                .map(receipt -> new FreeReceipt(
                        receipt.id(),
                        Purpose.Kind.values()[rank(receipt, to, on)],
                        receipt.entry().receivedOn(),
                        0,
                        Money.ofCentimes(leastFree(receipt.id(), on))))
                .filter(receipt -> receipt.free().minorUnits() > 0)
                .toList();
        Draw draw = new Draw(new NestedPurpose(to, programme(to)), on, only);
        long sum =
                expected.stream().mapToLong(receipt -> centimes(receipt.free())).sum();

        assertThat(centimes(stores.of(Ledger.class).available(draw))).isEqualTo(sum);
        assertThat(stores.of(Ledger.class).drawable(draw, Money.ofCentimes(sum)))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("entry")
                .isEqualTo(expected);
        Money half = Money.ofCentimes(sum / 2);
        List<FreeReceipt> some = stores.of(Ledger.class).drawable(draw, half);
        assertThat(some)
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("entry")
                .isEqualTo(expected.subList(0, some.size()));
        assertThat(some.stream().mapToLong(receipt -> centimes(receipt.free())).sum())
                .isGreaterThanOrEqualTo(centimes(half));
    }

    private long leastFree(ReceiptId receipt, LocalDate on) {
        TreeMap<LocalDate, Long> changes = new TreeMap<>();
        lines.stream()
                .filter(line -> line.receipt().equals(receipt))
                .forEach(line ->
                        changes.merge(line.on(), centimes(line.received()) - centimes(line.allocated()), Long::sum));
        changes.putIfAbsent(on, 0L);
        long balance = 0;
        long least = Long.MAX_VALUE;
        for (Map.Entry<LocalDate, Long> change : changes.entrySet()) {
            balance += change.getValue();
            least = change.getKey().isBefore(on) ? least : Math.min(least, balance);
        }
        return least;
    }

    /** The depth of the narrowest purpose by which the money of a pledge may go there; -1 for none. */
    private int rank(Receipt receipt, Purpose to, LocalDate on) {
        return receipt.other()
                .fold(
                        other -> contains(other.purpose(), to)
                                ? other.purpose().kind().ordinal()
                                : -1,
                        () -> rank(pledges.get(receipt.pledge().required("")), to, on));
    }

    private static int rank(Pledge pledge, Purpose to, LocalDate on) {
        List<Purpose> ways = new ArrayList<>(List.of(pledge.purpose()));
        for (Consent consent : pledge.snapshot().consents()) {
            if (!consent.act().on().isAfter(on)
                    && !consent.document().date().isAfter(on)
                    && !consent.document().validUntil().is(on::isAfter)) {
                ways.add(consent.to());
            }
        }
        return ways.stream()
                .mapToInt(way -> contains(way, to) ? way.kind().ordinal() : -1)
                .max()
                .orElseThrow();
    }

    private static boolean contains(Purpose wide, Purpose narrow) {
        return switch (wide.kind()) {
            case POOL -> true;
            case PROGRAMME ->
                wide.about()
                        .equals(
                                narrow.kind() == Purpose.Kind.PROGRAMME
                                        ? narrow.about()
                                        : Fact.of(programme(narrow).value().map(ProgrammeId::value)));
            case PROJECT -> narrow.ofAProject().is(project -> wide.about().is(project.value()::equals));
            case SUPPORT -> wide.equals(narrow);
        };
    }

    private static Fact<ProgrammeId> programme(Purpose purpose) {
        return purpose.ofAProject()
                .fold(
                        project -> switch (PROJECTS.indexOf(project)) {
                            case 0, 1 -> Fact.known(PROGRAMMES.get(0));
                            case 2 -> Fact.known(PROGRAMMES.get(1));
                            default -> Fact.unknown();
                        },
                        Fact::unknown);
    }

    private Map<String, long[]> figures(LocalDate on, Grouping by) {
        return switch (by) {
            case DONOR ->
                figures(on, pledge -> pledge.donor().value(), this::donor, (receipt, to) -> donor(receipt), due -> "");
            case YEAR ->
                figures(
                        on,
                        pledge -> "",
                        receipt -> "" + receipt.entry().receivedOn().getYear(),
                        (receipt, to) -> "" + receipt.entry().receivedOn().getYear(),
                        due -> "" + due.getYear());
            case PROGRAMME -> byPurpose(on, NaiveFunding::programmeOf);
            case PROJECT -> byPurpose(on, NaiveFunding::projectOf);
            case DONOR_PROJECT ->
                figures(
                        on,
                        pledge -> pledge.donor().value() + " " + projectOf(pledge.purpose()),
                        receipt -> donor(receipt) + " " + projectOf(purpose(receipt)),
                        (receipt, to) -> donor(receipt) + " " + projectOf(to),
                        due -> "");
        };
    }

    private static String projectOf(Purpose purpose) {
        return purpose.ofAProject().fold(id -> id.value(), () -> "");
    }

    private Purpose purpose(Receipt receipt) {
        return receipt.other()
                .fold(
                        OtherIncome::purpose,
                        () -> pledges.get(receipt.pledge().required("")).purpose());
    }

    private String donor(Receipt receipt) {
        return receipt.pledge().fold(id -> pledges.get(id).donor().value(), () -> "");
    }

    private static String programmeOf(Purpose purpose) {
        return purpose.kind() == Purpose.Kind.PROGRAMME
                ? purpose.about().value().orElseThrow()
                : programme(purpose).fold(ProgrammeId::value, () -> "");
    }

    private Map<String, long[]> byPurpose(LocalDate on, Function<Purpose, String> key) {
        return figures(
                on,
                pledge -> key.apply(pledge.purpose()),
                receipt -> key.apply(purpose(receipt)),
                (receipt, to) -> key.apply(to),
                due -> "");
    }

    private Map<String, long[]> figures(
            LocalDate on,
            Function<Pledge, String> ofPledge,
            Function<Receipt, String> ofReceipt,
            BiFunction<Receipt, Purpose, String> ofAllocated,
            Function<LocalDate, String> ofDue) {
        Map<String, long[]> figures = new HashMap<>();
        Map<PledgeId, Long> received = new HashMap<>();
        Map<ReceiptId, Long> free = new HashMap<>();
        for (Movement line : lines) {
            if (line.on().isAfter(on)) {
                continue;
            }
            Receipt receipt = receipts.get(line.receipt());
            receipt.pledge().value().ifPresent(pledge -> received.merge(pledge, centimes(line.received()), Long::sum));
            free.merge(receipt.id(), centimes(line.received()) - centimes(line.allocated()), Long::sum);
            line.allocation().value().ifPresent(id -> {
                long[] there = at(
                        figures, ofAllocated.apply(receipt, allocations.get(id).to()));
                there[ALLOCATED] += centimes(line.allocated());
                there[RECEIVED] += centimes(line.allocated());
                there[SPENT] += centimes(line.spent());
            });
        }
        free.forEach((id, amount) -> {
            Receipt receipt = receipts.get(id);
            long[] there = at(figures, ofReceipt.apply(receipt));
            if (receipt.snapshot().gift().kind() == GiftKind.CASH) {
                there[RECEIVED] += Math.max(0, amount);
                there[AVAILABLE] += Math.max(0, amount);
                lacking(id, Math.max(0, -amount), on).forEach((allocation, lacks) -> {
                    long[] of = at(
                            figures,
                            ofAllocated.apply(
                                    receipt, allocations.get(allocation).to()));
                    of[RECEIVED] -= lacks;
                    of[UNCOVERED] += lacks;
                });
            } else {
                there[IN_KIND] += amount;
            }
        });
        for (Pledge pledge : pledges.values()) {
            if (pledge.kind() == GiftKind.CASH && !pledge.pledgedOn().isAfter(on)) {
                pledged(
                        pledge,
                        on,
                        received.getOrDefault(pledge.id(), 0L),
                        due -> at(figures, ofPledge.apply(pledge) + ofDue.apply(due)));
            }
        }
        return figures;
    }

    /** What of a receipt was allocated and never came in, by the allocations that drew last. */
    private Map<AllocationId, Long> lacking(ReceiptId receipt, long lacking, LocalDate on) {
        Map<AllocationId, Long> drawn = new HashMap<>();
        lines.stream()
                .filter(line -> line.receipt().equals(receipt) && !line.on().isAfter(on))
                .forEach(line -> line.allocation()
                        .value()
                        .ifPresent(id -> drawn.merge(id, centimes(line.allocated()), Long::sum)));
        List<AllocationId> last = new ArrayList<>(allocations.keySet());
        Collections.reverse(last);
        Map<AllocationId, Long> uncovered = new HashMap<>();
        long open = lacking;
        for (AllocationId id : last) {
            long part = Math.min(open, drawn.getOrDefault(id, 0L));
            if (part > 0) {
                uncovered.put(id, part);
            }
            open -= part;
        }
        return uncovered;
    }

    private static void pledged(Pledge pledge, LocalDate on, long received, Function<LocalDate, long[]> at) {
        PledgeTerms terms = pledge.snapshot().promise().terms();
        for (Amendment amendment : pledge.snapshot().amendments()) {
            if (!amendment.act().on().isAfter(on)) {
                terms = amendment.terms();
            }
        }
        long before = 0;
        for (Instalment instalment : terms.schedule()) {
            long amount = centimes(instalment.amount());
            long uncovered = Math.min(amount, Math.max(0, before + amount - received));
            long[] there = at.apply(instalment.dueOn());
            there[PLEDGED] += amount;
            there[OVERDUE] += on.isAfter(instalment.dueOn().plusDays(GRACE)) ? uncovered : 0;
            before += amount;
        }
    }

    private static long[] at(Map<String, long[]> figures, String key) {
        return figures.computeIfAbsent(key, first -> new long[8]);
    }

    private static long[] sum(Stream<long[]> all) {
        long[] sum = new long[8];
        all.forEach(numbers -> Arrays.setAll(sum, place -> sum[place] + numbers[place]));
        return sum;
    }

    private static long[] numbers(Figures figures) {
        return Stream.of(
                        figures.pledged(),
                        figures.received(),
                        figures.allocated(),
                        figures.spent(),
                        figures.available(),
                        figures.overdue(),
                        figures.inKind(),
                        figures.uncovered())
                .mapToLong(NaiveFunding::centimes)
                .toArray();
    }

    private static long centimes(Money amount) {
        return amount.minorUnits();
    }
}
