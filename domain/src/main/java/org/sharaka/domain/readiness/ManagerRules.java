package org.sharaka.domain.readiness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact.Known;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.Unit;
import org.sharaka.domain.time.Months;

/** What a handover asks of the manager. */
final class ManagerRules {

    private ManagerRules() {}

    static Check manager(HandoverCase asked) {
        HandoverFacts.Management management = asked.facts().management();
        Check check = BooleanCheck.check(HandoverRules.MANAGER, management.valid());
        if (check.actual() != Reading.NO || management.lacking().isEmpty()) {
            return check;
        }
        boolean mandate = management.lacking().contains(HandoverFacts.Management.MANDATE);
        return check.because(mandate ? "mandate" : "standing").lacking(management.lacking());
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
        Map<String, Reading.Count> needed = new LinkedHashMap<>();
        required.forEach((module, holders) -> needed.put(module, new Reading.Count(holders, Unit.PEOPLE)));
        Reading modules = new Reading.Words(List.copyOf(required.keySet()), needed);
        if (!(asked.facts().training() instanceof Known<List<TrainingSession>> sessions)) {
            return Check.missing(HandoverRules.TRAINING, Result.FAIL, modules);
        }
        List<String> held = new ArrayList<>(required.size());
        List<String> lacking = new ArrayList<>();
        Map<String, Reading.Count> there = new LinkedHashMap<>();
        required.forEach((module, holders) -> {
            long found = holdersOf(module, sessions.what(), asked);
            there.put(module, new Reading.Count(found, Unit.PEOPLE));
            (found >= holders ? held : lacking).add(module);
        });
        return Check.that(HandoverRules.TRAINING, lacking.isEmpty(), modules, new Reading.Words(held, there))
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
            return notHeld(standing, DocumentKind.OPERATING_AUTHORISATION, "authorisation");
        }
        if (standing.insurance().is(held -> !held)) {
            return notHeld(standing, DocumentKind.INSURANCE, "insurance");
        }
        boolean known = standing.authorisation() instanceof Known && standing.insurance() instanceof Known;
        return known
                ? Check.pass(HandoverRules.AUTHORISATION, Reading.YES, Reading.YES)
                : Check.missing(HandoverRules.AUTHORISATION, Result.FAIL, Reading.YES)
                        .lacking("OPERATING_AUTHORISATION", standing.authorisation())
                        .lacking("OPERATING_INSURANCE", standing.insurance());
    }

    /** A paper of somebody else is another thing to mend than one of the manager that has run out. */
    private static Check notHeld(HandoverFacts.Standing standing, DocumentKind paper, String reason) {
        boolean ranOut = standing.notInForce().contains(paper.name());
        return BooleanCheck.no(HandoverRules.AUTHORISATION).because(ranOut ? reason + "-expired" : reason);
    }

    static Check reports(HandoverCase asked) {
        HandoverFacts.Standing standing = asked.facts().standing();
        Check check = BooleanCheck.check(HandoverRules.REPORTS, standing.reportsAccepted());
        return check.result() == Result.FAIL ? check.lacking(standing.reportsOwed()) : check;
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
