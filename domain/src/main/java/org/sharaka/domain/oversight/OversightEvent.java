package org.sharaka.domain.oversight;

import java.util.Map;
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

    static OversightEvent of(CentreId centre, BookEntry<?> noted) {
        return new OversightEvent(noted.action(), centre.value(), noted.particulars());
    }
}
