package org.sharaka.testing.memory;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.application.store.Deliveries;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.acceptance.Delivery;
import org.sharaka.domain.project.ProjectId;

final class MemoryDeliveries extends Shelf<ProjectId, Delivery> implements Deliveries {

    MemoryDeliveries(State state) {
        super(state.deliveries(), Delivery::project);
    }

    @Override
    public List<Versioned<Delivery>> withDuesBy(LocalDate to) {
        return those(delivery -> delivery.duesFrom().stream().anyMatch(day -> !day.isAfter(to)));
    }

    @Override
    public List<Versioned<Delivery>> withChangedVerdicts() {
        return those(delivery -> !delivery.changedVerdicts().isEmpty());
    }
}
