package org.sharaka.testing.memory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.sharaka.application.store.Criteria;
import org.sharaka.application.work.Slice;
import org.sharaka.domain.gate.Fact;

/** Parts of lists in the order of entry, whose places are counted from 1. */
final class Windows {

    private Windows() {}

    private record Placed<T>(long place, T value) {}

    static <T> Slice<T, Long> of(Collection<T> all, Criteria criteria, Predicate<T> wanted) {
        List<Placed<T>> placed = new ArrayList<>();
        all.forEach(each -> placed.add(new Placed<>(placed.size() + 1L, each)));
        if (criteria.latestFirst()) {
            Collections.reverse(placed);
        }
        List<Placed<T>> found = placed.stream()
                .filter(each -> !criteria.window()
                        .after()
                        .is(after -> criteria.latestFirst() ? each.place() >= after : each.place() <= after))
                .filter(each -> wanted.test(each.value()))
                .toList();
        int limit = criteria.window().limit();
        return new Slice<>(
                found.stream().limit(limit).map(Placed::value).toList(),
                found.size() > limit ? Fact.known(found.get(limit - 1).place()) : Fact.unknown());
    }

    /** Whether a member that is not among the facets has one of the values that are wanted. */
    static boolean has(Criteria criteria, String member, String value) {
        return Optional.ofNullable(criteria.values().get(member))
                .map(any -> any.contains(value))
                .orElse(true);
    }
}
