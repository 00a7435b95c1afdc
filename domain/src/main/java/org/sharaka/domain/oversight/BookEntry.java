package org.sharaka.domain.oversight;

import java.util.Map;
import java.util.TreeMap;
import org.sharaka.domain.access.Act;

/**
 * A book in which something was written.
 *
 * @param book the book now
 * @param entry the entry that was written or changed
 * @param action what happened: {@code report.submitted}
 * @param particulars what was written
 * @param <B> which book
 */
public record BookEntry<B extends Book>(B book, EntryId entry, String action, Map<String, String> particulars) {

    /** Copies the particulars. */
    public BookEntry {
        particulars = Map.copyOf(particulars);
    }

    static <B extends Book> BookEntry<B> of(B book, EntryId entry, String action, Act by, String... pairs) {
        Map<String, String> told = new TreeMap<>();
        told.put("entry", entry.value());
        told.put("on", by.on().toString());
        for (int place = 0; place < pairs.length; place += 2) {
            told.put(pairs[place], pairs[place + 1]);
        }
        return new BookEntry<>(book, entry, action, told);
    }
}
