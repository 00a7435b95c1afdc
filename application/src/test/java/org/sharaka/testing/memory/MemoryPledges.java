package org.sharaka.testing.memory;

import java.util.Optional;
import org.sharaka.application.funding.PledgeQuery;
import org.sharaka.application.funding.Pledges;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.funding.Pledge;
import org.sharaka.domain.funding.PledgeId;

record MemoryPledges(State state) implements Pledges {

    private Shelf<PledgeId, Pledge> shelf() {
        return new Shelf<>(state.pledges());
    }

    @Override
    public void add(Pledge pledge) {
        shelf().add(pledge.id(), pledge);
    }

    @Override
    public long keep(Pledge pledge, long version) {
        return shelf().keep(pledge.id(), pledge.id().value(), pledge, version);
    }

    @Override
    public Optional<Versioned<Pledge>> find(PledgeId id) {
        return shelf().find(id);
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
