package org.sharaka.testing.memory;

import org.sharaka.application.store.PledgeQuery;
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
    public Slice<Versioned<Pledge>, Long> list(PledgeQuery query) {
        return Windows.of(state.pledges().values(), pledge -> answers(pledge, query), query.window());
    }

    private static boolean answers(Pledge pledge, PledgeQuery query) {
        return query.donor().fold(pledge.donor()::equals, () -> true)
                && query.kind().fold(pledge.kind()::equals, () -> true)
                && query.purpose().fold(pledge.purpose()::equals, () -> true);
    }
}
