package org.sharaka.domain.support;

import org.sharaka.domain.funding.PaymentOrder;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.Step;

/** A step in the life of a support plan (S12–S14). */
public sealed interface PlanStep extends Step<SupportPlan, PlanCircumstances>
        permits ApprovePlan, GrantSupport, PayInstalment, PayGrant, DecidePayment, ClosePlan, SucceedToPlan {

    /** {@return how something is to be paid with it; unknown for nothing} */
    default Fact<Payout> payout() {
        return Fact.unknown();
    }

    /** {@return the payment that is prepared with it, from how the plan stood before; unknown for none} */
    default Fact<PaymentOrder> order(Rulebook book, SupportPlan before, PlanCircumstances around) {
        return Fact.unknown();
    }
}
