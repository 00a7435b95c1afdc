package org.sharaka.domain.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.handover.StatementInquiry.StatedYear;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.policy.FollowupPolicy;
import org.sharaka.domain.policy.Group;
import org.sharaka.domain.rulebook.Gate;

/** The gates of what follows a handover. */
final class FollowUpGates {

    static final Gate<VisitInquiry> VISIT = Gate.<VisitInquiry>named("handover.visit")
            .under(Group.FOLLOWUP, Group.PARTNERS)
            .rulesOf(Parties.RULES, facts -> facts.parties().at(facts))
            .rule(FollowUpRules.VISIT, (facts, values) -> planned(facts, values.followup()))
            .gate();

    static final Gate<ClosingInquiry> CLOSE = Gate.<ClosingInquiry>named("handover.close")
            .under(Group.FOLLOWUP, Group.PARTNERS)
            .rulesOf(Parties.RULES, facts -> facts.parties().at(facts))
            .rule(FollowUpRules.VISIT, (facts, values) -> complete(facts, values.followup()))
            .gate();

    static final Gate<StatementInquiry> STATE_USE = Gate.<StatementInquiry>named("handover.state-use")
            .under(Group.FOLLOWUP, Group.PARTNERS)
            .rulesOf(Parties.RULES, facts -> facts.parties().at(facts))
            .rule(FollowUpRules.VISIT, (facts, values) -> stated(facts))
            .gate();

    private FollowUpGates() {}

    /** A year is stated from its first day on, with an insurance in force. */
    private static Check stated(StatementInquiry facts) {
        Optional<StatedYear> year =
                facts.due().stream().filter(one -> one.number() == facts.year()).findFirst();
        if (year.isEmpty()) {
            List<String> years = facts.due().stream()
                    .map(one -> Integer.toString(one.number()))
                    .toList();
            return Check.fail(FollowUpRules.VISIT, new Reading.Words(years), Reading.of(facts.year()))
                    .because("other-year");
        }
        LocalDate first = year.get().begins();
        if (facts.on().isBefore(first)) {
            return Check.fail(FollowUpRules.VISIT, Reading.of(first), Reading.of(facts.on()))
                    .because("coming-year");
        }
        Reading insured = Reading.of(DocumentKind.INSURANCE);
        boolean holds = facts.insurance().is(paper -> paper.isInForceOn(facts.on()));
        Check check = Check.that(
                FollowUpRules.VISIT, holds, insured, facts.insurance().fold(paper -> insured, () -> Reading.UNKNOWN));
        return holds ? check : check.because("uninsured").lacking(List.of(DocumentKind.INSURANCE.name()));
    }

    private static Check planned(VisitInquiry facts, FollowupPolicy policy) {
        Optional<DueFollowUp> due = facts.followUp().plan(policy.earlyMonths()).stream()
                .filter(one -> one.kind() == DueFollowUp.Kind.VISIT && one.month() == facts.month())
                .findFirst();
        if (due.isEmpty()) {
            List<String> months = facts.followUp().visitMonths().stream()
                    .map(month -> Integer.toString(month))
                    .toList();
            return Check.fail(FollowUpRules.VISIT, new Reading.Words(months), Reading.of(facts.month()))
                    .because("unplanned");
        }
        Reading first = Reading.of(due.get().earliest());
        boolean holds = !facts.on().isBefore(due.get().earliest());
        Check check = Check.that(FollowUpRules.VISIT, holds, first, Reading.of(facts.on()));
        return holds ? check : check.because("early");
    }

    private static Check complete(ClosingInquiry facts, FollowupPolicy policy) {
        FollowUp followUp = facts.followUp();
        if (facts.on().isBefore(followUp.end())) {
            return Check.fail(FollowUpRules.VISIT, Reading.of(followUp.end()), Reading.of(facts.on()))
                    .because("running");
        }
        if (!facts.open().isEmpty()) {
            return Check.fail(
                            FollowUpRules.VISIT,
                            Reading.of(0),
                            Reading.of(facts.open().size()))
                    .because("open")
                    .lacking(facts.open());
        }
        List<String> missing = facts.done().stream()
                .flatMap(centre -> followUp.open(policy.earlyMonths(), centre).stream())
                .map(DueFollowUp::word)
                .distinct()
                .toList();
        List<String> asked = followUp.plan(policy.earlyMonths()).stream()
                .map(DueFollowUp::word)
                .toList();
        List<String> done =
                asked.stream().filter(word -> !missing.contains(word)).toList();
        return Check.that(FollowUpRules.VISIT, missing.isEmpty(), new Reading.Words(asked), new Reading.Words(done))
                .lacking(missing);
    }
}
