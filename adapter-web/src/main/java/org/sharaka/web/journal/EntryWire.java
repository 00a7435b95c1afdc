package org.sharaka.web.journal;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sharaka.application.store.Happening;
import org.sharaka.application.store.JournalEntry;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.web.text.Reader;
import org.sharaka.web.wire.RulingWire;

/** One entry of the journal. */
record EntryWire(
        long number,
        String at,
        String actor,
        String action,
        String subject,
        String policy,
        RulingWire ruling,
        Map<String, String> particulars,
        @Nullable String request,
        String digest) {

    static EntryWire of(JournalEntry entry, Reader reader) {
        Happening happening = entry.happening();
        return new EntryWire(
                entry.number(),
                happening.at().toString(),
                happening.actor(),
                happening.action(),
                happening.subject(),
                happening.ruling().fold(Ruling::policy, () -> null),
                happening.ruling().fold(ruling -> RulingWire.of(ruling, reader), () -> null),
                new TreeMap<>(happening.particulars()),
                happening.request().isEmpty() ? null : happening.request(),
                entry.digest());
    }
}
