package org.sharaka.testing.memory;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sharaka.application.store.DueInstalment;
import org.sharaka.application.store.Funds;
import org.sharaka.application.store.Grouping;
import org.sharaka.application.store.Share;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.funding.AllocationId;
import org.sharaka.domain.funding.Figures;
import org.sharaka.domain.funding.GiftKind;
import org.sharaka.domain.funding.Movement;
import org.sharaka.domain.funding.OtherIncome;
import org.sharaka.domain.funding.Pledge;
import org.sharaka.domain.funding.PledgeId;
import org.sharaka.domain.funding.PledgeTerms;
import org.sharaka.domain.funding.Purpose;
import org.sharaka.domain.funding.ReceiptId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.project.ProjectId;

record MemoryFunds(State state) implements Funds {

    @Override
    public Money pledgedFor(ProjectId project, LocalDate on) {
        return sum(
                pledgesFor(project, on),
                pledge -> pledge.termsOn(on).uncovered(received(pledge, on)).stream()
                        .map(part -> counts(pledge, part, on)
                                ? part.instalment().amount()
                                : part.instalment().amount().minus(part.amount()))
                        .reduce(Money.ZERO, Money::plus));
    }

    @Override
    public Money receivedFor(ProjectId project, LocalDate on) {
        return sum(pledgesFor(project, on), pledge -> received(pledge, on));
    }

    @Override
    public Money allocatedTo(ProjectId project, LocalDate on) {
        return sum(linesTo(project, on), Movement::allocated);
    }

    @Override
    public Money allocatedFromOthers(ProjectId project, LocalDate on) {
        Purpose own = new Purpose.OfProject(project);
        return sum(
                linesTo(project, on)
                        .filter(line ->
                                !pledge(line.receipt()).map(Pledge::purpose).is(own::equals)),
                Movement::allocated);
    }

    @Override
    public Money spentOn(ProjectId project, LocalDate on) {
        return sum(linesTo(project, on), Movement::spent);
    }

    @Override
    public Set<PartnerId> sponsorsOf(ProjectId project, LocalDate on) {
        return pledgesFor(project, on).map(pledge -> pledge.donorOn(on)).collect(toSet());
    }

    @Override
    public Set<PartnerId> owing(ProjectId project, LocalDate on) {
        return pledgesFor(project, on)
                .filter(pledge ->
                        received(pledge, on).compareTo(pledge.termsOn(on).amount()) < 0)
                .map(Pledge::donor)
                .collect(toSet());
    }

    @Override
    public List<String> unpaidPledges(PartnerId donor, LocalDate on) {
        return pledges(on)
                .filter(pledge ->
                        pledge.donor().equals(donor) && ended(pledge, on).isEmpty())
                .filter(pledge ->
                        covered(pledge, on).compareTo(pledge.termsOn(on).amount()) < 0)
                .map(Pledge::reference)
                .toList();
    }

    @Override
    public Figures summary(LocalDate on, int graceDays) {
        return summary(new Keys(pledge -> "", line -> "", line -> "", due -> ""), on, graceDays).values().stream()
                .reduce(Figures.ZERO, Figures::plus);
    }

    @Override
    public List<Share> summary(Grouping by, LocalDate on, int graceDays) {
        Map<String, Figures> figures = summary(keys(by, on), on, graceDays);
        if (by == Grouping.DONOR || by == Grouping.DONOR_PROJECT) {
            paidBefore(on, by == Grouping.DONOR ? pledge -> "" : pledge -> " " + project(pledge.purpose()))
                    .forEach((donor, moved) -> figures.compute(donor, (key, none) -> {
                        Figures was = Optional.ofNullable(none).orElse(Figures.ZERO);
                        return new Figures(
                                was.pledged().plus(moved),
                                was.received(),
                                was.allocated(),
                                was.spent(),
                                was.available(),
                                was.held(),
                                was.overdue(),
                                was.inKind(),
                                was.uncovered());
                    }));
        }
        return figures.entrySet().stream()
                .filter(share -> !share.getValue().equals(Figures.ZERO))
                .map(share -> new Share(
                        share.getKey().isEmpty() ? Fact.unknown() : Fact.known(share.getKey()), share.getValue()))
                .toList();
    }

