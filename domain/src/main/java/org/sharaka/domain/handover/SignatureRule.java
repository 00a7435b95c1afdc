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

/** {@code handover.approval}: whether what was proposed can still be approved, and what was approved be signed. */
final class SignatureRule {

    private static final RuleCode RULE = ApprovalRules.APPROVAL;

    private SignatureRule() {}

    /** An approval of a ruling that has lapsed would lapse at once. */
    static Check inTime(ApprovalCase asked) {
        LocalDate last = asked.lastDay();
        return asked.on().isAfter(last) ? lapsed(last, asked) : pass(last, asked);
    }

    static Check check(SigningCase signing) {
        ApprovalCase asked = signing.approval();
        if (!isApproved(asked)) {
            return Check.missing(RULE, Result.FAIL, Reading.days(asked.policy().rulingDays()));
        }
        LocalDate last = lastDay(signing);
        if (asked.on().isAfter(last)) {
            return lapsed(last, asked);
        }
        List<RuleCode> unwaived = newlyFailing(signing);
        return unwaived.isEmpty()
                ? pass(last, asked)
                : Check.fail(RULE, RuledTable.words(asked.table().failing()), RuledTable.words(unwaived))
                        .because("new-fail");
    }

    /** Both have approved this very ruling, and whatever failed in it was waived until a known day. */
    private static boolean isApproved(ApprovalCase asked) {
        ApprovalFacts.People people = asked.facts().people();
        return asked.waived().containsAll(asked.table().failing())
                && asked.facts().waiver().stream().allMatch(waiver -> waiver.until() instanceof Known)
                && follows(people.first(), asked)
                && follows(people.second(), asked);
    }

    private static boolean follows(Fact<Act> approval, ApprovalCase asked) {
        return approval.is(act ->
                act.doneBy(asked.on()) && !act.on().isBefore(asked.table().on()));
    }

    /** Approvals that rest on a waiver lapse with it; a rule that no longer fails needs none. */
    private static LocalDate lastDay(SigningCase signing) {
        ApprovalCase asked = signing.approval();
        LocalDate last = asked.lastDay();
        if (signing.now().failing().stream().noneMatch(asked.waived()::contains)) {
            return last;
        }
        return asked.facts()
                .waiver()
                .flatMap(waiver -> waiver.until().value())
                .filter(last::isAfter)
                .orElse(last);
    }

    /** What failed before was waived; it is new again once it fails elsewhere, or in a way that nobody may waive. */
    private static List<RuleCode> newlyFailing(SigningCase signing) {
        return signing.now().failed().stream()
                .filter(failed -> !isWaived(failed, signing.approval()))
                .map(FailedRule::rule)
                .distinct()
                .toList();
    }

    private static boolean isWaived(FailedRule failed, ApprovalCase asked) {
        return asked.waived().contains(failed.rule())
                && asked.waivable().is(failed)
                && asked.table().failed().stream().anyMatch(failed::isOfSame);
    }

    private static Check pass(LocalDate last, ApprovalCase asked) {
        return Check.pass(RULE, Reading.of(last), Reading.of(asked.on()));
    }

    private static Check lapsed(LocalDate last, ApprovalCase asked) {
        return Check.fail(RULE, Reading.of(last), Reading.of(asked.on())).because("lapsed");
    }
}
