package org.sharaka.domain.funding;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.RuleCode;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.partner.PartiesInquiry;
import org.sharaka.domain.policy.FundingPolicy;
import org.sharaka.domain.policy.Group;
import org.sharaka.domain.rulebook.Inquiry;

/** The rules of money ({@code rulebook.md}, section 2) but those of payments. */
public final class FundingRules {

    /** Earmarked money goes to its purpose, or elsewhere with consent. */
    public static final RuleCode PURPOSE = RuleCode.of("pledge.purpose");

    /** A reversal takes what is left of the receipt and unallocated. */
    public static final RuleCode REVERSAL = RuleCode.of("receipt.reversal");

    /** A gift in kind has a value that somebody else than the donor found, above a limit. */
    public static final RuleCode IN_KIND = RuleCode.of("receipt.in-kind");

    /** A pledge is amended by the donor's notice, never below what was received. */
    public static final RuleCode AMENDMENT = RuleCode.of("pledge.amendment");

    /** An allocation takes what is there. */
    public static final RuleCode AVAILABLE = RuleCode.of("allocation.available");

    /** An instalment is overdue: a notice. */
    public static final RuleCode OVERDUE = RuleCode.of("pledge.overdue");

    /** A project of model 2 gets no more than the costs of its control. */
    public static final RuleCode MODEL = RuleCode.of("allocation.model");

    /** A release takes what is unspent. */
    public static final RuleCode RELEASE = RuleCode.of("allocation.release");

    /** The balance holds. */
    public static final RuleCode BALANCE = RuleCode.of("funding.balance");

    /** Money without a donor has a cause. */
    public static final RuleCode OTHER = RuleCode.of("receipt.other");

    /** Another receipt or payment looks like it: a notice. */
    public static final RuleCode DUPLICATE = RuleCode.of("receipt.duplicate");

    /** A wrong fact is corrected by someone else. */
    public static final RuleCode CORRECTION = RuleCode.of("fact.correction");

    static final Reading SOMEONE_ELSE = new Reading.Word("SOMEONE_ELSE");
    static final Reading SAME_PERSON = new Reading.Word("SAME_PERSON");
    private static final Reading ITS_PURPOSE = new Reading.Word("ITS_PURPOSE");
    private static final Reading OTHER_PURPOSE = new Reading.Word("OTHER_PURPOSE");
    private static final Reading A_CAUSE = new Reading.Word("A_CAUSE");
    private static final Reading NO_AGREEMENT = new Reading.Word("NO_AGREEMENT");
    private static final Reading SIGNED_AGREEMENT = new Reading.Word("SIGNED_AGREEMENT");

    private FundingRules() {}

    /** {@return the reasons that each of these rules tells its result by, by the code of the rule} */
    public static Map<String, Set<String>> reasons() {
        Set<String> either = Set.of("pass", "fail");
        return Map.ofEntries(
                Map.entry(PURPOSE.family(), either),
                Map.entry(REVERSAL.family(), either),
                Map.entry(IN_KIND.family(), either),
                Map.entry(OTHER.family(), Set.of("pass", "missing")),
                Map.entry(DUPLICATE.family(), Set.of("warn")),
                Map.entry(AMENDMENT.family(), Set.of("pass", "fail", "agreement")),
                Map.entry(AVAILABLE.family(), either),
                Map.entry(MODEL.family(), Set.of("pass", "fail", "missing")),
                Map.entry(OVERDUE.family(), Set.of("warn")),
                Map.entry(RELEASE.family(), either),
                Map.entry(BALANCE.family(), either),
                Map.entry(CORRECTION.family(), Set.of("pass", "four-eyes", "allocated")));
    }

    static Inquiry asksParties(String gate, LocalDate on, Parties parties) {
        return new PartiesInquiry(gate, Group.FUNDING, on, parties);
    }

    static Check purpose(boolean mayGo) {
        return Check.that(PURPOSE, mayGo, ITS_PURPOSE, mayGo ? ITS_PURPOSE : OTHER_PURPOSE);
    }

