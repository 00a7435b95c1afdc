package org.sharaka.domain.stepback;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.handover.ApprovalRules;
import org.sharaka.domain.handover.BoardDecision;
import org.sharaka.domain.policy.Group;
import org.sharaka.domain.policy.StepBackPolicy;
import org.sharaka.domain.rulebook.Gate;

/** The gates on the way by which a centre comes back. All are protective: they look at no parties. */
final class StepBackGates {

    static final Gate<OpeningStepBackInquiry> OPEN = Gate.<OpeningStepBackInquiry>named("stepback")
            .under(Group.STEPBACK)
            .rule(StepBackRules.TRIGGER, (facts, values) -> triggered(facts, values.stepback()))
            .rules(
                    StepBackRules.URGENT,
                    (facts, values) -> urgent(facts.trigger(), facts.facts(), facts.on(), values.stepback()))
            .gate();

    static final Gate<CuringInquiry> NOTIFY = Gate.<CuringInquiry>named("stepback.notify")
            .under(Group.STEPBACK)
            .rule(StepBackRules.CURE, (facts, values) -> noticed(facts))
            .gate();

    static final Gate<CuringInquiry> CURE = Gate.<CuringInquiry>named("stepback.cure")
            .under(Group.STEPBACK)
            .rule(StepBackRules.CURE, (facts, values) -> noticed(facts))
            .gate();

    static final Gate<PlanningRemedyInquiry> PLAN = Gate.<PlanningRemedyInquiry>named("stepback.plan")
            .under(Group.STEPBACK)
            .rule(StepBackRules.CURE, (facts, values) -> cured(facts, values.stepback()))
            .rule(StepBackRules.PLAN, (facts, values) -> shortEnough(facts, values.stepback()))
            .gate();

    static final Gate<ClosingRemediedInquiry> CLOSE_REMEDIED = Gate.<ClosingRemediedInquiry>named(
                    "stepback.close-remedied")
            .under(Group.STEPBACK)
            .rule(StepBackRules.PLAN, (facts, values) -> over(facts, values.stepback()))
            .gate();

    static final Gate<RevertingInquiry> REVERT = Gate.<RevertingInquiry>named("stepback.revert")
            .under(Group.STEPBACK)
            .rule(ApprovalRules.FOUR_EYES, (facts, values) -> fourEyes(facts))
            .rule(ApprovalRules.BOARD, (facts, values) -> board(facts))
            .rules(StepBackRules.PLAN, (facts, values) -> planned(facts))
            .rule(StepBackRules.REVERT, (facts, values) -> reversible(facts, values.stepback()))
            .rules(
                    StepBackRules.URGENT,
                    (facts, values) -> urgent(facts.trigger(), facts.facts(), facts.on(), values.stepback()))
            .gate();

    private StepBackGates() {}

    private static Check triggered(OpeningStepBackInquiry facts, StepBackPolicy policy) {
        Check alive = facts.clause().check(StepBackRules.TRIGGER, facts.on());
        if (alive.result() == Result.FAIL) {
            return alive;
        }
        boolean holds = facts.facts().holds(facts.trigger(), facts.on(), policy);
        return Check.that(
                StepBackRules.TRIGGER,
                holds,
                Reading.of(facts.trigger()),
                facts.facts().shown(facts.trigger()));
    }

    private static List<Check> urgent(
            StepBackTrigger trigger, StepBackFacts facts, LocalDate on, StepBackPolicy policy) {
        return trigger.isUrgent()
                ? List.of(Check.that(
                        StepBackRules.URGENT,
                        facts.holds(trigger, on, policy),
                        Reading.of(trigger),
                        facts.shown(trigger)))
                : List.of();
    }

    private static Check noticed(CuringInquiry facts) {
        Reading notice = new Reading.Word(DocumentKind.NOTICE.name());
        return facts.notice()
                .fold(
                        paper -> Check.that(
                                StepBackRules.CURE,
                                paper.kind() == DocumentKind.NOTICE && paper.isInForceOn(facts.on()),
                                notice,
                                Reading.of(paper.date())),
                        () -> Check.missing(StepBackRules.CURE, Result.FAIL, notice));
    }

    private static Check cured(PlanningRemedyInquiry facts, StepBackPolicy policy) {
        LocalDate cured = facts.notified().plusDays(policy.cureDays());
        boolean over = !facts.on().isBefore(cured);
        Check check = Check.that(StepBackRules.CURE, over, Reading.of(cured), Reading.of(facts.on()));
        return over ? check : check.because("running");
    }

    private static Check shortEnough(PlanningRemedyInquiry facts, StepBackPolicy policy) {
        LocalDate latest = facts.on().plusMonths(policy.planMonths());
        return Check.that(
                StepBackRules.PLAN, !facts.until().isAfter(latest), Reading.of(latest), Reading.of(facts.until()));
    }

    private static Check over(ClosingRemediedInquiry facts, StepBackPolicy policy) {
        boolean over = !facts.facts().holds(facts.trigger(), facts.on(), policy);
        Check check = Check.that(
                StepBackRules.PLAN,
                over,
                Reading.of(facts.trigger()),
                facts.facts().shown(facts.trigger()));
        return over ? check : check.because("open");
    }

    private static Check fourEyes(RevertingInquiry facts) {
        if (!facts.act().isBySomeoneElseThan(facts.opened().by())) {
            return Check.fail(ApprovalRules.FOUR_EYES, Reading.people(2), Reading.people(1))
                    .because("same");
        }
        return facts.assessors().contains(facts.act().by())
                ? Check.fail(ApprovalRules.FOUR_EYES, Reading.people(0), Reading.people(1))
                        .because("assessed")
                : Check.pass(ApprovalRules.FOUR_EYES, Reading.people(2), Reading.people(2));
    }

    private static Check board(RevertingInquiry facts) {
        Check decided = BoardDecision.check(facts.board(), facts.on());
        return decided.result() == Result.FAIL ? decided.because("reversion") : decided;
    }

    private static List<Check> planned(RevertingInquiry facts) {
        if (facts.trigger().isUrgent()) {
            return List.of();
        }
        return List.of(facts.planned()
                .fold(
                        last -> planOver(last, facts.on()),
                        () -> Check.missing(StepBackRules.PLAN, Result.FAIL, Reading.YES)));
    }

    private static Check planOver(LocalDate last, LocalDate on) {
        boolean over = on.isAfter(last);
        Check check = Check.that(StepBackRules.PLAN, over, Reading.of(last.plusDays(1)), Reading.of(on));
        return over ? check : check.because("running");
    }

    private static Check reversible(RevertingInquiry facts, StepBackPolicy policy) {
        Check alive = facts.clause().check(StepBackRules.REVERT, facts.on());
        if (alive.result() == Result.FAIL) {
            return alive;
        }
        if (!facts.inventory().is(paper -> isOfThisStepBack(paper, facts))) {
            Reading inventory = new Reading.Word(DocumentKind.JOINT_INVENTORY.name());
            return Check.fail(StepBackRules.REVERT, inventory, Reading.NO).because("inventory");
        }
        return facts.facts().holds(facts.trigger(), facts.on(), policy)
                ? alive
                : Check.fail(StepBackRules.REVERT, Reading.of(facts.trigger()), Reading.NO)
                        .because("remedied");
    }

    /** An inventory that was drawn up before the step-back says nothing of what goes back. */
    private static boolean isOfThisStepBack(Document paper, RevertingInquiry facts) {
        return facts.manager().counts(DocumentKind.JOINT_INVENTORY, paper, facts.on())
                && !paper.date().isBefore(facts.opened().on());
    }
}
