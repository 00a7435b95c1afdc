package org.sharaka.domain.support;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;

/**
 * An instalment of a year's operating aid.
 *
 * @param number 1, 2 or 3
 * @param prepared who prepared it, and when
 * @param amount what is paid, once what is unjustified is taken off
 * @param taken what was taken off as unjustified, that for equipment too
 * @param debt what the manager owes once the third has settled the year; zero of the others
 * @param returned what had been given back when the year was settled; zero of the others
 * @param outlay its payment; unknown where nothing was left to be paid
 * @param equipment what of it was taken off for equipment that was not in the inventory in time; of the third, over the
 *     whole year
 */
public record Tranche(
        int number,
        Act prepared,
        Money amount,
        Money taken,
        Money debt,
        Money returned,
        Fact<Outlay> outlay,
        List<Withheld> equipment) {

    /** Copies the list. */
    public Tranche {
        equipment = List.copyOf(equipment);
    }

    Money paidBy(LocalDate day) {
        return outlay.fold(paid -> paid.paidBy(day), () -> Money.ZERO);
    }

    boolean waits() {
        return outlay.is(Outlay::waits);
    }

    /** Whether it is done by a day: paid, or found to pay nothing. */
    boolean isDoneBy(LocalDate day) {
        return outlay.fold(
                paid -> paid.approved().is(act -> !act.on().isAfter(day)),
                () -> !prepared.on().isAfter(day));
    }

    Tranche after(Money givenBack) {
        return new Tranche(number, prepared, amount, taken, debt, givenBack, outlay, equipment);
    }

    Tranche with(Outlay paid) {
        return new Tranche(number, prepared, amount, taken, debt, returned, Fact.known(paid), equipment);
    }
}
