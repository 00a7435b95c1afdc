package org.sharaka.domain.support;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.StepKind;

/**
 * Something is granted under a plan: equipment, a repair, or a measure of experience sharing (S13, S14).
 *
 * @param measure what is granted
 * @param toMany whether it is granted to many plans at once ({@code support.batch})
 */
public record GrantSupport(LocalDate on, Fact<PlannedMeasure> measure, boolean toMany) implements PlanStep {

    /** For those who approve support. */
    public static final StepKind KIND = new StepKind("grant", Permission.APPROVE_SUPPORT);

    @Override
    public StepKind kind() {
        return KIND;
    }

    /**
     * {@inheritDoc}
     *
     * @throws InvalidValue {@code fact.order} at {@code /on} for a day before its approval, or before the start of
     *     support
     */
    @Override
    public PlanInquiry look(Rulebook book, SupportPlan plan, PlanCircumstances around) {
        plan.stands(KIND, SupportState.APPROVED);
        List<PlannedMeasure> asked = measure.value().stream().toList();
        int number = plan.yearOf(on);
        Money goods = measure.onlyIf(one -> one.kind().isGoods()).fold(PlannedMeasure::amount, () -> Money.ZERO);
        PlanInquiry.Year year = new PlanInquiry.Year(
                number,
                plan.year(number).budget(),
                around.planned(plan, number, PlanYear::aid),
                around.over(plan, one -> one.goodsGranted(number)).plus(goods));
        return PlanInquiry.of(
                toMany ? PlanInquiry.GRANT_BATCH : PlanInquiry.GRANT,
                on,
                plan,
                asked,
                Stream.concat(plan.measures(), asked.stream()).toList(),
                List.of(year),
                Fact.unknown(),
                around);
    }

    @Override
    public LocalDate earliest(SupportPlan plan, PlanCircumstances around) {
        LocalDate since = plan.snapshot().since();
        return since.isAfter(plan.approvedOn()) ? since : plan.approvedOn();
    }

    @Override
    public void check(SupportPlan plan) {
        measure.required("/measure");
    }

    /**
     * {@inheritDoc}
     *
     * @throws InvalidValue {@code value.enum} at {@code /measure/kind} for operating aid, which is paid year by year
     */
    @Override
    public Recorded<SupportPlan> take(Rulebook book, SupportPlan plan, PlanCircumstances around) {
        PlannedMeasure what = measure.required("/measure");
        List<Grant> before = plan.snapshot().grants();
        String id = "G" + (before.size() + 1);
        Grant grant = Faults.within(
                "/measure",
                () -> new Grant(id, what, around.act(on), List.of(), Fact.unknown(), Fact.unknown(), Fact.unknown()));
        return SupportPlan.recorded(
                plan.snapshot()
                        .with(Stream.concat(before.stream(), Stream.of(grant)).toList()),
                "granted",
                on,
                "grant",
                id,
                "kind",
                what.kind().name(),
                "about",
                what.about(),
                "amount",
                what.amount().plain());
    }
}
