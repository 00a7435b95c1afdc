package org.sharaka.testing.memory;

import org.sharaka.application.store.Criteria;
import org.sharaka.application.store.Entries;
import org.sharaka.application.store.Trainings;
import org.sharaka.application.work.Slice;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.training.Training;

final class MemoryTrainings extends Shelf<CentreId, Training> implements Trainings {

    MemoryTrainings(State state) {
        super(state.trainings(), Training::centre);
    }

    @Override
    public <T> Slice<Entries.Entry<T>, Long> entries(Entries<Training, T> entries, Criteria criteria) {
        return listed(entries, criteria);
    }
}
