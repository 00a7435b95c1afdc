package org.sharaka.application.store;

import java.util.List;
import org.sharaka.application.work.Store;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.support.SupportPlan;
import org.sharaka.domain.support.SupportPlanId;

/** Out-port: the store of support plans. */
public interface SupportPlans extends Store<SupportPlanId, SupportPlan> {

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
