package org.sharaka.testing.memory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.sharaka.application.acceptance.Deliveries;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.acceptance.Delivery;
import org.sharaka.domain.project.ProjectId;

record MemoryDeliveries(State state) implements Deliveries {

    private Shelf<ProjectId, Delivery> shelf() {
        return new Shelf<>(state.deliveries());
    }

    @Override
    public void add(Delivery delivery) {
        shelf().add(delivery.project(), delivery);
    }

    @Override
    public long keep(Delivery delivery, long version) {
        return shelf().keep(delivery.project(), delivery.project().value(), delivery, version);
    }

    @Override
    public Optional<Versioned<Delivery>> find(ProjectId project) {
        return shelf().find(project);
    }

    @Override
    public List<Versioned<Delivery>> withDuesBy(LocalDate to) {
        return those(delivery -> delivery.duesFrom().stream().anyMatch(day -> !day.isAfter(to)));
    }

    @Override
    public List<Versioned<Delivery>> withChangedVerdicts() {
        return those(delivery -> !delivery.changedVerdicts().isEmpty());
    }

    private List<Versioned<Delivery>> those(Predicate<Delivery> test) {
        return state.deliveries().values().stream()
                .filter(delivery -> test.test(delivery.value()))
                .toList();
    }
}
