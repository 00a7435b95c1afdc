package org.sharaka.domain.oversight;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.policy.OversightPolicy;
import org.sharaka.domain.time.Months;

/**
 * The statements, budgets and commitments of a centre.
 *
 * @param statements in the order they were recorded
 * @param budgets in the order they were recorded
 * @param commitments in the order they were recorded
 */
public record Finances(List<Statement> statements, List<Budget> budgets, List<Commitment> commitments) {

    static final Finances NONE = new Finances(List.of(), List.of(), List.of());

    private static final int YEAR = 12;

    /** Copies the lists. */
    public Finances {
        statements = List.copyOf(statements);
        budgets = List.copyOf(budgets);
        commitments = List.copyOf(commitments);
    }

    /**
     * The statement of the last twelve closed months: the latest one that was approved by then, whose last day is
     * before that day and not older than the policy allows.
     *
     * @param policy how old a statement, and how far off a budget may be
     * @return unknown where there is none; of two for the same months, the one approved later
     */
    public Fact<Statement> statement(OversightPolicy policy, LocalDate on) {
        return Fact.of(statements.stream()
                .filter(one -> !one.approved().on().isAfter(on))
                .filter(one -> one.months().until().isBefore(on)
                        && Months.within(one.months().until(), policy.statementMonths(), on))
                .max(later(one -> one.months().until(), one -> one.approved().on())));
    }

    /** Whether accounts that were approved by a day, of twelve months that end within some days, are certified. */
    public boolean isCertified(LocalDate from, LocalDate until, LocalDate by) {
        return statements.stream()
                .filter(one -> !one.approved().on().isAfter(by))
                .filter(one -> !one.months().until().isBefore(from)
                        && !one.months().until().isAfter(until))
                .anyMatch(one -> one.document().kind() == DocumentKind.CERTIFIED_ACCOUNTS);
    }

    /**
     * The budget of the next twelve months: of those that were approved by then and that include the day or begin after
     * it, not later than the policy allows, the one that begins nearest to it.
     *
     * @param policy how old a statement may be, and how far ahead a budget may begin
     * @return unknown where there is none; of two for the same months, the one approved later
     */
    public Fact<Budget> budget(OversightPolicy policy, LocalDate on) {
        Comparator<Budget> nearest = Comparator.<Budget>comparingLong(one -> -distance(one, on))
                .thenComparing(
                        later(one -> one.months().from(), one -> one.approved().on()));
        return Fact.of(budgets.stream()
                .filter(one -> !one.approved().on().isAfter(on))
                .filter(one -> isOfNextYear(one.months(), on, policy.budgetMonths()))
                .reduce((first, second) -> nearest.compare(second, first) >= 0 ? second : first));
    }

    /** What is recorded of some months is corrected, and not recorded twice. */
    private static void once(String prefix, List<TwelveMonths> recorded, TwelveMonths months) {
        int place = recorded.indexOf(months);
        if (place >= 0) {
            throw InvalidValue.at(
                    "/from",
                    "fact.correction",
                    "recorded",
                    EntryId.next(prefix, place).value());
        }
    }

