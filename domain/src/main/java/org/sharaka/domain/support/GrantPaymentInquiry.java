package org.sharaka.domain.support;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.sharaka.domain.funding.PaymentInquiry;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.policy.Group;
import org.sharaka.domain.rulebook.Gate;
import org.sharaka.domain.rulebook.Inquiry;

/**
 * The facts that the gate of a payment for a grant needs when it is prepared and, again, when it is approved.
 *
 * @param on the day
 * @param plan the plan
 * @param grant the grant, within the plan
 * @param material whether the grant is material support; sharing of experience may go on through follow-up
 * @param asked how much is to be paid
 * @param left what is left of the grant
 * @param reports how late the manager's reports are
 * @param stopping whether material support has stopped, and what was granted before
 * @param parties the manager, and the interests of who acts
 * @param payment the facts of the payment itself; unknown where it is looked at beforehand
 */
public record GrantPaymentInquiry(
        LocalDate on,
        SupportPlanId plan,
        String grant,
        boolean material,
        Money asked,
        Money left,
        AidInquiry.Lateness reports,
        AidInquiry.Stopping stopping,
        Parties parties,
        Fact<PaymentInquiry> payment)
        implements Inquiry {

    /** The gate of a payment for a grant. */
    public static final String GATE = "grant.pay";

    private static final Gate<GrantPaymentInquiry> PAYING = Gate.<GrantPaymentInquiry>named(GATE)
            .under(Group.SUPPORT, Group.FUNDING, Group.PARTNERS)
            .rulesOf(Parties.RULES, facts -> facts.parties().at(facts))
            .rule(
                    SupportRules.CAP,
                    (facts, values) -> SupportRules.atMost(SupportRules.CAP, facts.left(), facts.asked()))
            .rules(
                    SupportRules.LATE_REPORT,
                    (facts, values) -> facts.ifMaterial(() -> SupportRules.lateReport(
                            facts.reports().days(), facts.reports().ever(), values.support())))
            .rules(
                    SupportRules.STOPS,
                    (facts, values) -> facts.ifMaterial(() -> Stop.pays(facts.stopping(), values.support())))
            .rulesOf(SupportRules.PAYMENT, GrantPaymentInquiry::payment)
            .gate();

    @Override
    public Gate<GrantPaymentInquiry> gate() {
        return PAYING;
    }

    private List<Check> ifMaterial(Supplier<Check> rule) {
        return material ? List.of(rule.get()) : List.of();
    }
}
