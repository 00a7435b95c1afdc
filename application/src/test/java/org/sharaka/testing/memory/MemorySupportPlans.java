package org.sharaka.testing.memory;

import java.util.List;
import org.sharaka.application.store.Criteria;
import org.sharaka.application.store.SupportPlans;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.support.SupportPlan;
import org.sharaka.domain.support.SupportPlanId;

final class MemorySupportPlans extends Shelf<SupportPlanId, SupportPlan> implements SupportPlans {

    private final State state;

    MemorySupportPlans(State state) {
        super(state.supportPlans(), SupportPlan::id);
        this.state = state;
    }

    @Override
    public List<Versioned<SupportPlan>> ofCentre(CentreId centre) {
        return state.supportPlans().values().stream()
                .filter(one -> one.value().centre().equals(centre))
                .toList();
    }

    @Override
    public List<Versioned<SupportPlan>> all() {
        return List.copyOf(state.supportPlans().values());
    }

    @Override
    public List<Versioned<SupportPlan>> withUnlistedEquipment() {
        return state.supportPlans().values().stream()
                .filter(one -> one.value().hasUnlistedEquipment())
                .toList();
    }

    @Override
    public Slice<Versioned<SupportPlan>, Long> list(Criteria criteria) {
        return listed(FACETS, criteria, one -> true);
    }
}
