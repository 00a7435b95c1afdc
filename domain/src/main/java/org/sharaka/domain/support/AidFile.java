package org.sharaka.domain.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.funding.Movement;
import org.sharaka.domain.funding.Payment;
import org.sharaka.domain.funding.PaymentId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.oversight.ReportPeriod;
import org.sharaka.domain.policy.OversightPolicy;
import org.sharaka.domain.rulebook.StepKind;

/**
 * The operating aid of one year: what it rests on, what was paid, justified, given back and settled.
 *
 * @param year 1 for the first year of support
 * @param papers agreement and annual plan
 * @param tranches in their order
 * @param justified in the order they were recorded
 * @param refused what was shown and refused, in the order it was recorded
 * @param accounts the approved accounts of the year; unknown until they are in
 * @param returned in the order they were recorded
 */
public record AidFile(
        int year,
        AidPapers papers,
        List<Tranche> tranches,
        List<Justification> justified,
        List<Refusal> refused,
        Fact<Accounts> accounts,
        List<Repayment> returned) {

    /** How many instalments there are; the last settles the year. */
    public static final int INSTALMENTS = 3;

    /**
     * Copies and checks.
     *
     * @throws InvalidValue {@code value.amount} with reason {@code range} at {@code /justified/…/amount} where more of
     *     an instalment is justified than was paid, at {@code /refused/…/amount} where more is refused at once
     */
    public AidFile {
        tranches = List.copyOf(tranches);
        justified = List.copyOf(justified);
        refused = List.copyOf(refused);
        returned = List.copyOf(returned);
        Map<Integer, Money> paid = new TreeMap<>();
        tranches.forEach(one -> paid.merge(one.number(), one.paidBy(LocalDate.MAX), Money::plus));
        Map<Integer, Money> shown = new TreeMap<>();
        justified.forEach(one -> shown.merge(one.instalment(), one.amount(), Money::plus));
        Faults faults = new Faults();
        for (int place = 0; place < justified.size(); place++) {
            int number = justified.get(place).instalment();
            notAbove(paid, number, shown.getOrDefault(number, Money.ZERO), "/justified/" + place, faults);
        }
        for (int place = 0; place < refused.size(); place++) {
            Refusal one = refused.get(place);
            notAbove(paid, one.instalment(), one.amount(), "/refused/" + place, faults);
        }
        faults.throwIfAny();
    }

    private static void notAbove(Map<Integer, Money> paid, int number, Money amount, String entry, Faults faults) {
        if (amount.compareTo(paid.getOrDefault(number, Money.ZERO)) > 0) {
            faults.add(entry + "/amount", "value.amount", "range");
        }
    }

    static AidFile of(int year) {
        return new AidFile(year, AidPapers.NONE, List.of(), List.of(), List.of(), Fact.unknown(), List.of());
    }

    AidFile with(AidPapers newer) {
        return new AidFile(year, papers.and(newer), tranches, justified, refused, accounts, returned);
    }

    AidFile with(List<Tranche> others) {
        return new AidFile(year, papers, others, justified, refused, accounts, returned);
    }

    /** Not more than was paid of the instalment. */
    AidFile with(Justification more) {
        LocalDate on = more.accepted().on();
        Money open = paid(more.instalment(), on).minus(justified(more.instalment(), LocalDate.MAX));
        refuseAbove(open, more.amount());
        return new AidFile(year, papers, tranches, more(justified, more), refused, accounts, returned);
    }

    /** Not more than was paid of the instalment and is not justified. */
    AidFile with(Refusal more) {
        LocalDate on = more.refused().on();
        refuseAbove(paid(more.instalment(), on).minus(justified(more.instalment(), on)), more.amount());
        return new AidFile(year, papers, tranches, justified, more(refused, more), accounts, returned);
    }

    /** Once, and once more where they are certified later, settled or not: all else is corrected. */
    AidFile with(Accounts more) {
        Accounts known = accounts.fold(before -> before.certifiedBy(more, year), () -> {
            if (standing().size() >= INSTALMENTS) {
                throw new WrongState("account", "SETTLED");
            }
            return more;
        });
        return new AidFile(year, papers, tranches, justified, refused, Fact.known(known), returned);
    }

    /** Not more than is not accounted for, whether it is unjustified by now or not. */
    AidFile with(Repayment more) {
        refuseAbove(unaccounted(), more.amount());
        return new AidFile(year, papers, tranches, justified, refused, accounts, more(returned, more));
    }

    private static void refuseAbove(Money most, Money amount) {
        if (amount.compareTo(most) > 0) {
            throw InvalidValue.at("/amount", "value.amount", "range");
        }
    }

    boolean isAccountedBy(LocalDate day) {
        return accounts.is(one -> !one.recorded().on().isAfter(day));
    }

    /** The number of the instalment that comes next. */
    int next() {
        if (tranches.stream().anyMatch(Tranche::waits)) {
            throw new WrongState("pay", "WAITS");
        }
        int done = standing().size();
        if (done >= INSTALMENTS) {
            throw new WrongState("pay", "SETTLED");
        }
        return done + 1;
    }

    /** The instalments but those whose payment came back; in order. */
    private List<Tranche> standing() {
        return tranches.stream().filter(tranche -> !tranche.isReversed()).toList();
    }

    /** The first day on which an instalment may follow those before: the last on which one was done or came back. */
    Fact<LocalDate> lastDay() {
        return Fact.of(tranches.stream().flatMap(Tranche::days).max(Comparator.naturalOrder()));
    }

    /**
     * Requires a payment to be of the last instalment, where it is of one, and nothing of it to be accounted for.
     *
     * @throws WrongState where another instalment came after it, or it was justified, refused or given back in part
     */
    void canComeBack(StepKind step, PaymentId payment) {
        List<Tranche> standing = standing();
        for (Tranche tranche : standing) {
            if (tranche.outlay().is(one -> one.pays(payment))) {
                boolean last = tranche.equals(standing.get(standing.size() - 1));
                boolean told = Stream.concat(
                                justified.stream().map(one -> one.isOf(tranche.number(), LocalDate.MAX)),
                                refused.stream().map(one -> one.isOf(tranche.number(), LocalDate.MAX)))
                        .anyMatch(isOf -> isOf);
                boolean given = tranche.paidOn()
                        .is(paid -> returned(one -> !one.recorded().on().isBefore(paid))
                                        .minorUnits()
                                > 0);
                if (!last || told || given) {
                    throw new WrongState(step.word(), last ? "ACCOUNTED" : "FOLLOWED");
                }
            }
        }
    }

    AidFile paidNext(Tranche tranche) {
        Money before = tranche.number() == INSTALMENTS ? returned(any -> true) : Money.ZERO;
        return with(more(tranches, tranche.after(before)));
    }

    /** What the rules look at before an instalment is paid, with what other files and the books say of it. */
    AidInquiry.Sums sums(
            int number, PlanYear planned, AidTerms terms, AidClaims claims, Money cumulated, LocalDate on) {
        Money aid = planned.aid().min(terms.aidOn(year, planned.budget(), planned.budget()));
        Fact<Money> due = Fact.of(accounts.onlyIf(one -> !one.recorded().on().isAfter(on))
                .value()
                .map(one -> planned.aid().min(terms.aidOn(year, planned.budget(), one.costs()))));
        return new AidInquiry.Sums(
                aid,
                terms.partsOf(aid).get(number - 1),
                paidBefore(number, on).plus(number == INSTALMENTS ? claims.setOff() : Money.ZERO),
                claims.item(),
                claims.kept(),
                claims.open(),
                paid(1, on),
                justified(1, on),
                due,
                cumulated,
                claims.equipment());
    }

    private Money paidBefore(int number, LocalDate day) {
        return tranches.stream()
                .filter(tranche -> tranche.number() < number)
                .map(tranche -> tranche.paidBy(day))
                .reduce(Money.ZERO, Money::plus);
    }

    /**
     * How money that is given back moves: into the allocations it was paid from, that of the last instalment first.
     *
     * @param payments finds a payment of the file
     */
    public List<Movement> refunded(Repayment more, Function<PaymentId, Payment> payments) {
        Money before = returned(any -> true);
        Money wanted = more.amount();
        List<Movement> movements = new ArrayList<>();
        List<Outlay> lastFirst = new ArrayList<>(tranches.stream()
                .flatMap(tranche -> tranche.outlay().value().stream())
                .filter(outlay -> !outlay.waits() && !outlay.isReversed())
                .toList());
        Collections.reverse(lastFirst);
        for (Outlay outlay : lastFirst) {
            Money gone = before.min(outlay.amount());
            Money some = wanted.min(outlay.amount().minus(gone));
            before = before.minus(gone);
            wanted = wanted.minus(some);
            if (!some.isZero()) {
                movements.addAll(payments.apply(outlay.payment())
                        .refunded(more.recorded().on(), gone, some));
            }
        }
        return movements;
    }

    /**
     * What is unjustified of it on a day ({@code support.unjustified}), whether it was taken off an instalment or not:
     * what was refused, and all that is not justified once the second quarterly report that is due after the payment
     * has fallen due.
     *
     * @param until the last day on which what was paid on a day is to be justified
     */
    Money unjustified(UnaryOperator<LocalDate> until, LocalDate day) {
        return tranches.stream()
                .filter(tranche -> tranche.number() < INSTALMENTS)
                .map(tranche -> unjustified(tranche, until, day))
                .reduce(Money.ZERO, Money::plus);
    }

    private Money unjustified(Tranche tranche, UnaryOperator<LocalDate> until, LocalDate day) {
        Money open = atLeastNothing(tranche.paidBy(day).minus(justified(tranche.number(), day)));
        boolean late = tranche.paidOn().is(paid -> until.apply(paid).isBefore(day));
        return late ? open : open.min(refused(tranche.number(), day));
    }

    /** The last day on which what was paid is to be justified: that of the second quarterly report due after it. */
    static LocalDate justifiedBy(OversightPolicy policy, LocalDate paid) {
        return Stream.iterate(ReportPeriod.quarterOf(paid.minusDays(policy.quarterlyDays())), ReportPeriod::nextQuarter)
                .map(quarter -> quarter.due(policy))
                .filter(due -> due.isAfter(paid))
                .skip(1)
                .findFirst()
                .orElseThrow();
    }

    private Money refused(int number, LocalDate day) {
        return refused.stream()
                .filter(one -> one.isOf(number, day))
                .map(Refusal::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    /** The same of each instalment, less what was given back, which counts for the first one first. */
    Map<Integer, Money> unjustifiedBesideReturned(UnaryOperator<LocalDate> until, LocalDate day) {
        Map<Integer, Money> open = new TreeMap<>();
        Money given = returnedBy(day);
        for (Tranche tranche : tranches) {
            if (tranche.number() < INSTALMENTS) {
                Money some = unjustified(tranche, until, day);
                Money covered = some.min(given);
                given = given.minus(covered);
                open.merge(tranche.number(), some.minus(covered), Money::plus);
            }
        }
        return open;
    }

    /** The instalment that settled the year by a day. */
    Fact<Tranche> settledBy(LocalDate day) {
        return Fact.of(tranches.stream()
                .filter(tranche -> tranche.number() == INSTALMENTS && tranche.isDoneBy(day))
                .findFirst());
    }

    /**
     * What the manager owes of a year that is settled, less what was given back since; what is justified later lowers
     * it, what becomes unjustified later raises it.
     */
    Money debtOn(UnaryOperator<LocalDate> until, LocalDate day) {
        Tranche settled = settledBy(day).value().orElseThrow();
        Money since = unjustified(until, day).minus(unjustified(until, settled.doneOn()));
        Money owed = settled.above().max(atLeastNothing(settled.left().plus(since)));
        return atLeastNothing(owed.minus(returnedBy(day).minus(settled.returned())));
    }

    /** What was paid and is neither justified, given back nor set off, or the debt once the year is settled. */
    private Money unaccounted() {
        return Fact.of(standing().stream()
                        .filter(tranche -> tranche.number() == INSTALMENTS && !tranche.waits())
                        .findFirst())
                .fold(
                        settled -> atLeastNothing(settled.above()
                                .max(settled.left())
                                .minus(returned(any -> true).minus(settled.returned()))),
                        () -> atLeastNothing(paidBy(LocalDate.MAX)
                                .minus(justifiedBy(LocalDate.MAX))
                                .minus(returned(any -> true))));
    }

    private Money returnedBy(LocalDate day) {
        return returned(one -> !one.recorded().on().isAfter(day));
    }

    /**
     * What was taken off instalments by a day: the third settles the whole year, but what was set off of debts before
     * stays.
     */
    Stream<Withheld> withheldBy(LocalDate day) {
        boolean settled = settledBy(day).value().isPresent();
        return tranches.stream()
                .filter(tranche -> tranche.isDoneBy(day))
                .flatMap(tranche -> tranche.withheld().stream()
                        .filter(one ->
                                !settled || tranche.number() == INSTALMENTS || one.cause() == Withheld.Cause.DEBT));
    }

    /** The days on which what is open of it, or what was taken off, may change. */
    TreeSet<LocalDate> days(List<OversightPolicy> policies) {
        TreeSet<LocalDate> days = new TreeSet<>();
        tranches.forEach(tranche -> {
            tranche.days().forEach(days::add);
            tranche.paidOn()
                    .value()
                    .ifPresent(paid -> policies.forEach(
                            policy -> days.add(justifiedBy(policy, paid).plusDays(1))));
        });
        justified.forEach(one -> days.add(one.accepted().on()));
        refused.forEach(one -> days.add(one.refused().on()));
        returned.forEach(one -> days.add(one.recorded().on()));
        return days;
    }

    /** {@return what was paid by a day, of all instalments} */
    public Money paidBy(LocalDate day) {
        return paidBefore(INSTALMENTS + 1, day);
    }

    /** {@return what was justified by a day, of all instalments} */
    public Money justifiedBy(LocalDate day) {
        return justified(1, day).plus(justified(2, day));
    }

    private Money returned(Predicate<Repayment> by) {
        return returned.stream().filter(by).map(Repayment::amount).reduce(Money.ZERO, Money::plus);
    }

    private Money paid(int number, LocalDate day) {
        return tranches.stream()
                .filter(tranche -> tranche.number() == number)
                .map(tranche -> tranche.paidBy(day))
                .reduce(Money.ZERO, Money::plus);
    }

    private Money justified(int number, LocalDate day) {
        return justified.stream()
                .filter(one -> one.isOf(number, day))
                .map(Justification::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    /** The day the first instalment was paid; the report after it is the first. */
    Fact<LocalDate> firstPaidOn() {
        return Fact.of(standing().stream()
                .filter(tranche -> tranche.number() == 1)
                .flatMap(tranche -> tranche.paidOn().value().stream())
                .findFirst());
    }

    /** The day from which on a share of the first instalment is justified; unknown while it is not. */
    Fact<LocalDate> firstJustifiedOn(Fraction share, LocalDate by) {
        Money enough = paid(1, by).shareRoundedUp(share);
        return Fact.of(justified.stream()
                .filter(one -> one.isOf(1, by))
                .map(one -> one.accepted().on())
                .sorted()
                .filter(day -> justified(1, day).compareTo(enough) >= 0)
                .findFirst());
    }

    private static Money atLeastNothing(Money amount) {
        return amount.minorUnits() < 0 ? Money.ZERO : amount;
    }

    private static <T> List<T> more(List<T> all, T one) {
        List<T> more = new ArrayList<>(all);
        more.add(one);
        return more;
    }
}
