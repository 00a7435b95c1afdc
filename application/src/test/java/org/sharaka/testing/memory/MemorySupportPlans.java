package org.sharaka.testing.memory;

import java.util.List;
import java.util.Optional;
import org.sharaka.application.support.SupportPlans;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.support.SupportPlan;
import org.sharaka.domain.support.SupportPlanId;

record MemorySupportPlans(State state) implements SupportPlans {

    private Shelf<SupportPlanId, SupportPlan> shelf() {
        return new Shelf<>(state.supportPlans());
    }

    @Override
    public void add(SupportPlan plan) {
        shelf().add(plan.id(), plan);
    }

    @Override
    public long keep(SupportPlan plan, long version) {
        return shelf().keep(plan.id(), plan.id().value(), plan, version);
    }

    @Override
    public Optional<Versioned<SupportPlan>> find(SupportPlanId id) {
        return shelf().find(id);
    }

    @Override
    public List<Versioned<SupportPlan>> ofCentre(CentreId centre) {
        return state.supportPlans().values().stream()
                .filter(one -> one.value().centre().equals(centre))
                .toList();
    }
}
