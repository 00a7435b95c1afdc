package org.sharaka.testing.memory;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.sharaka.application.handover.Handovers;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.handover.Handover;
import org.sharaka.domain.handover.HandoverId;

record MemoryHandovers(State state) implements Handovers {

    private Shelf<HandoverId, Handover> shelf() {
        return new Shelf<>(state.handovers());
    }

    @Override
    public void add(Handover handover) {
        shelf().add(handover.id(), handover);
    }

    @Override
    public long keep(Handover handover, long version) {
        return shelf().keep(handover.id(), handover.id().value(), handover, version);
    }

    @Override
    public Optional<Versioned<Handover>> find(HandoverId id) {
        return shelf().find(id);
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

    private List<Versioned<Handover>> those(Predicate<Handover> test) {
        return state.handovers().values().stream()
                .filter(one -> test.test(one.value()))
                .toList();
    }
}
