package org.sharaka.domain.handover;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.event.DomainEvent;
import org.sharaka.domain.inventory.AssetSource;

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

    static HandoverEvent on(Handover handover, String pastParticiple, LocalDate day, String... pairs) {
        Map<String, String> told = new TreeMap<>();
        told.put("reference", handover.snapshot().reference());
        told.put("manager", handover.snapshot().manager().value());
        told.put("centres", handover.centres().stream().map(CentreId::value).collect(Collectors.joining(" ")));
        told.put("on", day.toString());
        for (int place = 0; place < pairs.length; place += 2) {
            told.put(pairs[place], pairs[place + 1]);
        }
        return new HandoverEvent("handover." + pastParticiple, handover.id().value(), told);
    }

    static HandoverEvent transferred(Handover handover, Deed deed) {
        Map<String, String> told = new TreeMap<>();
        told.put("deed", deed.deed().reference());
        for (TransferredValue value : deed.values()) {
            for (AssetSource source : AssetSource.values()) {
                told.put(value.centre().value() + " " + source, value.of(source).plain());
            }
        }
        HandoverEvent event = on(handover, "transferred", deed.by().on());
        told.putAll(event.particulars());
        return new HandoverEvent(event.action(), event.subject(), told);
    }
}
