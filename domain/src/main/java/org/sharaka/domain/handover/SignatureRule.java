package org.sharaka.domain.handover;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Fact.Known;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.RuleCode;
import org.sharaka.domain.gate.Ruling;

/**
 * {@code handover.approval}: whether what was approved still holds at signature; the ruling of the case is made then.
 */
final class SignatureRule {

    private static final RuleCode RULE = HandoverRules.APPROVAL;

    private SignatureRule() {}

    static Check check(Fact<Ruling> approved, ApprovalCase asked) {
        if (!(approved instanceof Known<Ruling> known && isApproved(known.what(), asked))) {
            return Check.missing(RULE, Result.FAIL, Reading.days(asked.limits().rulingDays()));
        }
        LocalDate last = lastDay(known.what(), asked);
        if (asked.on().isAfter(last)) {
            return fail("lapsed", Reading.of(last), Reading.of(asked.on()));
        }
        List<RuleCode> unwaived = newlyFailing(asked);
        return unwaived.isEmpty()
                ? Check.pass(RULE, Reading.of(last), Reading.of(asked.on()))
                : fail("new-fail", Waivable.words(Waivable.failing(known.what())), Waivable.words(unwaived));
    }

    /** Both have approved this very ruling, and whatever failed in it was waived until a known day. */
    private static boolean isApproved(Ruling approved, ApprovalCase asked) {
        ApprovalFacts.People people = asked.facts().people();
        return approved.gate().equals(HandoverGate.NAME)
                && waived(asked).containsAll(Waivable.failing(approved))
                && asked.facts().waiver().stream().allMatch(waiver -> waiver.until() instanceof Known)
                && follows(people.first(), approved, asked)
                && follows(people.second(), approved, asked);
    }

    private static boolean follows(Fact<Act> approval, Ruling approved, ApprovalCase asked) {
        return approval.is(act -> act.doneBy(asked.on()) && !act.on().isBefore(approved.on()));
    }

    /** Approvals that rest on a waiver lapse with it; a rule that no longer fails needs none. */
    private static LocalDate lastDay(Ruling approved, ApprovalCase asked) {
        LocalDate last = approved.on().plusDays(asked.limits().rulingDays());
        List<RuleCode> waived = waived(asked);
        if (Waivable.failing(asked.ruling()).stream().noneMatch(waived::contains)) {
            return last;
        }
        return asked.facts()
                .waiver()
                .flatMap(waiver -> waiver.until().value())
                .filter(last::isAfter)
                .orElse(last);
    }

    /** What failed before was waived; it is new again once it fails in a way that nobody may waive. */
    private static List<RuleCode> newlyFailing(ApprovalCase asked) {
        List<RuleCode> waived = waived(asked);
        return asked.ruling().with(Result.FAIL).stream()
                .filter(check -> !waived.contains(check.rule()) || !Waivable.is(check))
                .map(Check::rule)
                .toList();
    }

    private static List<RuleCode> waived(ApprovalCase asked) {
        return asked.facts().waiver().map(Waiver::rules).orElse(List.of());
    }

    private static Check fail(String reason, Reading required, Reading actual) {
        return Check.fail(RULE, required, actual).because(reason);
    }
}
