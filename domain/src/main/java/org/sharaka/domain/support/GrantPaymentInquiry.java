package org.sharaka.domain.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.sharaka.domain.funding.PaymentInquiry;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.rulebook.EarlierInquiry;

/**
 * What is asked before a payment for a grant is prepared and, again, before it is approved.
 *
 * @param on the day
 * @param policy the version of the policy: {@code support.v1}
 * @param material whether the grant is material support; sharing of experience may go on through follow-up
 * @param asked how much is to be paid
 * @param left what is left of the grant
 * @param reports how late the manager's reports are
 * @param stopping whether material support has stopped, and what was granted before
 * @param parties the manager, and the interests of who acts
 * @param payment what the payment itself is asked
 */
public record GrantPaymentInquiry(
        LocalDate on,
        String policy,
        boolean material,
        Money asked,
        Money left,
        AidInquiry.Lateness reports,
        AidInquiry.Stopping stopping,
        Parties parties,
        PaymentInquiry payment)
        implements EarlierInquiry {

    /** The gate of a payment for a grant. */
    public static final String GATE = "grant.pay";

    /** Never null. */
    public GrantPaymentInquiry {
        Objects.requireNonNull(on);
        Objects.requireNonNull(policy);
        Objects.requireNonNull(asked);
        Objects.requireNonNull(left);
        Objects.requireNonNull(reports);
        Objects.requireNonNull(stopping);
        Objects.requireNonNull(parties);
        Objects.requireNonNull(payment);
    }

    @Override
    public Ruling ruling() {
        SupportPolicy values = SupportPolicy.history().version(policy);
        List<Check> own = new ArrayList<>();
        own.add(SupportRules.atMost(SupportRules.CAP, left, asked));
        if (material) {
            own.add(SupportRules.lateReport(
                    reports.days(), reports.ever(), values.conditions().lateness()));
            own.add(Stop.pays(stopping.stop(), stopping.dueOn(), stopping.justifiedOn(), values));
        }
        own.addAll(payment.own());
        return new Ruling(GATE, on, policy, parties.before(on, own));
    }
}
