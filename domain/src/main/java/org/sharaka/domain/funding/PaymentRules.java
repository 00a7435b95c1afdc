package org.sharaka.domain.funding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.RuleCode;
import org.sharaka.domain.money.Money;

/** The rules of payments ({@code RULES.md}, sections 2 and 3). */
public final class PaymentRules {

    /** A payment takes what is unspent of its allocation. */
    public static final RuleCode AVAILABLE = RuleCode.of("payment.available");

    /** Two people prepare and approve it. */
    public static final RuleCode FOUR_EYES = RuleCode.of("payment.four-eyes");

    /** Part of a contractor's payment is retained, or bonded, until final acceptance. */
    public static final RuleCode RETENTION = RuleCode.of("works.retention");

    private static final Reading NOT_HELD = new Reading.Word("NOT_HELD");
    private static final Reading HELD = new Reading.Word("HELD");
    private static final Reading FINAL_ACCEPTANCE = new Reading.Word("AFTER_FINAL_ACCEPTANCE");
    private static final Reading NO_FINAL_ACCEPTANCE = new Reading.Word("BEFORE_FINAL_ACCEPTANCE");

    private PaymentRules() {}

    /**
     * The reasons that each of these rules tells its result by.
     *
     * @return reasons by code
     */
    public static Map<String, Set<String>> reasons() {
        return Map.of(
                AVAILABLE.family(), Set.of("pass", "fail", "held"),
                FOUR_EYES.family(), Set.of("pass", "fail"),
                RETENTION.family(), Set.of("pass", "missing", "released", "early", "exceeds"));
    }

    /** {@code payment.available}, and {@code works.retention} where a contract asks one. */
    static List<Check> prepared(PaymentInquiry asked) {
        List<Check> checks = new ArrayList<>(List.of(available(asked)));
        asked.retention().value().map(known -> retention(asked, known)).ifPresent(checks::add);
        return checks;
    }

    /** What an approval asks besides: {@code payment.four-eyes} in its place, {@code funding.balance} at the end. */
    static void approved(PaymentInquiry.Approval asked, List<Check> checks) {
        checks.add(1, fourEyes(asked.preparedBy(), asked.by()));
        Money left = asked.unspent().minus(asked.taken());
        checks.add(FundingRules.balance(asked.unspent(), asked.taken(), left));
    }

    private static Check available(PaymentInquiry asked) {
        return asked.held()
                ? Check.fail(AVAILABLE, NOT_HELD, HELD).because("held")
                : FundingRules.enough(AVAILABLE, asked.amount(), asked.spendable());
    }

    private static Check fourEyes(UserId prepared, UserId approves) {
        boolean same = prepared.equals(approves);
        return Check.that(
                FOUR_EYES,
                !same,
                FundingRules.SOMEONE_ELSE,
                same ? FundingRules.SAME_PERSON : FundingRules.SOMEONE_ELSE);
    }

    private static Check retention(PaymentInquiry asked, Retention known) {
        if (asked.kind() == PaymentKind.RETENTION_RELEASE) {
            return released(asked.amount(), asked.on(), known);
        }
        Money retained = known.contract().retainedFrom(asked.amount(), known.soFar(), asked.on());
        Reading bonded = Reading.percent(known.contract().retention().bond());
        return known.contract().isBondedOn(asked.on())
                ? Check.pass(RETENTION, bonded, Reading.of(retained))
                : Check.missing(RETENTION, Result.FAIL, bonded);
    }

    private static Check released(Money amount, LocalDate on, Retention known) {
        if (!known.isOverOn(on)) {
            return Check.fail(RETENTION, FINAL_ACCEPTANCE, NO_FINAL_ACCEPTANCE).because("early");
        }
        Check check = FundingRules.enough(RETENTION, amount, known.held());
        return check.because(check.result() == Result.PASS ? "released" : "exceeds");
    }
}