    @Override
    public List<DueInstalment> due(LocalDate from, LocalDate to, LocalDate on) {
        return pledges(on)
                .flatMap(pledge -> pledge.termsOn(on).uncovered(covered(pledge, on)).stream()
                        .filter(part -> !part.amount().isZero() && counts(pledge, part, on))
                        .map(part -> new DueInstalment(
                                pledge.id(),
                                pledge.reference(),
                                pledge.donorOn(on),
                                part.instalment().dueOn(),
                                part.instalment().amount(),
                                part.amount())))
                .filter(due -> !due.dueOn().isBefore(from) && !due.dueOn().isAfter(to))
                .sorted(Comparator.comparing(DueInstalment::dueOn).thenComparing(DueInstalment::reference))
                .toList();
    }

    /** What each amount is told under; empty for what has none. */
    private record Keys(
            Function<Pledge, String> pledge,
            Function<Movement, String> free,
            Function<Movement, String> allocated,
            Function<LocalDate, String> due) {}

    private Keys keys(Grouping by, LocalDate on) {
        return switch (by) {
            case DONOR -> new Keys(pledge -> pledge.donorOn(on).value(), this::donor, this::donor, due -> "");
            case YEAR -> {
                Function<Movement, String> year = line -> Integer.toString(state.receipts()
                        .get(line.receipt())
                        .value()
                        .entry()
                        .receivedOn()
                        .getYear());
                yield new Keys(pledge -> "", year, year, due -> Integer.toString(due.getYear()));
            }
            case PROGRAMME -> byPurpose(this::programme);
            case PROJECT -> byPurpose(MemoryFunds::project);
            case DONOR_PROJECT -> {
                Keys donor = keys(Grouping.DONOR, on);
                Keys project = keys(Grouping.PROJECT, on);
                yield new Keys(
                        pledge -> donor.pledge().apply(pledge) + " "
                                + project.pledge().apply(pledge),
                        line -> donor.free().apply(line) + " " + project.free().apply(line),
                        line -> donor.allocated().apply(line) + " "
                                + project.allocated().apply(line),
                        due -> "");
            }
        };
    }

    private static String project(Purpose purpose) {
        return purpose.ofAProject().fold(ProjectId::value, () -> "");
    }

    private Keys byPurpose(Function<Purpose, String> key) {
        return new Keys(
                pledge -> key.apply(pledge.purpose()),
                line -> key.apply(purpose(line.receipt())),
                line -> line.allocation()
                        .fold(
                                id -> key.apply(
                                        state.allocations().get(id).value().to()),
                                () -> ""),
                due -> "");
    }

