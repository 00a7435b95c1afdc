package org.sharaka.domain.handover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sharaka.domain.gate.Check;
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
        int limit = asked.required().months();
        Reading least = Reading.months(limit);
        if (!(asked.happened(asked.facts().management().since()) instanceof Known<LocalDate> since)) {
            return Check.missing(HandoverRules.MONTHS, Result.FAIL, least);
        }
        boolean holds = Months.passed(since.what(), limit, asked.on());
        return Check.that(HandoverRules.MONTHS, holds, least, Reading.months(Months.between(since.what(), asked.on())));
    }

    static Check training(HandoverCase asked) {
        Map<String, Integer> required = asked.required().trainedHolders();
        Reading modules = new Reading.Words(List.copyOf(required.keySet()));
        if (!(asked.facts().training() instanceof Known<List<TrainingSession>> sessions)) {
            return Check.missing(HandoverRules.TRAINING, Result.FAIL, modules);
        }
        List<String> held = new ArrayList<>(required.size());
        List<String> lacking = new ArrayList<>();
        required.forEach((module, holders) ->
                (holdersOf(module, sessions.what(), asked) >= holders ? held : lacking).add(module));
        return lacking.isEmpty()
                ? Check.pass(HandoverRules.TRAINING, modules, modules)
                : Check.fail(HandoverRules.TRAINING, modules, new Reading.Words(held))
                        .lacking(lacking);
    }

    private static long holdersOf(String module, List<TrainingSession> sessions, HandoverCase asked) {
        long holders = 0;
        for (TrainingSession session : sessions) {
            if (session.module().equals(module) && isInTime(session, asked)) {
                holders += session.holdersInPost();
            }
        }
        return holders;
    }

    private static boolean isInTime(TrainingSession session, HandoverCase asked) {
        int months = asked.policy().trainingMonths();
        return asked.happened(session.on()).is(day -> Months.within(day, months, asked.on()));
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
                : Check.missing(HandoverRules.AUTHORISATION, Result.FAIL, Reading.YES)
                        .lacking("OPERATING_AUTHORISATION", standing.authorisation())
                        .lacking("OPERATING_INSURANCE", standing.insurance());
    }

    static Check reports(HandoverCase asked) {
        return YesOrNo.check(HandoverRules.REPORTS, asked.facts().standing().reportsAccepted());
    }

    static Check consultation(HandoverCase asked) {
        return Freshness.check(
                HandoverRules.CONSULTATION,
                asked.required().withoutConsultation(),
                asked.happened(asked.facts().standing().lastConsultation()),
                asked.policy().consultationMonths(),
                asked.on());
    }
}
