package org.sharaka.domain.funding;

import java.time.LocalDate;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.partner.PartnerRules;
import org.sharaka.domain.policy.Group;
import org.sharaka.domain.rulebook.Gate;
import org.sharaka.domain.rulebook.Inquiry;

/** The facts of the reversal of a payment. Protective steps: of its parties only a payee that is frozen stops them. */
public sealed interface PaymentReversalInquiry extends Inquiry {

    /** {@return whether a block freezes whoever was paid, on the day} */
    boolean frozen();

    /**
     * Before it is entered that a payment came back.
     *
     * @param on the day
     * @param payment which payment
     * @param frozen whether a block freezes whoever was paid
     */
    record Entering(LocalDate on, PaymentId payment, boolean frozen) implements PaymentReversalInquiry {

        private static final Gate<Entering> GATE =
                PaymentReversalInquiry.<Entering>named("payment.reverse").gate();

        @Override
        public Gate<Entering> gate() {
            return GATE;
        }
    }

    /**
     * Before that is confirmed.
     *
     * @param on the day it comes back into its allocation
     * @param payment which payment
     * @param enteredBy who entered that it came back
     * @param by who would confirm it
     * @param frozen whether a block freezes whoever was paid
     */
    record Confirming(LocalDate on, PaymentId payment, UserId enteredBy, UserId by, boolean frozen)
            implements PaymentReversalInquiry {

        private static final Gate<Confirming> GATE = PaymentReversalInquiry.<Confirming>named(
                        "payment.confirm-reversal")
                .rule(PaymentRules.FOUR_EYES, (facts, values) -> PaymentRules.fourEyes(facts.enteredBy, facts.by))
                .gate();

        @Override
        public Gate<Confirming> gate() {
            return GATE;
        }
    }

    private static <I extends PaymentReversalInquiry> Gate.Builder<I> named(String gate) {
        return Gate.<I>named(gate)
                .under(Group.FUNDING)
                .rules(PartnerRules.BLOCKED, (facts, values) -> PartnerRules.notFrozen(facts.frozen()));
    }
}
