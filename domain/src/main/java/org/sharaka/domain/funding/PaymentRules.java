package org.sharaka.domain.funding;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.RuleCode;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.rulebook.GateRule;

/** The rules of payments ({@code rulebook.md}, sections 2 and 3). */
public final class PaymentRules {

    /** A payment takes what is unspent of its allocation. */
    public static final RuleCode AVAILABLE = RuleCode.of("payment.available");

    /** Two people prepare and approve it. */
    public static final RuleCode FOUR_EYES = RuleCode.of("payment.four-eyes");

    /** Part of a contractor's payment is retained, or bonded, until final acceptance. */
    public static final RuleCode RETENTION = RuleCode.of("works.retention");

    private static final Reading A_CONTRACT = new Reading.Word("A_CONTRACT");
    private static final Reading NO_CONTRACT = new Reading.Word("NO_CONTRACT");
    private static final Reading NOT_HELD = new Reading.Word("NOT_HELD");
    private static final Reading HELD = new Reading.Word("HELD");
    private static final Reading FINAL_ACCEPTANCE = new Reading.Word("AFTER_FINAL_ACCEPTANCE");
    private static final Reading NO_FINAL_ACCEPTANCE = new Reading.Word("BEFORE_FINAL_ACCEPTANCE");

    /**
     * The rules of a payment for support, which every gate of one has after those on its parties:
     * {@code payment.available}; {@code payment.four-eyes} and {@code funding.balance} at an approval.
     */
    public static final List<GateRule<PaymentInquiry>> OF_SUPPORT;

    /** The rules of a payment that is prepared: {@code payment.available}, {@code works.retention} under a contract. */
    static final List<GateRule<PaymentInquiry>> PREPARED;

    /** The rules of a payment that is approved. They read no values: what is retained was signed with the contract. */
    static final List<GateRule<PaymentInquiry>> APPROVED;

    static {
        GateRule<PaymentInquiry> available = GateRule.of(AVAILABLE, (payment, values) -> List.of(available(payment)));
        GateRule<PaymentInquiry> fourEyes = GateRule.of(FOUR_EYES, (payment, values) -> fourEyes(payment));
        GateRule<PaymentInquiry> retention = GateRule.of(RETENTION, (payment, values) -> retention(payment));
        GateRule<PaymentInquiry> balance = GateRule.of(FundingRules.BALANCE, (payment, values) -> balance(payment));
        OF_SUPPORT = List.of(available, fourEyes, balance);
        PREPARED = List.of(available, retention);
        APPROVED = List.of(available, fourEyes, retention, balance);
    }

    private PaymentRules() {}

    /** {@return the reasons that each of these rules tells its result by, by the code of the rule} */
    public static Map<String, Set<String>> reasons() {
        return Map.of(
                AVAILABLE.family(), Set.of("pass", "fail", "held", "uncovered"),
                FOUR_EYES.family(), Set.of("pass", "fail"),
                RETENTION.family(),
                        Set.of(
                                "pass",
                                "missing",
                                "short",
                                "released",
                                "early",
                                "exceeds",
                                "ceiling",
                                "apart",
                                "unnamed"));
    }

    private static Check available(PaymentInquiry payment) {
        if (payment.held()) {
            return Check.fail(AVAILABLE, NOT_HELD, HELD).because("held");
        }
        return payment.uncovered()
                .fold(
                        lacking -> Check.fail(AVAILABLE, Reading.of(Money.ZERO), Reading.of(lacking))
                                .because("uncovered"),
                        () -> FundingRules.enough(AVAILABLE, payment.amount(), payment.spendable()));
    }

    private static List<Check> fourEyes(PaymentInquiry payment) {
        return payment.approval().fold(approval -> List.of(fourEyes(approval.preparedBy(), approval.by())), List::of);
    }

    static Check fourEyes(UserId prepared, UserId approves) {
        boolean same = prepared.equals(approves);
        return Check.that(
                FOUR_EYES,
                !same,
                FundingRules.SOMEONE_ELSE,
                same ? FundingRules.SAME_PERSON : FundingRules.SOMEONE_ELSE);
    }

    private static List<Check> retention(PaymentInquiry payment) {
        if (payment.unnamed().is(unnamed -> unnamed)) {
            return List.of(Check.fail(RETENTION, A_CONTRACT, NO_CONTRACT).because("unnamed"));
        }
        return payment.retention().fold(known -> List.of(retention(payment, known)), List::of);
    }

    private static Check retention(PaymentInquiry payment, PaymentInquiry.Retained known) {
        if (payment.kind() == PaymentKind.RETENTION_RELEASE) {
            return released(payment.amount(), payment.on(), known);
        }
        if (payment.kind() != PaymentKind.PAYMENT) {
            return Check.pass(RETENTION, Reading.NONE, Reading.NONE).because("apart");
        }
        Money all = known.paid().fold(payment.amount()::plus, payment::amount);
        if (all.compareTo(known.amount()) > 0) {
            return Check.fail(RETENTION, Reading.of(known.amount()), Reading.of(all))
                    .because("ceiling");
        }
        Reading share = Reading.shareOf(known.bondShare(), known.amount());
        if (known.isBonded()) {
            return Check.pass(RETENTION, share, Reading.of(known.retained()));
        }
        return known.bonded().isZero()
                ? Check.missing(RETENTION, Result.FAIL, share)
                : Check.fail(RETENTION, share, Reading.share(known.bonded(), known.amount()))
                        .because("short");
    }

    private static Check released(Money amount, LocalDate on, PaymentInquiry.Retained known) {
        if (!known.isOverOn(on)) {
            return Check.fail(RETENTION, FINAL_ACCEPTANCE, NO_FINAL_ACCEPTANCE).because("early");
        }
        Check check = FundingRules.enough(RETENTION, amount, known.held());
        return check.because(check.result() == Result.PASS ? "released" : "exceeds");
    }

    private static List<Check> balance(PaymentInquiry payment) {
        return payment.approval()
                .fold(
                        approval -> List.of(FundingRules.balance(
                                approval.unspent(),
                                approval.taken(),
                                approval.unspent().minus(approval.taken()))),
                        List::of);
    }
}
