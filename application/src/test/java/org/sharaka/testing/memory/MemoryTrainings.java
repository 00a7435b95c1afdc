package org.sharaka.testing.memory;

import org.sharaka.application.store.Trainings;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.training.Training;

final class MemoryTrainings extends Shelf<CentreId, Training> implements Trainings {

    MemoryTrainings(State state) {
        super(state.trainings(), Training::centre);
    }
}
