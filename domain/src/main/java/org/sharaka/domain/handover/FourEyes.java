package org.sharaka.domain.handover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Fact.Known;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.RuleCode;

/**
 * {@code handover.four-eyes}: nobody takes part twice. It looks at people and never at their roles. What is known to be
 * wrong is told before what is missing.
 */
final class FourEyes {

    private static final RuleCode RULE = ApprovalRules.FOUR_EYES;
    private static final List<String> ACTS = List.of("PROPOSER", "FIRST_APPROVER", "SECOND_APPROVER");

    private FourEyes() {}

    /** Before the second approval the rule cannot hold yet; it can only be broken already. */
    static List<Check> check(ApprovalCase asked) {
        ApprovalFacts.People people = asked.facts().people();
        if (!asked.second()) {
            return refusal(List.of(people.proposal(), people.first()), asked).stream()
                    .toList();
        }
        List<Fact<Act>> acts = List.of(people.proposal(), people.first(), people.second());
        return List.of(refusal(acts, asked)
                .orElseGet(() -> Check.pass(RULE, Reading.people(acts.size()), Reading.people(acts.size()))));
    }

    /** A proposal by one of the assessors could never be approved. */
    static List<Check> check(ProposalInquiry asked) {
        return asked.proposer()
                .onlyIf(proposer -> proposer.assessors().contains(proposer.by()))
                .fold(proposer -> List.of(fail(0, 1).because("assessed")), List::of);
    }

    /** Acts of different people: whatever the roles. */
    static Check apart(List<UserId> acts) {
        int people = (int) acts.stream().distinct().count();
        return people < acts.size()
                ? fail(acts.size(), people).because("same")
                : Check.pass(RULE, Reading.people(people), Reading.people(people));
    }

    private static Optional<Check> refusal(List<Fact<Act>> acts, ApprovalCase asked) {
        List<UserId> known = known(acts, asked.on());
        Set<UserId> different = new HashSet<>(known);
        if (different.size() < known.size()) {
            return Optional.of(fail(acts.size(), different.size()).because("same"));
        }
        Fact<Set<UserId>> assessors = asked.facts().people().assessors();
        int assessed = assessors.fold(all -> common(different, all), () -> 0);
        if (assessed > 0) {
            return Optional.of(fail(0, assessed).because("assessed"));
        }
        return known.size() == acts.size() && assessors instanceof Known
                ? Optional.empty()
                : Optional.of(unrecorded(acts, asked));
    }

    private static Check unrecorded(List<Fact<Act>> acts, ApprovalCase asked) {
        Check check = Check.missing(RULE, Result.FAIL, Reading.people(acts.size()));
        for (int index = 0; index < acts.size(); index++) {
            check = check.lacking(ACTS.get(index), acts.get(index).onlyIf(done -> done.doneBy(asked.on())));
        }
        return check.lacking("ASSESSORS", asked.facts().people().assessors());
    }

    private static List<UserId> known(List<Fact<Act>> acts, LocalDate on) {
        List<UserId> known = new ArrayList<>(acts.size());
        for (Fact<Act> act : acts) {
            act.onlyIf(done -> done.doneBy(on)).value().ifPresent(done -> known.add(done.by()));
        }
        return known;
    }

    private static int common(Collection<UserId> some, Set<UserId> others) {
        return (int) some.stream().filter(others::contains).count();
    }

    private static Check fail(int required, int actual) {
        return Check.fail(RULE, Reading.people(required), Reading.people(actual));
    }
}
