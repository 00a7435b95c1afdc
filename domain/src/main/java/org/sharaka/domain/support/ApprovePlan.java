package org.sharaka.domain.support;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.StepKind;

/** A plan is approved by someone other than its author ({@code support.four-eyes}), and keeps the terms of that day. */
public record ApprovePlan(LocalDate on) implements PlanStep {

    /** For those who approve support. */
    public static final StepKind KIND = new StepKind("approve", Permission.APPROVE_SUPPORT);

    @Override
    public StepKind kind() {
        return KIND;
    }

    @Override
    public PlanInquiry look(Rulebook book, SupportPlan plan, PlanCircumstances around) {
        plan.stands(KIND, SupportState.DRAFT);
        List<PlanInquiry.Year> years = plan.snapshot().years().stream()
                .map(year -> new PlanInquiry.Year(
                        year.number(),
                        year.budget(),
                        around.planned(plan, year.number(), PlanYear::aid),
                        around.planned(plan, year.number(), PlanYear::goods)))
                .toList();
        List<PlannedMeasure> all = plan.measures().toList();
        PlanInquiry.Eyes eyes = new PlanInquiry.Eyes(plan.snapshot().drafted().by(), around.by());
        return PlanInquiry.of(PlanInquiry.APPROVE, on, plan, all, all, years, Fact.known(eyes), around);
    }

    @Override
    public LocalDate earliest(SupportPlan plan, PlanCircumstances around) {
        return plan.snapshot().drafted().on();
    }

    @Override
    public Recorded<SupportPlan> take(Rulebook book, SupportPlan plan, PlanCircumstances around) {
        AidTerms terms = AidTerms.of(book.on(on).support());
        return SupportPlan.recorded(plan.snapshot().approvedBy(around.act(on), terms), "approved", on);
    }
}
