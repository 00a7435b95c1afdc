package org.sharaka.domain.funding;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.rulebook.EarlierInquiry;

/**
 * What is asked before a payment is prepared, and before it is approved ({@code RULES.md}, sections 2 and 3).
 *
 * @param on the day of the step
 * @param policy the version of the policy
 * @param kind what is paid
 * @param amount how much, before anything is retained
 * @param spendable how much can be paid of its allocation from that day on
 * @param held whether a suspension or an end holds what it is paid for
 * @param retention what is retained under the contract; unknown where nothing is
 * @param approval what is known once it is approved; unknown before it is prepared
 * @param parties whom its purpose concerns, and the interests of who acts
 */
public record PaymentInquiry(
        LocalDate on,
        String policy,
        PaymentKind kind,
        Money amount,
        Money spendable,
        boolean held,
        Fact<Retention> retention,
        Fact<Approval> approval,
        Parties parties)
        implements EarlierInquiry {

    /** Never null. */
    public PaymentInquiry {
        Objects.requireNonNull(on);
        Objects.requireNonNull(policy);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(amount);
        Objects.requireNonNull(spendable);
        Objects.requireNonNull(retention);
        Objects.requireNonNull(approval);
        Objects.requireNonNull(parties);
    }

    static PaymentInquiry of(PaymentOrder order, LocalDate on, PaymentFacts facts) {
        return new PaymentInquiry(
                on,
                FundingPolicy.ADOPTED.on(on).version(),
                order.kind(),
                order.amount(),
                facts.spendable(order.kind(), on),
                facts.held(),
                facts.retention(),
                Fact.unknown(),
                facts.parties());
    }

    PaymentInquiry approvedBy(PaymentOrder order, UserId by, PaymentFacts facts) {
        Money net = amount.minus(facts.retained(kind, amount, on));
        Approval asked =
                new Approval(order.prepared().by(), by, facts.unspent().from(on), Part.sum(facts.spend(net, on)));
        return new PaymentInquiry(on, policy, kind, amount, spendable, held, retention, Fact.known(asked), parties);
    }

    @Override
    public Ruling ruling() {
        String gate = approval.fold(asked -> "payment.approve", () -> "payment.create");
        return new Ruling(gate, on, policy, parties.before(on, own()));
    }

    /**
     * The rules of the payment by itself, without those of its parties: what a gate asks that pays as part of another
     * step.
     *
     * @return in the order of the rulebook
     */
    public List<Check> own() {
        List<Check> own = PaymentRules.prepared(this);
        approval.value().ifPresent(asked -> PaymentRules.approved(asked, own));
        return own;
    }

    /**
     * What is known of an approval.
     *
     * @param preparedBy who prepared the payment
     * @param by who would approve it
     * @param unspent how much of its allocation is unspent from that day on
     * @param taken how much it takes from there
     */
    public record Approval(UserId preparedBy, UserId by, Money unspent, Money taken) {

        /** Never null. */
        public Approval {
            Objects.requireNonNull(preparedBy);
            Objects.requireNonNull(by);
            Objects.requireNonNull(unspent);
            Objects.requireNonNull(taken);
        }
    }
}
