package org.sharaka.domain.handover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Fact.Known;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.time.Months;

/** What a handover asks of the manager. */
final class ManagerRules {

    private ManagerRules() {}

    static Check manager(HandoverCase asked) {
        return YesOrNo.check(HandoverRules.MANAGER, asked.facts().management().valid());
    }

    static Check months(HandoverCase asked) {
        Reading.Count least = asked.required().months();
        if (!(asked.happened(asked.facts().management().since()) instanceof Known<LocalDate> since)) {
            return Check.missing(HandoverRules.MONTHS, Result.FAIL, least);
        }
        boolean holds = Months.passed(since.what(), (int) least.value(), asked.on());
        return Check.that(HandoverRules.MONTHS, holds, least, Reading.months(Months.between(since.what(), asked.on())));
    }

    static Check training(HandoverCase asked) {
        Requirements.Training required = asked.required().training();
        if (!(asked.facts().training() instanceof Known<List<TrainingSession>> sessions)) {
            return Check.missing(HandoverRules.TRAINING, Result.FAIL, required.shown());
        }
        Map<String, Long> holders = holdersByModule(asked, sessions.what());
        List<String> held = new ArrayList<>();
        for (Map.Entry<String, Integer> module : required.holders().entrySet()) {
            if (holders.getOrDefault(module.getKey(), 0L) >= module.getValue()) {
                held.add(module.getKey());
            }
        }
        return held.size() == required.holders().size()
                ? Check.pass(HandoverRules.TRAINING, required.shown(), required.shown())
                : Check.fail(HandoverRules.TRAINING, required.shown(), new Reading.Words(held));
    }

    private static Map<String, Long> holdersByModule(HandoverCase asked, List<TrainingSession> sessions) {
        int months = asked.policy().ages().trainingMonths();
        Map<String, Long> holders = new HashMap<>();
        for (TrainingSession session : sessions) {
            Fact<LocalDate> held = asked.happened(session.on());
            if (held.is(day -> Months.within(day, months, asked.on()))) {
                holders.merge(session.module(), (long) session.holdersInPost(), Long::sum);
            }
        }
        return holders;
    }

    static Check authorisation(HandoverCase asked) {
        HandoverFacts.Standing standing = asked.facts().standing();
        if (standing.authorisation().is(held -> !held)) {
            return YesOrNo.no(HandoverRules.AUTHORISATION).because("authorisation");
        }
        if (standing.insurance().is(held -> !held)) {
            return YesOrNo.no(HandoverRules.AUTHORISATION).because("insurance");
        }
        boolean known = standing.authorisation() instanceof Known && standing.insurance() instanceof Known;
        return known
                ? Check.pass(HandoverRules.AUTHORISATION, Reading.YES, Reading.YES)
                : Check.missing(HandoverRules.AUTHORISATION, Result.FAIL, Reading.YES);
    }

    static Check reports(HandoverCase asked) {
        return YesOrNo.check(HandoverRules.REPORTS, asked.facts().standing().reportsAccepted());
    }

    static Check consultation(HandoverCase asked) {
        return Freshness.check(
                HandoverRules.CONSULTATION,
                asked.required().withoutConsultation(),
                asked.happened(asked.facts().standing().lastConsultation()),
                asked.policy().ages().consultationMonths(),
                asked.on());
    }
}
