package org.sharaka.domain.oversight;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.sharaka.domain.time.FactOrder;

/** An entry that has an id of its own. */
interface Numbered {

    EntryId id();

    static <T extends Numbered> T one(List<T> all, EntryId id) {
        return all.stream().filter(entry -> entry.id().equals(id)).findFirst().orElseThrow(() -> new UnknownEntry(id));
    }

    static <T extends Numbered> List<T> with(List<T> all, T changed) {
        return all.stream()
                .map(entry -> entry.id().equals(changed.id()) ? changed : entry)
                .toList();
    }

    static <T> List<T> and(List<T> all, T one) {
        return Stream.concat(all.stream(), Stream.of(one)).toList();
    }

    /** A step of an entry is never dated before it. */
    static void inOrder(LocalDate first, LocalDate on) {
        FactOrder.check("/on", first, on);
    }
}
