package org.sharaka.application.support;

import java.util.List;
import java.util.Optional;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.support.SupportPlan;
import org.sharaka.domain.support.SupportPlanId;

/** Out-port: the store of support plans. */
public interface SupportPlans {

    /**
     * Adds a support plan at version 1.
     *
     * @param plan a new one
     */
    void add(SupportPlan plan);

    /**
     * Keeps a changed support plan; its version grows by one.
     *
     * @param plan the new state
     * @param version the version that was read
     * @return the new version
     * @throws Rejected.StaleVersion when the store holds another version
     */
    long keep(SupportPlan plan, long version);

    /**
     * Finds a support plan.
     *
     * @param id which
     * @return nothing where there is none
     */
    Optional<Versioned<SupportPlan>> find(SupportPlanId id);

    /**
     * A support plan that is there.
     *
     * @param id which
     * @return the support plan
     * @throws Rejected.UnknownId where there is none
     */
    default Versioned<SupportPlan> get(SupportPlanId id) {
        return find(id).orElseThrow(() -> new Rejected.UnknownId(id.value()));
    }

    /**
     * All support plans of a centre.
     *
     * @param centre which
     * @return in the order they were added
     */
    List<Versioned<SupportPlan>> ofCentre(CentreId centre);
}
