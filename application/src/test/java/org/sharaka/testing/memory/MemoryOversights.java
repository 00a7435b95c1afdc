package org.sharaka.testing.memory;

import org.sharaka.application.store.Criteria;
import org.sharaka.application.store.Entries;
import org.sharaka.application.store.Oversights;
import org.sharaka.application.work.Slice;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.oversight.Oversight;

final class MemoryOversights extends Shelf<CentreId, Oversight> implements Oversights {

    MemoryOversights(State state) {
        super(state.oversights(), Oversight::centre);
    }

    @Override
    public <T> Slice<Entries.Entry<T>, Long> entries(Entries<Oversight, T> entries, Criteria criteria) {
        return listed(entries, criteria);
    }
}