    static Check reversal(Money amount, Money free) {
        return amount.isZero()
                ? Check.fail(REVERSAL, Reading.of(amount), Reading.of(free))
                : enough(REVERSAL, amount, free);
    }

    static Check available(Money amount, Money available) {
        return enough(AVAILABLE, amount, available);
    }

    /** {@code allocation.model}: no check but for a project of model 2. */
    static List<Check> model(Fact<ControlCosts> control, Money amount, FundingPolicy policy) {
        return control.fold(known -> List.of(model(known, amount, policy.controlShare())), List::of);
    }

    private static Check model(ControlCosts control, Money amount, Fraction share) {
        Money all = control.before().plus(amount);
        Money contribution = control.contribution().fold(stated -> stated, () -> Money.ZERO);
        if (control.budget().value().isEmpty() && all.compareTo(contribution) > 0) {
            return Check.missing(MODEL, Result.FAIL, Reading.percent(share));
        }
        Money budget = control.budget().fold(known -> known, () -> Money.ZERO);
        boolean within = all.compareTo(contribution) <= 0
                || all.minus(contribution).over(budget).atMost(share);
        return Check.that(
                MODEL, within, Reading.of(contribution.plus(budget.shareRoundedDown(share))), Reading.of(all));
    }

    static Check release(Money amount, Money unspent) {
        return enough(RELEASE, amount, unspent);
    }

    static Check enough(RuleCode rule, Money amount, Money there) {
        return Check.that(rule, amount.compareTo(there) <= 0, Reading.of(amount), Reading.of(there));
    }

    static List<Check> inKind(Fact<ReceiptInquiry.Valued> inKind, FundingPolicy policy) {
        Money limit = policy.valuerLimit();
        return inKind.fold(
                gift -> List.of(Check.that(
                        IN_KIND,
                        !gift.byDonor() || gift.value().compareTo(limit) <= 0,
                        Reading.of(limit),
                        Reading.of(gift.value()))),
                List::of);
    }

    static List<Check> other(Fact<ReceiptInquiry.WithoutDonor> other) {
        return other.fold(
                income -> List.of(income.cause()
                        .fold(
                                cause -> Check.pass(OTHER, A_CAUSE, A_CAUSE),
                                () -> Check.missing(OTHER, Result.FAIL, A_CAUSE))),
                List::of);
    }

    static List<Check> duplicate(List<String> alike) {
        return alike.isEmpty()
                ? List.of()
                : List.of(new Check(DUPLICATE, Result.WARN, "warn", Reading.NONE, new Reading.Words(alike)));
    }

    static Check amendment(PledgeInquiry.Amending pledge) {
        if (pledge.agreementRests()) {
            return Check.fail(AMENDMENT, NO_AGREEMENT, SIGNED_AGREEMENT).because("agreement");
        }
        return Check.that(
                AMENDMENT,
                pledge.amount().compareTo(pledge.received()) >= 0,
                Reading.of(pledge.received()),
                Reading.of(pledge.amount()));
    }

    static List<Check> overdue(Money overdue) {
        return overdue.isZero()
                ? List.of()
                : List.of(new Check(OVERDUE, Result.WARN, "warn", Reading.NONE, Reading.of(overdue)));
    }

    /** What was there is what is taken and what is left; neither is below nothing. */
    static Check balance(Money there, Money taken, Money left) {
        boolean holds = taken.minorUnits() >= 0 && left.minorUnits() >= 0 && there.equals(taken.plus(left));
        return Check.that(BALANCE, holds, Reading.of(there), Reading.of(taken.plus(left)));
    }

    static Check correction(ReceiptInquiry.Correcting receipt) {
        if (receipt.recordedBy().equals(receipt.by())) {
            return Check.fail(CORRECTION, SOMEONE_ELSE, SAME_PERSON).because("four-eyes");
        }
        Money early = Money.ZERO.minus(receipt.left());
        return early.minorUnits() <= 0
                ? Check.pass(CORRECTION, SOMEONE_ELSE, SOMEONE_ELSE)
                : Check.fail(CORRECTION, Reading.of(Money.ZERO), Reading.of(early))
                        .because("allocated");
    }
}
