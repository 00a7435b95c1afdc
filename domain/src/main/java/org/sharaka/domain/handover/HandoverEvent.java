package org.sharaka.domain.handover;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.event.DomainEvent;

/**
 * What has happened to a handover.
 *
 * @param action {@code handover.proposed}, {@code .approved-first}, {@code .approved}, {@code .refused},
 *     {@code .withdrawn}, {@code .centre-left}, {@code .transferred}, {@code .visited} or {@code .closed}
 * @param subject the id of the handover
 * @param particulars what was written
 */
record HandoverEvent(String action, String subject, Map<String, String> particulars) implements DomainEvent {

    /** Copies the particulars. */
    HandoverEvent {
        particulars = Map.copyOf(particulars);
    }

    static HandoverEvent on(Handover handover, String pastParticiple, LocalDate day, Map<String, String> more) {
        Map<String, String> particulars = new TreeMap<>(more);
        particulars.put("reference", handover.snapshot().reference());
        particulars.put("manager", handover.manager().value());
        particulars.put(
                "centres", handover.centres().stream().map(CentreId::value).collect(Collectors.joining(" ")));
        particulars.put("on", day.toString());
        return new HandoverEvent("handover." + pastParticiple, handover.id().value(), particulars);
    }
}
