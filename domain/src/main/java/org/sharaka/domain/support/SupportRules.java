package org.sharaka.domain.support;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.funding.PaymentInquiry;
import org.sharaka.domain.funding.PaymentRules;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.RuleCode;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.policy.MeasureKind;
import org.sharaka.domain.policy.SupportPolicy;
import org.sharaka.domain.rulebook.GateRule;

/** The rules of support ({@code rulebook.md}, section 5; S12–S14). */
public final class SupportRules {

    static final RuleCode ELIGIBLE = RuleCode.of("support.eligible");
    static final RuleCode PROVIDER = RuleCode.of("support.provider");
    static final RuleCode EXPERIENCE_FIRST = RuleCode.of("support.experience-first");
    static final RuleCode SHARE = RuleCode.of("support.share");
    static final RuleCode CAP = RuleCode.of("support.cap");
    static final RuleCode INSTALMENTS = RuleCode.of("support.instalments");
    static final RuleCode SETTLEMENT = RuleCode.of("support.settlement");
    static final RuleCode FIRST = RuleCode.of("instalment.first");
    static final RuleCode SECOND = RuleCode.of("instalment.second");
    static final RuleCode THIRD = RuleCode.of("instalment.third");
    static final RuleCode WRITTEN = RuleCode.of("instalment.written");
    static final RuleCode LATE_REPORT = RuleCode.of("support.late-report");
    static final RuleCode UNJUSTIFIED = RuleCode.of("support.unjustified");
    static final RuleCode BATCH = RuleCode.of("support.batch");
    static final RuleCode STOPS = RuleCode.of("support.stops");
    static final RuleCode FOUR_EYES = RuleCode.of("support.four-eyes");

    /** The rules of the payment itself; none where nothing is to be paid. */
    static final List<GateRule<Fact<PaymentInquiry>>> PAYMENT = PaymentRules.OF_SUPPORT.stream()
            .map(rule -> GateRule.<Fact<PaymentInquiry>>of(
                            rule.code(),
                            (payment, values) ->
                                    payment.fold(paid -> rule.rule().apply(paid, values), List::<Check>of))
                    .since(rule.edition()))
            .toList();

    private SupportRules() {}

    /** {@return the reasons of the results of each rule, by its code} */
    public static Map<String, Set<String>> reasons() {
        Set<String> either = Set.of("pass", "fail");
        return Map.ofEntries(
                Map.entry(ELIGIBLE.family(), either),
                Map.entry(PROVIDER.family(), either),
                Map.entry(EXPERIENCE_FIRST.family(), either),
                Map.entry(SHARE.family(), either),
                Map.entry(CAP.family(), Set.of("pass", "fail", "goods")),
                Map.entry(INSTALMENTS.family(), either),
                Map.entry(SETTLEMENT.family(), Set.of("pass", "fail", "missing", "debt")),
                Map.entry(FIRST.family(), either),
                Map.entry(SECOND.family(), Set.of("pass", "fail", "report")),
                Map.entry(THIRD.family(), either),
                Map.entry(WRITTEN.family(), Set.of("pass", "fail", "certified")),
                Map.entry(LATE_REPORT.family(), Set.of("pass", "held", "suspended", "ended")),
                Map.entry(UNJUSTIFIED.family(), Set.of("pass", "fail", "nothing", "equipment", "equipment-too")),
                Map.entry(BATCH.family(), either),
                Map.entry(
                        STOPS.family(),
                        Set.of(
                                "pass",
                                "fail",
                                "due",
                                "missing",
                                "settled",
                                "late",
                                "settlement",
                                "settlement-late",
                                "settlement-open")),
                Map.entry(FOUR_EYES.family(), either));
    }

    static Check provider(List<PlanInquiry.Measured> asked) {
        List<MeasureKind> without = asked.stream()
                .filter(measure -> !measure.kind().isMaterial() && !measure.provided())
                .map(PlanInquiry.Measured::kind)
                .distinct()
                .toList();
        return Check.that(PROVIDER, without.isEmpty(), Reading.YES, without.isEmpty() ? Reading.YES : Reading.NO)
                .lacking(words(without));
    }

    static Check experienceFirst(List<MeasureKind> kinds) {
        long sharing = kinds.stream().filter(kind -> !kind.isMaterial()).count();
        boolean holds = sharing > 0 || kinds.stream().noneMatch(MeasureKind::isMaterial);
        return Check.that(EXPERIENCE_FIRST, holds, Reading.of(holds ? Math.min(1, sharing) : 1), Reading.of(sharing));
    }

    static Check atMost(RuleCode rule, Money most, Money asked) {
        return Check.that(rule, asked.compareTo(most) <= 0, Reading.of(most), Reading.of(asked));
    }

    static Check lateReport(long daysLate, long latestEver, SupportPolicy policy) {
        Reading allowed = Reading.days(policy.heldAfterDays());
        if (latestEver > policy.endedAfterDays()) {
            return Check.fail(LATE_REPORT, allowed, Reading.days(latestEver)).because("ended");
        }
        if (daysLate > policy.heldAfterDays()) {
            return Check.fail(LATE_REPORT, allowed, Reading.days(daysLate))
                    .because(daysLate > policy.suspendedAfterDays() ? "suspended" : "held");
        }
        return Check.pass(LATE_REPORT, allowed, Reading.days(daysLate));
    }

    static Check fourEyes(UserId wrote, UserId approves) {
        boolean same = wrote.equals(approves);
        Reading other = new Reading.Word("SOMEONE_ELSE");
        return Check.that(FOUR_EYES, !same, other, same ? new Reading.Word("SAME_PERSON") : other);
    }

    private static List<String> words(List<MeasureKind> kinds) {
        return kinds.stream().map(Enum::name).toList();
    }
}
