package org.sharaka.testing.memory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.sharaka.application.store.Window;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.gate.Fact;

/** Parts of lists in the order of entry, whose places are counted from 1. */
final class Windows {

    private Windows() {}

    static <T> Slice<Versioned<T>, Long> of(Collection<Versioned<T>> all, Predicate<T> answers, Window window) {
        List<Versioned<T>> found = new ArrayList<>();
        long place = 0;
        long last = 0;
        long after = window.after().value().orElse(0L);
        for (Versioned<T> each : all) {
            place++;
            if (place > after && answers.test(each.value())) {
                if (found.size() == window.limit()) {
                    return new Slice<>(found, Fact.known(last));
                }
                found.add(each);
                last = place;
            }
        }
        return new Slice<>(found, Fact.unknown());
    }
}
