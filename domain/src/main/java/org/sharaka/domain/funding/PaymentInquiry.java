package org.sharaka.domain.funding;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.policy.Group;
import org.sharaka.domain.project.ContractId;
import org.sharaka.domain.rulebook.Gate;
import org.sharaka.domain.rulebook.GateRule;
import org.sharaka.domain.rulebook.Inquiry;

/**
 * The facts that the gates of a payment need, before it is prepared and before it is approved ({@code rulebook.md},
 * sections 2 and 3).
 *
 * @param on the day of the step
 * @param allocation the allocation that it spends
 * @param kind what is paid
 * @param amount how much, before anything is retained
 * @param spendable how much can be paid of its allocation from that day on
 * @param held whether a suspension or an end holds what it is paid for
 * @param retention what is retained under the contract; unknown where nothing is
 * @param approval what is known once it is approved; unknown before it is prepared
 * @param parties whom its purpose concerns, and the interests of who acts
 * @param unnamed whether it names none of the contracts of its project and does not say why; unknown where it need not
 * @param uncovered what of the money of its purpose never came in; unknown where all did
 */
public record PaymentInquiry(
        LocalDate on,
        AllocationId allocation,
        PaymentKind kind,
        Money amount,
        Money spendable,
        boolean held,
        Fact<Retained> retention,
        Fact<Approval> approval,
        Parties parties,
        Fact<Boolean> unnamed,
        Fact<Money> uncovered)
        implements Inquiry {

    private static final Gate<PaymentInquiry> PREPARING = gate("payment.create", PaymentRules.PREPARED);
    private static final Gate<PaymentInquiry> APPROVING = gate("payment.approve", PaymentRules.APPROVED);

    /** {@return the facts before an order is paid on a day; without an approval} */
    public static PaymentInquiry of(PaymentOrder order, LocalDate on, PaymentFacts facts) {
        return new PaymentInquiry(
                on,
                order.allocation(),
                order.kind(),
                order.amount(),
                facts.spendable(order.kind(), on),
                facts.held(),
                facts.retention().fold(known -> Fact.known(known.from(order, on)), Fact::unknown),
                Fact.unknown(),
                facts.parties(),
                facts.unnamed(order),
                Fact.known(facts.uncovered()).onlyIf(amount -> !amount.isZero()));
    }

    PaymentInquiry approvedBy(PaymentOrder order, UserId by, PaymentFacts facts) {
        Money net = amount.minus(facts.retained(kind, amount, on));
        Approval approving = new Approval(
                order.prepared().by(), by, facts.unspent().from(on), ReceiptShare.sum(facts.spend(net, on)));
        return new PaymentInquiry(
                on,
                allocation,
                kind,
                amount,
                spendable,
                held,
                retention,
                Fact.known(approving),
                parties,
                unnamed,
                uncovered);
    }

    @Override
    public Gate<PaymentInquiry> gate() {
        return approval.value().isPresent() ? APPROVING : PREPARING;
    }

    private static Gate<PaymentInquiry> gate(String name, List<GateRule<PaymentInquiry>> rules) {
        return Gate.<PaymentInquiry>named(name)
                .under(Group.FUNDING, Group.PARTNERS)
                .rulesOf(Parties.RULES, facts -> facts.parties().at(facts))
                .rulesOf(rules, facts -> facts)
                .gate();
    }

    /**
     * What is known of the retention under a contract.
     *
     * @param contract which contract
     * @param amount the whole sum of it
     * @param bonded how much the contractor's bonds in force cover of it
     * @param bondShare the share that they have to cover, as it was signed
     * @param retained what is retained from this payment
     * @param held what of earlier payments is held in the allocation
     * @param finallyAccepted the day the works were finally accepted, or settled before their time; unknown before
     * @param paid what was paid under it before, of what counts towards its sum
     */
    public record Retained(
            ContractId contract,
            Money amount,
            Money bonded,
            Fraction bondShare,
            Money retained,
            Money held,
            Fact<LocalDate> finallyAccepted,
            Fact<Money> paid) {

        boolean isBonded() {
            return bonded.over(amount).atLeast(bondShare);
        }

        boolean isOverOn(LocalDate day) {
            return finallyAccepted.is(accepted -> !accepted.isAfter(day));
        }
    }

    /**
     * What is known of an approval.
     *
     * @param preparedBy who prepared the payment
     * @param by who would approve it
     * @param unspent how much of its allocation is unspent from that day on
     * @param taken how much it takes from there
     */
    public record Approval(UserId preparedBy, UserId by, Money unspent, Money taken) {}
}
