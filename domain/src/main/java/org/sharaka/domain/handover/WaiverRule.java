package org.sharaka.domain.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact.Known;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.RuleCode;

/** {@code handover.waiver}: what is asked of a waiver, and that nothing failing goes through without one. */
final class WaiverRule {

    private static final RuleCode RULE = HandoverRules.WAIVER;

    private WaiverRule() {}

    /** Before the second approval one approver is still to come. */
    static Optional<Check> beforeTheSecond(ApprovalCase asked) {
        return check(asked, 1);
    }

    static Optional<Check> check(ApprovalCase asked) {
        return check(asked, 0);
    }

    private static Optional<Check> check(ApprovalCase asked, int toCome) {
        Optional<Waiver> waiver = asked.facts().waiver();
        if (waiver.isEmpty() && asked.ruling().refuses()) {
            return Optional.of(Check.missing(RULE, Result.FAIL, failing(asked)));
        }
        return waiver.map(used -> allowed(used, asked, toCome));
    }

    private static Check allowed(Waiver waiver, ApprovalCase asked, int toCome) {
        return rulesRefused(waiver, asked)
                .or(() -> decisionRefused(waiver, asked, toCome))
                .or(() -> termRefused(waiver, asked))
                .orElseGet(() -> Check.pass(RULE, failing(asked), named(waiver)));
    }

    private static Optional<Check> rulesRefused(Waiver waiver, ApprovalCase asked) {
        int most = asked.limits().waivers();
        if (waiver.rules().size() > most) {
            return Optional.of(fail("many", Counts.of(most), named(waiver)));
        }
        List<Check> failed = asked.ruling().with(Result.FAIL);
        if (!waiver.rules().stream().allMatch(rule -> isWaivable(rule, failed))) {
            List<RuleCode> waivable =
                    failed.stream().filter(Waivable::is).map(Check::rule).toList();
            return Optional.of(fail("never", Waivable.words(waivable), named(waiver)));
        }
        List<RuleCode> failing = Waivable.failing(asked.ruling());
        boolean same = failing.containsAll(waiver.rules()) && waiver.rules().containsAll(failing);
        return same ? Optional.empty() : Optional.of(fail("fail", failing(asked), named(waiver)));
    }

    private static boolean isWaivable(RuleCode rule, List<Check> failed) {
        return Waivable.is(rule)
                && failed.stream().filter(check -> check.rule().equals(rule)).allMatch(Waivable::is);
    }

    private static Optional<Check> decisionRefused(Waiver waiver, ApprovalCase asked, int toCome) {
        if (!waiver.decidedBy(asked.on())) {
            return Optional.of(fail("undecided", Reading.YES, Reading.NO));
        }
        int least = asked.limits().waiverApprovers() - toCome;
        int approvers = waiver.approversBy(asked.on());
        return approvers >= least
                ? Optional.empty()
                : Optional.of(fail("approvers", Reading.people(least), Reading.people(approvers)));
    }

    private static Optional<Check> termRefused(Waiver waiver, ApprovalCase asked) {
        LocalDate latest = asked.ruling().on().plusMonths(asked.limits().waiverMonths());
        if (!(waiver.until() instanceof Known<LocalDate> until)) {
            return Optional.of(fail("term", Reading.of(latest), Reading.UNKNOWN));
        }
        boolean inTime = !until.what().isAfter(latest) && !until.what().isBefore(asked.on());
        return inTime ? Optional.empty() : Optional.of(fail("term", Reading.of(latest), Reading.of(until.what())));
    }

    private static Reading failing(ApprovalCase asked) {
        return Waivable.words(Waivable.failing(asked.ruling()));
    }

    private static Reading named(Waiver waiver) {
        return Waivable.words(waiver.rules());
    }

    private static Check fail(String reason, Reading required, Reading actual) {
        return Check.fail(RULE, required, actual).because(reason);
    }
}
