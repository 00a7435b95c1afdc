package org.sharaka.testing.memory;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.sharaka.application.handover.StepBacks;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.handover.StepBack;
import org.sharaka.domain.handover.StepBackId;

record MemoryStepBacks(State state) implements StepBacks {

    private Shelf<StepBackId, StepBack> shelf() {
        return new Shelf<>(state.stepBacks());
    }

    @Override
    public void add(StepBack stepBack) {
        shelf().add(stepBack.id(), stepBack);
    }

    @Override
    public long keep(StepBack stepBack, long version) {
        return shelf().keep(stepBack.id(), stepBack.id().value(), stepBack, version);
    }

    @Override
    public Optional<Versioned<StepBack>> find(StepBackId id) {
        return shelf().find(id);
    }

    @Override
    public List<Versioned<StepBack>> ofCentre(CentreId centre) {
        return those(stepBack -> stepBack.centre().equals(centre));
    }

    @Override
    public List<Versioned<StepBack>> all() {
        return those(stepBack -> true);
    }

    private List<Versioned<StepBack>> those(Predicate<StepBack> test) {
        return state.stepBacks().values().stream()
                .filter(one -> test.test(one.value()))
                .toList();
    }
}
