package org.sharaka.testing.memory;

import java.util.Optional;
import org.sharaka.application.store.CentreQuery;
import org.sharaka.application.store.Centres;
import org.sharaka.application.store.Window;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.centre.Centre;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.centre.CentreProfile;
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
    public Slice<Versioned<Centre>, Long> list(CentreQuery query) {
        return Windows.of(
                state.centres().values(), centre -> answers(centre, query), new Window(query.after(), query.limit()));
    }

    private static boolean answers(Centre centre, CentreQuery query) {
        CentreProfile profile = centre.profile();
        return Words.stand(query.words(), profile.name(), centre.reference())
                && query.field().fold(profile.field()::equals, () -> true)
                && query.among().fold(ids -> ids.contains(centre.id()), () -> true)
                && query.region().fold(asked -> profile.site().region().is(asked::equals), () -> true);
    }
}
