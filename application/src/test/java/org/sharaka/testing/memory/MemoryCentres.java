package org.sharaka.testing.memory;

import java.util.Optional;
import org.sharaka.application.store.Centres;
import org.sharaka.application.store.Criteria;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.centre.Centre;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.project.ProjectId;

final class MemoryCentres extends Shelf<CentreId, Centre> implements Centres {

    private final State state;

    MemoryCentres(State state) {
        super(state.centres(), Centre::id);
        this.state = state;
    }

    @Override
    public Optional<Versioned<Centre>> leftBy(ProjectId project) {
        return state.centres().values().stream()
                .filter(centre -> centre.value().origin().project().is(project::equals))
                .findFirst();
    }

    @Override
    public Slice<Versioned<Centre>, Long> list(Criteria criteria) {
        return listed(
                FACETS,
                criteria,
                centre -> Words.stand(criteria.words(), centre.profile().name(), centre.reference()));
    }
}
