package org.sharaka.domain.oversight;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.policy.OversightPolicy;
import org.sharaka.domain.text.FoldKey;
import org.sharaka.domain.time.Months;

/**
 * The statements, budgets and commitments of a centre.
 *
 * @param statements in the order they were recorded
 * @param budgets in the order they were recorded
 * @param commitments in the order they were recorded
 */
public record Finances(List<Statement> statements, List<Budget> budgets, List<Commitment> commitments) implements Book {

    static final Finances NONE = new Finances(List.of(), List.of(), List.of());

    private static final int YEAR = 12;

    /** Copies the lists. */
    public Finances {
        statements = List.copyOf(statements);
        budgets = List.copyOf(budgets);
        commitments = List.copyOf(commitments);
    }

    @Override
    public Oversight in(Oversight oversight) {
        return oversight.with(this);
    }

    /**
     * A statement that was approved.
     *
     * @param statement of twelve closed months
     * @return the book, and what was written
     */
    public BookEntry<Finances> stated(Statement statement) {
        return BookEntry.of(
                new Finances(more(statements, statement), budgets, commitments),
                EntryId.next("A", statements.size()),
                "statement.recorded",
                statement.approved(),
                "until",
                statement.months().until().toString(),
                "operatingCosts",
                statement.operatingCosts().plain(),
                "document",
                statement.document().reference());
    }

    /**
     * A budget that was approved.
     *
     * @param budget of twelve months
     * @return the book, and what was written
     */
    public BookEntry<Finances> budgeted(Budget budget) {
        return BookEntry.of(
                new Finances(statements, more(budgets, budget), commitments),
                EntryId.next("B", budgets.size()),
                "budget.recorded",
                budget.approved(),
                "from",
                budget.months().from().toString(),
                "amount",
                budget.amount().plain(),
                "document",
                budget.document().reference());
    }

    /**
     * A letter by which a public manager confirms a budget line and posts.
     *
     * @param commitment the letter
     * @return the book, and what was written
     */
    public BookEntry<Finances> committed(Commitment commitment) {
        return BookEntry.of(
                new Finances(statements, budgets, more(commitments, commitment)),
                EntryId.next("L", commitments.size()),
                "commitment.recorded",
                commitment.given(),
                "manager",
                commitment.manager().value(),
                "document",
                commitment.document().reference());
    }

    /**
     * The statement of the last twelve closed months: the latest one that was approved by then, whose last day is
     * before that day and not older than the policy allows.
     *
     * @param policy how old a statement, and how far off a budget may be
     * @param on the day
     * @return unknown where there is none; of two for the same months, the one approved later
     */
    public Fact<Statement> statement(OversightPolicy policy, LocalDate on) {
        return Fact.of(statements.stream()
                .filter(one -> !one.approved().on().isAfter(on))
                .filter(one -> one.months().until().isBefore(on)
                        && Months.within(one.months().until(), policy.statementMonths(), on))
                .max(later(one -> one.months().until(), one -> one.approved().on())));
    }

    /**
     * The budget of the next twelve months: of those that were approved by then, the one that begins nearest to the
     * day, before or after it, and not further from it than the policy allows.
     *
     * @param policy how old a statement, and how far off a budget may be
     * @param on the day
     * @return unknown where there is none; of two for the same months, the one approved later
     */
    public Fact<Budget> budget(OversightPolicy policy, LocalDate on) {
        Comparator<Budget> nearest = Comparator.<Budget>comparingLong(one -> -distance(one, on))
                .thenComparing(
                        later(one -> one.months().from(), one -> one.approved().on()));
        return Fact.of(budgets.stream()
                .filter(one -> !one.approved().on().isAfter(on))
                .filter(one -> isNear(one.months().from(), on, policy.budgetMonths()))
                .reduce((first, second) -> nearest.compare(second, first) >= 0 ? second : first));
    }

    private static boolean isNear(LocalDate from, LocalDate on, int months) {
        return from.isAfter(on) ? Months.within(on, months, from) : Months.within(from, months, on);
    }

    private static long distance(Budget budget, LocalDate on) {
        return Math.abs(ChronoUnit.DAYS.between(budget.months().from(), on));
    }

    private static <T> Comparator<T> later(Function<T, LocalDate> first, Function<T, LocalDate> second) {
        return Comparator.comparing(first).thenComparing(second);
    }

    /**
     * The money as of a day.
     *
     * @param policy how old a statement, and how far off a budget may be
     * @param on the day
     * @return what the statement and the budget of that day say; unknown where there is none
     */
    public Figures figures(OversightPolicy policy, LocalDate on) {
        Fact<Statement> statement = statement(policy, on);
        Fact<Budget> budget = budget(policy, on);
        return new Figures(
                from(statement, Statement::operatingCosts),
                from(statement, one -> own(one.resources(), OwnResource.Form.CASH)),
                from(statement, one -> own(one.resources(), OwnResource.Form.IN_KIND)),
                from(budget, one -> counted(one.secured())),
                from(budget, Budget::amount),
                statement.fold(Finances::reserve, Fact::unknown),
                statement.fold(one -> largest(one.resources()), Fact::unknown));
    }

    /**
     * Whether a public manager has confirmed budget line and posts in writing ({@code handover.budget-commitment}).
     *
     * @param manager who
     * @param on the day
     * @return unknown where it has given no letter by then; false where none of its letters is valid any more
     */
    public Fact<Boolean> budgetCommitment(PartnerId manager, LocalDate on) {
        List<Commitment> given = commitments.stream()
                .filter(one ->
                        one.manager().equals(manager) && !one.given().on().isAfter(on))
                .toList();
        return given.isEmpty()
                ? Fact.unknown()
                : Fact.known(given.stream().anyMatch(one -> one.document().isInForceOn(on)));
    }

    private static <T, R> Fact<R> from(Fact<T> fact, Function<T, R> part) {
        return fact.fold(value -> Fact.known(part.apply(value)), Fact::unknown);
    }

    private static Money own(List<OwnResource> resources, OwnResource.Form form) {
        return counted(resources.stream().filter(one -> one.form() == form).toList());
    }

    private static Money counted(List<OwnResource> resources) {
        return resources.stream()
                .filter(OwnResource::counts)
                .map(OwnResource::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    private static Fact<Fraction> reserve(Statement statement) {
        long costs = statement.operatingCosts().minorUnits();
        return costs == 0
                ? Fact.unknown()
                : Fact.known(
                        Fraction.of(Math.multiplyExact(statement.cashReserve().minorUnits(), YEAR), costs));
    }

    private static Fact<Fraction> largest(List<OwnResource> resources) {
        Money whole = counted(resources);
        Map<String, Money> bySource = new HashMap<>();
        resources.stream()
                .filter(OwnResource::counts)
                .forEach(one -> bySource.merge(FoldKey.of(one.source()), one.amount(), Money::plus));
        return whole.isZero()
                ? Fact.unknown()
                : Fact.of(bySource.values().stream()
                        .max(Comparator.naturalOrder())
                        .map(most -> most.over(whole)));
    }

    private static <T> List<T> more(List<T> all, T one) {
        return Stream.concat(all.stream(), Stream.of(one)).toList();
    }
}
