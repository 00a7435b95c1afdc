package org.sharaka.application.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sharaka.testing.SupportFixture.aPlan;
import static org.sharaka.testing.SupportFixture.aid;
import static org.sharaka.testing.SupportFixture.goods;
import static org.sharaka.testing.SupportFixture.training;
import static org.sharaka.testing.SupportFixture.year;

import org.junit.jupiter.api.Test;
import org.sharaka.application.store.Centres;
import org.sharaka.application.store.SupportPlans;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.policy.MeasureKind;
import org.sharaka.domain.support.SupportPlan;
import org.sharaka.domain.support.SupportPlanId;
import org.sharaka.testing.OversightFixture;
import org.sharaka.testing.SupportFixture;

/** What every store of support plans keeps to. */
public interface SupportPlansContract {

    /**
     * What is held to it.
     *
     * @return an empty store
     */
    UnitOfWork work();

    @Test
    default void a_plan_comes_back_as_it_was_added_and_as_it_was_changed() {
        SupportFixture plan = aPlan(year(1, "100000.00", aid("70000.00"), training()));
        SupportPlan draft = plan.there();
        SupportPlan paid =
                plan.approved().agreed(1, "2026-01-05").paid(1, "2026-02-01").there();
        work().inTransaction(stores -> {
            stores.of(Centres.class).add(OversightFixture.aCentre());
            stores.of(SupportPlans.class).add(draft);
            return true;
        });

        assertThat(work().reading(stores -> stores.of(SupportPlans.class).get(draft.id()))
                        .value()
                        .snapshot())
                .isEqualTo(draft.snapshot());
        assertThat((long) work().inTransaction(
                                stores -> stores.of(SupportPlans.class).keep(paid, 1)))
                .isEqualTo(2);
        assertThat(work().reading(stores -> stores.of(SupportPlans.class).get(draft.id()))
                        .value()
                        .snapshot())
                .isEqualTo(paid.snapshot());
        assertThatThrownBy(() -> work().inTransaction(
                                stores -> stores.of(SupportPlans.class).keep(paid, 1)))
                .isInstanceOf(Rejected.StaleVersion.class);
        assertThat(work().reading(stores -> stores.of(SupportPlans.class).ofCentre(draft.centre()))
                        .size())
                .isEqualTo(1);
        assertThat(work().reading(stores -> stores.of(SupportPlans.class).all()).stream()
                        .map(read -> read.value().id())
                        .toList())
                .containsExactly(draft.id());
        assertThat(work().reading(stores -> stores.of(SupportPlans.class).ofCentre(new CentreId("other")))
                        .size())
                .isZero();
        assertThatThrownBy(() ->
                        work().reading(stores -> stores.of(SupportPlans.class).get(new SupportPlanId("none"))))
                .isInstanceOf(Rejected.UnknownId.class);
    }

    @Test
    default void plans_are_found_by_equipment_that_is_not_in_the_inventory() {
        SupportFixture plan = aPlan(year(1, "100000.00", training()))
                .approved()
                .granted(goods(MeasureKind.EQUIPMENT, "1000.00"), "2026-01-10");
        SupportPlan granted = plan.there();
        SupportPlan delivered = plan.delivered("G1", "2026-01-20").there();
        SupportPlan entered = plan.entered("G1", "2026-01-30").there();
        work().inTransaction(stores -> {
            stores.of(Centres.class).add(OversightFixture.aCentre());
            stores.of(SupportPlans.class).add(granted);
            return true;
        });

        assertThat(unlisted()).isZero();
        work().inTransaction(stores -> stores.of(SupportPlans.class).keep(delivered, 1));
        assertThat(unlisted()).isEqualTo(1);
        work().inTransaction(stores -> stores.of(SupportPlans.class).keep(entered, 2));
        assertThat(unlisted()).isZero();
    }

    private int unlisted() {
        return work().reading(stores ->
                stores.of(SupportPlans.class).withUnlistedEquipment().size());
    }
}