    private static boolean isOfNextYear(TwelveMonths budget, LocalDate on, int months) {
        return budget.from().isAfter(on)
                ? Months.within(on, months, budget.from())
                : !budget.until().isBefore(on);
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
     * @param inKindPerCash up to which part of the cash resources in kind count
     * @return what the statement and the budget of that day say; unknown where there is none
     */
    public Figures figures(OversightPolicy policy, Fraction inKindPerCash, LocalDate on) {
        Fact<Statement> statement = statement(policy, on);
        Fact<Budget> budget = budget(policy, on);
        return new Figures(
                from(statement, Statement::operatingCosts),
                from(statement, one -> own(one.resources(), OwnResource.Form.CASH)),
                from(statement, one -> own(one.resources(), OwnResource.Form.IN_KIND)),
                from(budget, one -> secured(one, statement)),
                from(budget, Budget::amount),
                statement.fold(Finances::reserve, Fact::unknown),
                statement.fold(one -> OwnSources.of(one.resources()).largest(inKindPerCash), Fact::unknown));
    }

    /**
     * Whether a public manager has confirmed budget line and posts in writing ({@code handover.budget-commitment}).
     *
     * @param manager who
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

    /** Each resource with its paper; recurrent ones up to what their source gave in the closed months. */
    private static Money secured(Budget budget, Fact<Statement> statement) {
        OwnSources before = statement.fold(one -> OwnSources.of(one.resources()), () -> OwnSources.of(List.of()));
        OwnSources recurrent = OwnSources.of(budget.secured().stream()
                .filter(OwnResource::recurrent)
                .filter(one -> !one.fromFoundation())
                .toList());
        return counted(budget.secured().stream()
                        .filter(one ->
                                !one.recurrent() && one.document().value().isPresent())
                        .toList())
                .plus(recurrent.upTo(before));
    }

    /** The days on which other figures can count. */
    public Stream<LocalDate> days(List<OversightPolicy> policies) {
        return Stream.of(
                        statements.stream().flatMap(statement -> days(statement, policies)),
                        budgets.stream().flatMap(budget -> days(budget, policies)),
                        commitments.stream()
                                .flatMap(commitment -> Stream.concat(
                                        Stream.of(commitment.given().on()),
                                        commitment.document().days())))
                .flatMap(days -> days);
    }

    private static Stream<LocalDate> days(Statement statement, List<OversightPolicy> policies) {
        LocalDate until = statement.months().until();
        return Stream.concat(
                Stream.of(statement.approved().on(), until.plusDays(1)),
                policies.stream()
                        .map(policy ->
                                until.plusMonths(policy.statementMonths()).plusDays(1)));
    }

    /** Months are added to the earlier day, so that the first day of a nearness lies up to three days after. */
    private Stream<LocalDate> days(Budget budget, List<OversightPolicy> policies) {
        LocalDate from = budget.months().from();
        return Stream.of(
                        Stream.of(
                                budget.approved().on(),
                                from,
                                budget.months().until().plusDays(1)),
                        policies.stream().flatMap(policy -> near(from.minusMonths(policy.budgetMonths()))),
                        budgets.stream()
                                .map(other -> ChronoUnit.DAYS.between(
                                        from, other.months().from()))
                                .flatMap(between -> near(from.plusDays(between / 2))))
                .flatMap(days -> days);
    }

    private static Stream<LocalDate> near(LocalDate day) {
        return IntStream.rangeClosed(-3, 3).mapToObj(day::plusDays);
    }

    /**
     * A statement was approved.
     *
     * @param months twelve closed months
     * @param operatingCosts what running the centre cost
     * @param resources what was received
     * @param cashReserve what was in cash and at the bank on the last day
     * @param approvedOn the day it was approved
     * @param document the accounts
     */
    public record State(
            TwelveMonths months,
            Money operatingCosts,
            List<OwnResource> resources,
            Money cashReserve,
            LocalDate approvedOn,
            Document document)
            implements BookEntry {

        /** Copies the resources. */
        public State {
            resources = List.copyOf(resources);
        }

        /**
         * Writes it.
         *
         * @throws InvalidValue as {@link Statement} tells; {@code fact.correction} with reason {@code recorded} at
         *     {@code /from} where those months have one
         */
        @Override
        public Recorded<Oversight> write(Oversight books, UserId by) {
            Finances book = books.finances();
            once("A", book.statements.stream().map(Statement::months).toList(), months);
            Act approved = new Act(by, approvedOn);
            Statement made = new Statement(months, operatingCosts, resources, cashReserve, approved, document);
            return books.with(new Finances(Numbered.and(book.statements, made), book.budgets, book.commitments))
                    .recorded(
                            "statement.recorded",
                            EntryId.next("A", book.statements.size()),
                            approvedOn,
                            "until",
                            months.until().toString(),
                            "operatingCosts",
                            operatingCosts.plain(),
                            "document",
                            document.reference());
        }
    }

    /**
     * A budget was approved.
     *
     * @param months twelve months
     * @param amount of the budget
     * @param secured what is secured for it
     * @param approvedOn the day it was approved
     * @param document the budget
     */
    public record Plan(
            TwelveMonths months, Money amount, List<OwnResource> secured, LocalDate approvedOn, Document document)
            implements BookEntry {

        /** Copies what is secured. */
        public Plan {
            secured = List.copyOf(secured);
        }

        /**
         * Writes it.
         *
         * @throws InvalidValue as {@link Budget} tells; {@code fact.correction} with reason {@code recorded} at
         *     {@code /from} where those months have one
         */
        @Override
        public Recorded<Oversight> write(Oversight books, UserId by) {
            Finances book = books.finances();
            once("B", book.budgets.stream().map(Budget::months).toList(), months);
            Budget made = new Budget(months, amount, secured, new Act(by, approvedOn), document);
            return books.with(new Finances(book.statements, Numbered.and(book.budgets, made), book.commitments))
                    .recorded(
                            "budget.recorded",
                            EntryId.next("B", book.budgets.size()),
                            approvedOn,
                            "from",
                            months.from().toString(),
                            "amount",
                            amount.plain(),
                            "document",
                            document.reference());
        }
    }

    /**
     * A public manager confirms a budget line and posts by letter.
     *
     * @param manager who confirms them
     * @param on from what day the letter is there
     * @param document the letter
     */
    public record Commit(PartnerId manager, LocalDate on, Document document) implements BookEntry {

        /**
         * Writes it.
         *
         * @throws InvalidValue as {@link Commitment} tells
         */
        @Override
        public Recorded<Oversight> write(Oversight books, UserId by) {
            Finances book = books.finances();
            Commitment made = new Commitment(manager, new Act(by, on), document);
            return books.with(new Finances(book.statements, book.budgets, Numbered.and(book.commitments, made)))
                    .recorded(
                            "commitment.recorded",
                            EntryId.next("L", book.commitments.size()),
                            on,
                            "manager",
                            manager.value(),
                            "document",
                            document.reference());
        }
    }
}
