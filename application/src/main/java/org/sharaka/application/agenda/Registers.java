package org.sharaka.application.agenda;

import java.util.List;
import org.sharaka.application.store.Criteria;
import org.sharaka.application.store.Listed;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.event.Id;

/** Whole lists of a unit of work. */
final class Registers {

    private Registers() {}

    /** Everything of one kind that the criteria fit. */
    static <I extends Id, A> List<A> all(Stores stores, Criteria criteria, Class<? extends Listed<I, A>> port) {
        return Slice.<Versioned<A>, Long>all(after -> stores.of(port).list(criteria.after(after))).stream()
                .map(Versioned::value)
                .toList();
    }
}
