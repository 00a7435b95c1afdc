package org.sharaka.testing.memory;

import org.sharaka.application.training.Trainings;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.training.Training;

record MemoryTrainings(State state) implements Trainings {

    @Override
    public Versioned<Training> of(CentreId centre) {
        return state.trainings().getOrDefault(centre, new Versioned<>(Training.of(centre), 0));
    }

    @Override
    public long keep(Training training, long version) {
        if (of(training.centre()).version() != version) {
            throw new Rejected.StaleVersion(training.centre().value(), version);
        }
        state.trainings().put(training.centre(), new Versioned<>(training, version + 1));
        return version + 1;
    }
}
