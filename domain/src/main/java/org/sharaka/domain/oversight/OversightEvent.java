package org.sharaka.domain.oversight;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.event.DomainEvent;

/**
 * What has happened in the books of a centre.
 *
 * @param action such as {@code report.submitted} or {@code finding.raised}
 * @param subject the id of the centre
 * @param particulars what was written, the id of the entry among it
 */
public record OversightEvent(String action, String subject, Map<String, String> particulars) implements DomainEvent {

    /** Copies the particulars. */
    public OversightEvent {
        particulars = Map.copyOf(particulars);
    }

    static OversightEvent of(CentreId centre, String action, EntryId entry, LocalDate on, String... pairs) {
        Map<String, String> particulars = new TreeMap<>();
        particulars.put("entry", entry.value());
        particulars.put("on", on.toString());
        for (int place = 0; place < pairs.length; place += 2) {
            particulars.put(pairs[place], pairs[place + 1]);
        }
        return new OversightEvent(action, centre.value(), particulars);
    }
}
