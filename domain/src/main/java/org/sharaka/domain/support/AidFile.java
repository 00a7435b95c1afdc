package org.sharaka.domain.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.funding.Movement;
import org.sharaka.domain.funding.Payment;
import org.sharaka.domain.funding.PaymentId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.money.Money;

/**
 * The operating aid of one year: what it rests on, what was paid, justified, given back and settled.
 *
 * @param year 1 for the first year of support
 * @param papers agreement and annual plan
 * @param tranches in their order
 * @param justified in the order they were recorded
 * @param accounts the approved accounts of the year; unknown until they are in
 * @param returned in the order they were recorded
 */
public record AidFile(
        int year,
        AidPapers papers,
        List<Tranche> tranches,
        List<Justification> justified,
        Fact<Accounts> accounts,
        List<Repayment> returned) {

    /** How many instalments there are; the last settles the year. */
    public static final int INSTALMENTS = 3;

    /** Copies the lists. */
    public AidFile {
        tranches = List.copyOf(tranches);
        justified = List.copyOf(justified);
        returned = List.copyOf(returned);
    }

    static AidFile of(int year) {
        return new AidFile(year, AidPapers.NONE, List.of(), List.of(), Fact.unknown(), List.of());
    }

    AidFile with(AidPapers newer) {
        return new AidFile(year, papers.and(newer), tranches, justified, accounts, returned);
    }

    AidFile with(List<Tranche> others) {
        return new AidFile(year, papers, others, justified, accounts, returned);
    }

    /** Not more than was paid of the instalment. */
    AidFile with(Justification more) {
        LocalDate on = more.accepted().on();
        Money open = paid(more.instalment(), on).minus(justified(more.instalment(), LocalDate.MAX));
        refuseAbove(open, more.amount());
        return new AidFile(year, papers, tranches, more(justified, more), accounts, returned);
    }

    AidFile with(Accounts approved) {
        if (tranches.size() >= INSTALMENTS) {
            throw new WrongState("account", "SETTLED");
        }
        return new AidFile(year, papers, tranches, justified, Fact.known(approved), returned);
    }

    /** Not more than is open. */
    AidFile with(Repayment more) {
        refuseAbove(openOn(LocalDate.MAX), more.amount());
        return new AidFile(year, papers, tranches, justified, accounts, more(returned, more));
    }

    private static void refuseAbove(Money most, Money amount) {
        if (amount.compareTo(most) > 0) {
            throw InvalidValue.at("/amount", "value.amount", "range");
        }
    }

    /** The number of the instalment that comes next. */
    int next() {
        if (tranches.stream().anyMatch(Tranche::waits)) {
            throw new WrongState("pay", "WAITS");
        }
        if (tranches.size() >= INSTALMENTS) {
            throw new WrongState("pay", "SETTLED");
        }
        return tranches.size() + 1;
    }

    AidFile paidNext(Tranche tranche) {
        Money before = tranche.number() == INSTALMENTS ? returned(any -> true) : Money.ZERO;
        return with(more(tranches, tranche.after(before)));
    }

    /** What the rules look at before an instalment is paid. */
    AidInquiry.Sums sums(
            int number,
            PlanYear planned,
            Money cumulated,
            AidTerms terms,
            List<UnlistedEquipment> equipment,
            LocalDate on) {
        Money aid = planned.aid().min(terms.aidOn(year, planned.budget(), planned.budget()));
        Fact<Money> due = Fact.of(accounts.onlyIf(one -> !one.recorded().on().isAfter(on))
                .value()
                .map(one -> planned.aid().min(terms.aidOn(year, planned.budget(), one.costs()))));
        return new AidInquiry.Sums(
                aid,
                terms.partsOf(aid).get(number - 1),
                paidBefore(number, on),
                unjustified(number, on),
                paid(1, on),
                justified(1, on),
                due,
                cumulated,
                equipment);
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
                .filter(outlay -> !outlay.waits())
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

    /** What was paid before an instalment and is neither justified nor given back. */
    private Money unjustified(int number, LocalDate day) {
        Money open = tranches.stream()
                .filter(tranche -> tranche.number() < Math.min(number, INSTALMENTS))
                .map(tranche -> tranche.paidBy(day).minus(justified(tranche.number(), day)))
                .reduce(Money.ZERO, Money::plus);
        return atLeastNothing(open.minus(returned(one -> !one.recorded().on().isAfter(day))));
    }

    /**
     * What the manager has not accounted for on a day of the operating aid: aid that is not justified or, once the year
     * is settled, its debt.
     */
    public Money openOn(LocalDate day) {
        Predicate<Repayment> by = one -> !one.recorded().on().isAfter(day);
        return tranches.stream()
                .filter(tranche -> tranche.number() == INSTALMENTS && tranche.isDoneBy(day))
                .findFirst()
                .map(settled -> atLeastNothing(settled.debt().minus(returned(by).minus(settled.returned()))))
                .orElseGet(() -> unjustified(INSTALMENTS, day));
    }

    /** What was taken off instalments for equipment by a day: the third settles the whole year. */
    Stream<Withheld> withheldBy(LocalDate day) {
        List<Tranche> done =
                tranches.stream().filter(tranche -> tranche.isDoneBy(day)).toList();
        boolean settled = done.stream().anyMatch(tranche -> tranche.number() == INSTALMENTS);
        return done.stream()
                .filter(tranche -> !settled || tranche.number() == INSTALMENTS)
                .flatMap(tranche -> tranche.equipment().stream());
    }

    /** The days on which what is open of it, or what was taken off, may change. */
    TreeSet<LocalDate> days() {
        TreeSet<LocalDate> days = new TreeSet<>();
        tranches.forEach(tranche -> {
            days.add(tranche.prepared().on());
            tranche.outlay().value().flatMap(paid -> paid.approved().value()).ifPresent(act -> days.add(act.on()));
        });
        justified.forEach(one -> days.add(one.accepted().on()));
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
        return Fact.of(tranches.stream()
                .filter(tranche -> tranche.number() == 1)
                .flatMap(tranche -> tranche.outlay().value().stream())
                .flatMap(paid -> paid.approved().value().stream())
                .map(Act::on)
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
