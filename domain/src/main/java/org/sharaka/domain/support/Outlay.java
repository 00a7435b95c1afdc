package org.sharaka.domain.support;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.funding.PaymentId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;

/**
 * A payment under a plan.
 *
 * @param payment which
 * @param amount how much
 * @param approved who approved it, and the day it was paid; unknown while it waits
 * @param reversed who confirmed that it came back, and from which day; unknown unless it did
 */
public record Outlay(PaymentId payment, Money amount, Fact<Act> approved, Fact<Act> reversed) {

    /** A payment that a step prepares. */
    static Outlay of(PlanCircumstances around, Money amount) {
        return new Outlay(around.paying().value().orElseThrow().id(), amount, Fact.unknown(), Fact.unknown());
    }

    boolean pays(PaymentId id) {
        return payment.equals(id);
    }

    Money paidBy(LocalDate day) {
        return approved.is(act -> !act.on().isAfter(day)) && !isReversedBy(day) ? amount : Money.ZERO;
    }

    boolean waits() {
        return approved.value().isEmpty();
    }

    Outlay approvedBy(Act act) {
        return new Outlay(payment, amount, Fact.known(act), reversed);
    }

    Outlay reversedBy(Act act) {
        return new Outlay(payment, amount, approved, Fact.known(act));
    }

    /** Whether it came back, whatever the day. */
    boolean isReversed() {
        return reversed.value().isPresent();
    }

    private boolean isReversedBy(LocalDate day) {
        return reversed.is(act -> !act.on().isAfter(day));
    }

    /** The days on which it moved. */
    Stream<LocalDate> days() {
        return Stream.of(approved, reversed)
                .flatMap(act -> act.value().stream())
                .map(Act::on);
    }
}
