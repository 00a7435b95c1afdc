package org.sharaka.domain.support;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.funding.Payment;
import org.sharaka.domain.funding.PaymentCircumstances;
import org.sharaka.domain.funding.PaymentId;
import org.sharaka.domain.funding.PaymentInquiry;
import org.sharaka.domain.funding.PaymentOrder;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.oversight.Oversight;
import org.sharaka.domain.oversight.Stewardship;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.partner.Succession;

/**
 * What the gates of a plan need to know beside it, on the day of the step.
 *
 * @param by who acts for the foundation
 * @param beneficiary what is known of the manager
 * @param stop whether material support has stopped
 * @param others the other approved plans of the manager for the centre, closed ones too
 * @param parties the manager, and the interests of who acts
 * @param oversight the books of the centre
 * @param stewardship who was in charge of it, and when
 * @param succession who would take it over; unknown for any other step
 * @param paying the payment that the step prepares or decides; unknown for none
 */
public record PlanCircumstances(
        UserId by,
        Beneficiary beneficiary,
        Fact<Stop> stop,
        List<SupportPlan> others,
        Parties parties,
        Oversight oversight,
        Stewardship stewardship,
        Fact<Succession> succession,
        Fact<Paying> paying) {

    /** Copies the list. */
    public PlanCircumstances {
        others = List.copyOf(others);
    }

    Act act(LocalDate on) {
        return new Act(by, on);
    }

    /** What all plans of the manager plan for a year. */
    Money planned(SupportPlan plan, int number, Function<PlanYear, Money> part) {
        return over(plan, one -> part.apply(one.year(number)));
    }

    /** All plans of the manager for the centre, in the order of their start and reference. */
    List<SupportPlan> plans(SupportPlan plan) {
        return Stream.concat(Stream.of(plan), others.stream())
                .sorted(Comparator.comparing((SupportPlan one) -> one.snapshot().since())
                        .thenComparing(one -> one.snapshot().reference()))
                .toList();
    }

    Money over(SupportPlan plan, Function<SupportPlan, Money> sum) {
        return Stream.concat(Stream.of(plan), others.stream()).map(sum).reduce(Money.ZERO, Money::plus);
    }

    /** What the gate of a payment that is prepared with a step needs. */
    Fact<PaymentInquiry> preparing(SupportPlan plan, Fact<PaymentOrder> order) {
        return Fact.of(
                order.value().map(one -> Payment.preparing(one, paying(plan).facts())));
    }

    /** What is known of the payment, which has to come out of money for the support of the centre. */
    PaymentCircumstances paying(SupportPlan plan) {
        PaymentCircumstances around = paying.value().orElseThrow().around();
        boolean isForIt = around.purpose().isPaidUnderAPlan()
                && around.purpose().about().is(plan.centre().value()::equals);
        if (!isForIt) {
            throw InvalidValue.at("/allocationId", "value.reference", "unknown");
        }
        return around;
    }

    /**
     * The payment that a step prepares or decides.
     *
     * @param id the id that it has, or gets
     * @param payment as it was prepared; unknown before
     * @param around what its own gates need to know beside it
     */
    public record Paying(PaymentId id, Fact<Payment> payment, PaymentCircumstances around) {}
}
