package org.sharaka.domain.funding;

import java.time.LocalDate;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.policy.Group;
import org.sharaka.domain.rulebook.Gate;
import org.sharaka.domain.rulebook.Inquiry;

/**
 * The facts before the reversal of a payment is confirmed. A protective step: its parties are not looked at.
 *
 * @param on the day it comes back into its allocation
 * @param payment which payment
 * @param enteredBy who entered that it came back
 * @param by who would confirm it
 */
public record PaymentReversalInquiry(LocalDate on, PaymentId payment, UserId enteredBy, UserId by) implements Inquiry {

    private static final Gate<PaymentReversalInquiry> GATE = Gate.<PaymentReversalInquiry>named(
                    "payment.confirm-reversal")
            .under(Group.FUNDING)
            .rule(PaymentRules.FOUR_EYES, (facts, values) -> PaymentRules.fourEyes(facts.enteredBy, facts.by))
            .gate();

    @Override
    public Gate<PaymentReversalInquiry> gate() {
        return GATE;
    }
}
