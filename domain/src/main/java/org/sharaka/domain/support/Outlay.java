package org.sharaka.domain.support;

import java.time.LocalDate;
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
 */
public record Outlay(PaymentId payment, Money amount, Fact<Act> approved) {

    /** A payment that a step prepares. */
    static Outlay of(PlanCircumstances around, Money amount) {
        return new Outlay(around.paying().value().orElseThrow().id(), amount, Fact.unknown());
    }

    boolean pays(PaymentId id) {
        return payment.equals(id);
    }

    Money paidBy(LocalDate day) {
        return approved.is(act -> !act.on().isAfter(day)) ? amount : Money.ZERO;
    }

    boolean waits() {
        return approved.value().isEmpty();
    }

    Outlay approvedBy(Act act) {
        return new Outlay(payment, amount, Fact.known(act));
    }
}
