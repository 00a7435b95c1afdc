package org.sharaka.domain.support;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;

/**
 * An instalment of a year's operating aid.
 *
 * @param number 1, 2 or 3
 * @param prepared who prepared it, and when
 * @param amount what is paid, once what is withheld is taken off
 * @param above what was paid above the aid on actual costs, once the third has settled the year; zero of the others
 * @param left what was unjustified of the year then, and the third could not carry; zero of the others
 * @param returned what had been given back when the year was settled; zero of the others
 * @param outlay its payment; unknown where nothing was left to be paid
 * @param withheld what was taken off; of the third, for unjustified aid and equipment over the whole year
 */
public record Tranche(
        int number,
        Act prepared,
        Money amount,
        Money above,
        Money left,
        Money returned,
        Fact<Outlay> outlay,
        List<Withheld> withheld) {

    /** Copies the list. */
    public Tranche {
        withheld = List.copyOf(withheld);
    }

    /** {@return what was taken off, over all causes} */
    public Money taken() {
        return withheld.stream().map(Withheld::amount).reduce(Money.ZERO, Money::plus);
    }

    /** {@return what the manager owed when the third settled the year; the greater of both, for one pays the other} */
    public Money debt() {
        return above.max(left);
    }

    Money paidBy(LocalDate day) {
        return outlay.fold(paid -> paid.paidBy(day), () -> Money.ZERO);
    }

    /** {@return whether its payment came back, so that its instalment is to be paid again} */
    public boolean isReversed() {
        return outlay.is(Outlay::isReversed);
    }

    boolean waits() {
        return outlay.is(Outlay::waits);
    }

    /** The day it was paid; unknown while it waits, and where nothing was left to be paid. */
    Fact<LocalDate> paidOn() {
        return Fact.of(outlay.value().flatMap(paid -> paid.approved().value()).map(Act::on));
    }

    /** The days on which it was prepared, paid and came back. */
    Stream<LocalDate> days() {
        return Stream.concat(Stream.of(prepared.on()), outlay.value().stream().flatMap(Outlay::days));
    }

    /** The day it was done: paid, or found to pay nothing. */
    LocalDate doneOn() {
        return paidOn().fold(day -> day, prepared::on);
    }

    /** Whether it is done by a day: paid, or found to pay nothing. */
    boolean isDoneBy(LocalDate day) {
        return outlay.fold(
                paid -> !paid.paidBy(day).isZero(), () -> !prepared.on().isAfter(day));
    }

    Tranche after(Money givenBack) {
        return new Tranche(number, prepared, amount, above, left, givenBack, outlay, withheld);
    }

    Tranche with(Outlay paid) {
        return new Tranche(number, prepared, amount, above, left, returned, Fact.known(paid), withheld);
    }
}
