package org.sharaka.testing.memory;

import org.sharaka.application.store.ProgrammeQuery;
import org.sharaka.application.store.Programmes;
import org.sharaka.application.store.Window;
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
    public Slice<Versioned<Programme>, Long> list(ProgrammeQuery query) {
        return Windows.of(
                state.programmes().values(),
                programme -> answers(programme, query),
                new Window(query.after(), query.limit()));
    }

    private static boolean answers(Programme programme, ProgrammeQuery query) {
        return Words.stand(query.words(), programme.name(), programme.reference());
    }
}
