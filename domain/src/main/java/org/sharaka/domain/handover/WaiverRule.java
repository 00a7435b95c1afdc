package org.sharaka.domain.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact.Known;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.RuleCode;

/** {@code handover.waiver}: what is asked of a waiver, and that nothing failing goes through without one. */
final class WaiverRule {

    private static final RuleCode RULE = ApprovalRules.WAIVER;

    private WaiverRule() {}

    /** Before the second approval one approver is still to come. */
    static List<Check> check(ApprovalCase asked) {
        Optional<Waiver> waiver = asked.facts().waiver();
        if (waiver.isEmpty() && asked.table().refuses()) {
            return List.of(Check.missing(RULE, Result.FAIL, failing(asked)));
        }
        return waiver.map(used -> allowed(used, asked)).stream().toList();
    }

    private static Check allowed(Waiver waiver, ApprovalCase asked) {
        return rulesRefused(waiver, asked)
                .or(() -> decisionRefused(waiver, asked))
                .or(() -> termRefused(waiver, asked))
                .orElseGet(() -> Check.pass(RULE, failing(asked), named(waiver)));
    }

    private static Optional<Check> rulesRefused(Waiver waiver, ApprovalCase asked) {
        int most = asked.policy().waivedAtMost();
        List<FailedRule> failed = asked.table().failed();
        List<RuleCode> waived = waived(waiver, failed);
        if (waived.size() > most) {
            return Optional.of(fail("many", Reading.of(most), RuledTable.words(waived)));
        }
        if (!waiver.rules().stream().allMatch(rule -> isWaivable(rule, asked))) {
            List<RuleCode> waivable = failed.stream()
                    .filter(asked.waivable()::is)
                    .map(FailedRule::rule)
                    .distinct()
                    .toList();
            return Optional.of(fail("never", RuledTable.words(waivable), named(waiver)));
        }
        List<RuleCode> failing = asked.table().failing();
        boolean same = failing.containsAll(waiver.rules()) && waiver.rules().containsAll(failing);
        return same ? Optional.empty() : Optional.of(fail("fail", failing(asked), named(waiver)));
    }

    /** What it names, once for each check that failed of it, as a proposal counts. */
    private static List<RuleCode> waived(Waiver waiver, List<FailedRule> failed) {
        return waiver.rules().stream()
                .flatMap(rule -> {
                    long times = failed.stream()
                            .filter(one -> one.rule().equals(rule))
                            .count();
                    return Stream.generate(() -> rule).limit(Math.max(1, times));
                })
                .toList();
    }

    private static boolean isWaivable(RuleCode rule, ApprovalCase asked) {
        return asked.waivable().is(rule)
                && asked.table().failed().stream()
                        .filter(failed -> failed.rule().equals(rule))
                        .allMatch(asked.waivable()::is);
    }

    private static Optional<Check> decisionRefused(Waiver waiver, ApprovalCase asked) {
        if (!waiver.decidedBy(asked.on())) {
            return Optional.of(fail("undecided", Reading.YES, Reading.NO));
        }
        int least = asked.policy().waiverApprovers() - (asked.second() ? 0 : 1);
        int approvers = waiver.approversBy(asked.on());
        return approvers >= least
                ? Optional.empty()
                : Optional.of(fail("approvers", Reading.people(least), Reading.people(approvers)));
    }

    private static Optional<Check> termRefused(Waiver waiver, ApprovalCase asked) {
        LocalDate latest = asked.table().on().plusMonths(asked.policy().waiverMonths());
        if (!(waiver.until() instanceof Known<LocalDate> until)) {
            return Optional.of(fail("term", Reading.of(latest), Reading.UNKNOWN));
        }
        boolean inTime = !until.what().isAfter(latest) && !until.what().isBefore(asked.on());
        return inTime ? Optional.empty() : Optional.of(fail("term", Reading.of(latest), Reading.of(until.what())));
    }

    private static Reading failing(ApprovalCase asked) {
        return RuledTable.words(asked.table().failing());
    }

    private static Reading named(Waiver waiver) {
        return RuledTable.words(waiver.rules());
    }

    private static Check fail(String reason, Reading required, Reading actual) {
        return Check.fail(RULE, required, actual).because(reason);
    }
}