    private Map<String, Figures> summary(Keys keys, LocalDate on, int graceDays) {
        Map<String, Figures> figures = new HashMap<>();
        Map<PledgeId, Money> received = lines(on)
                .filter(line -> pledge(line.receipt()).value().isPresent())
                .collect(groupingBy(
                        line -> pledge(line.receipt()).map(Pledge::id).required("/pledge"),
                        reducing(Money.ZERO, Movement::covered, Money::plus)));
        pledges(on)
                .filter(pledge -> pledge.kind() == GiftKind.CASH)
                .forEach(pledge -> uncovered(pledge, received, on).forEach(part -> {
                    String key = keys.pledge().apply(pledge)
                            + keys.due().apply(part.instalment().dueOn());
                    boolean whole = counts(pledge, part, on);
                    Money overdue = whole && part.isOverdue(on, graceDays) ? part.amount() : Money.ZERO;
                    Money counts = part.instalment().amount();
                    add(figures, key, pledged(whole ? counts : counts.minus(part.amount()), overdue));
                }));
        Map<String, List<Money>> sums = new HashMap<>();
        lines(on).forEach(line -> {
            if (isCash(line)) {
                boolean blocked = pledge(line.receipt())
                        .is(pledge ->
                                state.partners().get(pledge.donor()).value().isBlockedOn(on));
                count(
                        sums,
                        keys.free().apply(line),
                        blocked ? 4 : 0,
                        line.received().minus(line.allocated()).minus(line.held()));
                count(sums, keys.free().apply(line), 4, line.held());
                count(sums, keys.allocated().apply(line), 1, line.allocated());
                count(sums, keys.allocated().apply(line), 2, line.spent());
            } else {
                count(sums, keys.free().apply(line), 3, line.received());
            }
        });
        Map<ReceiptId, List<Movement>> byReceipt =
                lines(on).filter(this::isCash).collect(groupingBy(Movement::receipt));
        byReceipt.forEach((receipt, of) -> {
            Money lacking = of.stream()
                    .map(line -> line.allocated().plus(line.held()).minus(line.received()))
                    .reduce(Money.ZERO, Money::plus);
            if (lacking.minorUnits() > 0) {
                boolean blocked = pledge(receipt)
                        .is(pledge ->
                                state.partners().get(pledge.donor()).value().isBlockedOn(on));
                count(sums, keys.free().apply(of.get(0)), blocked ? 4 : 0, lacking);
                uncovered(of, lacking)
                        .forEach((line, amount) -> count(sums, keys.allocated().apply(line), 5, amount));
            }
        });
        sums.forEach((key, of) -> add(figures, key, moved(of)));
        return figures;
    }

    /** What lacks, by a line of each of the allocations that drew last; the rest by one of the receipt. */
    private Map<Movement, Money> uncovered(List<Movement> lines, Money lacking) {
        Map<AllocationId, Movement> first = new HashMap<>();
        Map<AllocationId, Money> drawn = new HashMap<>();
        lines.forEach(line -> line.allocation().value().ifPresent(id -> {
            first.putIfAbsent(id, line);
            drawn.merge(id, line.allocated(), Money::plus);
        }));
        Map<Movement, Money> uncovered = new LinkedHashMap<>();
        Money open = lacking;
        List<AllocationId> last = new ArrayList<>(state.allocations().keySet());
        last.retainAll(first.keySet());
        Collections.reverse(last);
        for (AllocationId id : last) {
            Money part = open.min(drawn.getOrDefault(id, Money.ZERO));
            uncovered.put(first.get(id), part);
            open = open.minus(part);
        }
        uncovered.merge(lines.get(0), open, Money::plus);
        return uncovered;
    }

    private static void count(Map<String, List<Money>> sums, String key, int place, Money change) {
        List<Money> of = sums.computeIfAbsent(key, any -> new ArrayList<>(Collections.nCopies(6, Money.ZERO)));
        of.set(place, of.get(place).plus(change));
    }

    private static Figures moved(List<Money> of) {
        return new Figures(
                Money.ZERO,
                of.get(0).plus(of.get(1)).plus(of.get(4)).minus(of.get(5)),
                of.get(1),
                of.get(2),
                of.get(0),
                of.get(4),
                Money.ZERO,
                of.get(3),
                of.get(5));
    }

    private static Figures pledged(Money amount, Money overdue) {
        return new Figures(amount, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, overdue, Money.ZERO);
    }

    private static void add(Map<String, Figures> figures, String key, Figures more) {
        figures.merge(key, more, Figures::plus);
    }

    private String programme(Purpose purpose) {
        return purpose.kind() == Purpose.Kind.PROGRAMME
                ? purpose.about().value().orElseThrow()
                : purpose.ofAProject().fold(this::programme, () -> "");
    }

    private String programme(ProjectId project) {
        return Optional.ofNullable(state.projects().get(project))
                .flatMap(found -> found.value().programme().value())
                .map(id -> id.value())
                .orElse("");
    }

