package org.sharaka.testing.memory;

import java.util.List;
import org.sharaka.application.store.Criteria;
import org.sharaka.application.store.StepBacks;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.stepback.StepBack;
import org.sharaka.domain.stepback.StepBackId;

final class MemoryStepBacks extends Shelf<StepBackId, StepBack> implements StepBacks {

    MemoryStepBacks(State state) {
        super(state.stepBacks(), StepBack::id);
    }

    @Override
    public List<Versioned<StepBack>> ofCentre(CentreId centre) {
        return those(stepBack -> stepBack.centre().equals(centre));
    }

    @Override
    public List<Versioned<StepBack>> all() {
        return those(stepBack -> true);
    }

    @Override
    public Slice<Versioned<StepBack>, Long> list(Criteria criteria) {
        return listed(FACETS, criteria, one -> true);
    }
}
