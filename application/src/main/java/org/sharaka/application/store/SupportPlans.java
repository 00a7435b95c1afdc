package org.sharaka.application.store;

import java.util.List;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.support.SupportPlan;
import org.sharaka.domain.support.SupportPlanId;
import org.sharaka.domain.support.SupportState;

/** Out-port: the store of support plans. */
public interface SupportPlans extends Listed<SupportPlanId, SupportPlan>, Drafts<SupportPlanId, SupportPlan> {

    /** What support plans are found by; their day is that of the draft. */
    Facets<SupportPlan> FACETS = Facets.of(SupportPlan.class)
            .by("centreId", SupportPlan::centre)
            .by("managerId", SupportPlan::manager)
            .by("state", SupportState.class, SupportPlan::state)
            .on(plan -> plan.snapshot().drafted().on());

    /**
     * All support plans of a centre.
     *
     * @param centre which
     * @return in the order they were added
     */
    List<Versioned<SupportPlan>> ofCentre(CentreId centre);

    /** {@return all support plans; in the order they were added} */
    List<Versioned<SupportPlan>> all();

    /**
     * {@return the support plans with equipment that was delivered or paid for and is not in the inventory; in the
     * order they were added}
     */
    List<Versioned<SupportPlan>> withUnlistedEquipment();
}