    private Stream<Pledge> pledges(LocalDate on) {
        return state.pledges().values().stream()
                .map(Versioned::value)
                .filter(pledge -> !pledge.pledgedOn().isAfter(on));
    }

    private Stream<Pledge> pledgesFor(ProjectId project, LocalDate on) {
        return pledges(on)
                .filter(pledge ->
                        pledge.kind() == GiftKind.CASH && pledge.purpose().equals(new Purpose.OfProject(project)));
    }

    private static List<PledgeTerms.Uncovered> uncovered(Pledge pledge, Map<PledgeId, Money> received, LocalDate on) {
        return pledge.termsOn(on).uncovered(received.getOrDefault(pledge.id(), Money.ZERO));
    }

    private Money received(Pledge pledge, LocalDate on) {
        return sum(
                lines(on).filter(line -> pledge(line.receipt()).map(Pledge::id).is(pledge.id()::equals)),
                Movement::received);
    }

    private Money covered(Pledge pledge, LocalDate on) {
        return sum(
                lines(on).filter(line -> pledge(line.receipt()).map(Pledge::id).is(pledge.id()::equals)),
                Movement::covered);
    }

    private Stream<Movement> lines(LocalDate on) {
        return state.ledger().stream().filter(line -> !line.on().isAfter(on));
    }

    private Stream<Movement> linesTo(ProjectId project, LocalDate on) {
        Purpose to = new Purpose.OfProject(project);
        return lines(on)
                .filter(line -> line.allocation()
                        .is(id -> state.allocations().get(id).value().to().equals(to)));
    }

    /** What was paid before a pledge was taken over is counted for who paid it, and not for who has it now. */
    private Map<String, Money> paidBefore(LocalDate on, Function<Pledge, String> beside) {
        Map<String, Money> moved = new HashMap<>();
        lines(on)
                .filter(this::isCash)
                .forEach(line -> pledge(line.receipt()).value().ifPresent(pledge -> {
                    String rest = beside.apply(pledge);
                    moved.merge(donor(line) + rest, line.received(), Money::plus);
                    moved.merge(pledge.donorOn(on).value() + rest, Money.ZERO.minus(line.received()), Money::plus);
                }));
        return moved;
    }

    private String donor(Movement line) {
        LocalDate received =
                state.receipts().get(line.receipt()).value().entry().receivedOn();
        return pledge(line.receipt()).map(pledge -> pledge.donorOn(received)).fold(PartnerId::value, () -> "");
    }

    private boolean counts(Pledge pledge, PledgeTerms.Uncovered part, LocalDate on) {
        return ended(pledge, on)
                .filter(day -> part.instalment().dueOn().isAfter(day))
                .isEmpty();
    }

    private Optional<LocalDate> ended(Pledge pledge, LocalDate on) {
        return Optional.ofNullable(state.partners().get(pledge.donorOn(on)))
                .flatMap(donor -> donor.value().end().value())
                .map(end -> end.act().on())
                .filter(day -> !day.isAfter(on));
    }

    private Fact<Pledge> pledge(ReceiptId receipt) {
        return state.receipts()
                .get(receipt)
                .value()
                .pledge()
                .map(id -> state.pledges().get(id).value());
    }

    private Purpose purpose(ReceiptId receipt) {
        return pledge(receipt)
                .fold(
                        Pledge::purpose,
                        () -> state.receipts()
                                .get(receipt)
                                .value()
                                .other()
                                .map(OtherIncome::purpose)
                                .required("/purpose"));
    }

    private boolean isCash(Movement line) {
        return state.receipts().get(line.receipt()).value().snapshot().gift().kind() == GiftKind.CASH;
    }

    private static <T> Money sum(Stream<T> all, Function<T, Money> amount) {
        return all.map(amount).reduce(Money.ZERO, Money::plus);
    }
}
