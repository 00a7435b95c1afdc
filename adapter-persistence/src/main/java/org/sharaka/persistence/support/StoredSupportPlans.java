package org.sharaka.persistence.support;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.sharaka.application.store.SupportPlans;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.support.SupportPlan;
import org.sharaka.domain.support.SupportPlanId;
import org.sharaka.domain.support.SupportPlanSnapshot;
import org.sharaka.persistence.database.DocumentStore;
import org.sharaka.persistence.database.Documents;
import org.sharaka.persistence.database.Table;

/** The support plans of one transaction. */
public final class StoredSupportPlans extends DocumentStore<SupportPlanId, SupportPlan> implements SupportPlans {

    private static final Documents<SupportPlanSnapshot> DOCUMENTS = Documents.of(SupportPlanSnapshot.class);
    private static final Table<SupportPlanId, SupportPlan> TABLE = Table.of(
                    "support_plan", "id", SupportPlan::id, DOCUMENTS, SupportPlan::snapshot, SupportPlan::restore)
            .with("reference", plan -> plan.snapshot().reference())
            .with("centre_id", plan -> plan.centre().value())
            .with("unlisted", plan -> plan.hasUnlistedEquipment() ? 1 : 0)
            .listed(SupportPlans.FACETS);

    /**
     * The support plans.
     *
     * @param handle of the transaction
     */
    public StoredSupportPlans(Handle handle) {
        super(handle, TABLE);
    }

    @Override
    public List<Versioned<SupportPlan>> ofCentre(CentreId centre) {
        return those("WHERE centre_id = :value ORDER BY place", centre.value());
    }

    @Override
    public List<Versioned<SupportPlan>> all() {
        return those("ORDER BY place");
    }

    @Override
    public List<Versioned<SupportPlan>> withUnlistedEquipment() {
        return those("WHERE unlisted = :value ORDER BY place", 1);
    }
}
