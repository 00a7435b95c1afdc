package org.sharaka.testing.memory;

import java.util.List;
import org.sharaka.application.store.Criteria;
import org.sharaka.application.store.Handovers;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.handover.Handover;
import org.sharaka.domain.handover.HandoverId;

final class MemoryHandovers extends Shelf<HandoverId, Handover> implements Handovers {

    MemoryHandovers(State state) {
        super(state.handovers(), Handover::id);
    }

    @Override
    public List<Versioned<Handover>> ofCentre(CentreId centre) {
        return those(handover -> handover.snapshot().centres().stream()
                .anyMatch(one -> one.centre().equals(centre)));
    }

    @Override
    public List<Versioned<Handover>> all() {
        return those(handover -> true);
    }

    @Override
    public Slice<Versioned<Handover>, Long> list(Criteria criteria) {
        return listed(FACETS, criteria, one -> true);
    }
}
