package org.sharaka.testing.memory;

import java.util.Set;
import org.sharaka.application.store.Criteria;
import org.sharaka.application.store.Pledges;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.funding.Pledge;
import org.sharaka.domain.funding.PledgeId;

final class MemoryPledges extends Shelf<PledgeId, Pledge> implements Pledges {

    private final State state;

    MemoryPledges(State state) {
        super(state.pledges(), Pledge::id);
        this.state = state;
    }

    @Override
    public Slice<Versioned<Pledge>, Long> list(Criteria criteria) {
        return listed(
                FACETS,
                criteria,
                pledge -> Windows.has(criteria, PURPOSE, Pledges.purpose(pledge.purpose()))
                        && !criteria.values()
                                .getOrDefault(OTHER_THAN, Set.of())
                                .contains(pledge.id().value()));
    }
}
