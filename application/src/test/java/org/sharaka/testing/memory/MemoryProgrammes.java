package org.sharaka.testing.memory;

import java.util.Optional;
import org.sharaka.application.funding.Window;
import org.sharaka.application.programme.ProgrammeQuery;
import org.sharaka.application.programme.Programmes;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.programme.Programme;
import org.sharaka.domain.programme.ProgrammeId;

record MemoryProgrammes(State state) implements Programmes {

    private Shelf<ProgrammeId, Programme> shelf() {
        return new Shelf<>(state.programmes());
    }

    @Override
    public void add(Programme programme) {
        shelf().add(programme.id(), programme);
    }

    @Override
    public long keep(Programme programme, long version) {
        return shelf().keep(programme.id(), programme.id().value(), programme, version);
    }

    @Override
    public Optional<Versioned<Programme>> find(ProgrammeId id) {
        return shelf().find(id);
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
