package org.sharaka.testing.memory;

import org.sharaka.application.store.Criteria;
import org.sharaka.application.store.Programmes;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.programme.Programme;
import org.sharaka.domain.programme.ProgrammeId;

final class MemoryProgrammes extends Shelf<ProgrammeId, Programme> implements Programmes {

    private final State state;

    MemoryProgrammes(State state) {
        super(state.programmes(), Programme::id);
        this.state = state;
    }

    @Override
    public Slice<Versioned<Programme>, Long> list(Criteria criteria) {
        return listed(
                FACETS, criteria, programme -> Words.stand(criteria.words(), programme.name(), programme.reference()));
    }
}
