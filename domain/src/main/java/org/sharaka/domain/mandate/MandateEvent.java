package org.sharaka.domain.mandate;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.sharaka.domain.event.DomainEvent;

/**
 * What has happened to a mandate.
 *
 * @param action {@code mandate.drafted}, {@code .documented}, {@code .signed}, {@code .renewed}, {@code .suspended},
 *     {@code .resumed}, {@code .noticed}, {@code .ended} or {@code .handed-over}
 * @param subject the id of the mandate
 * @param particulars what was written
 */
public record MandateEvent(String action, String subject, Map<String, String> particulars) implements DomainEvent {

    /** Copies the particulars. */
    public MandateEvent {
        particulars = Map.copyOf(particulars);
    }

    static MandateEvent of(Mandate mandate, String pastParticiple, Map<String, String> told) {
        Map<String, String> all = new TreeMap<>(told);
        all.put("centre", mandate.centre().value());
        all.put("manager", mandate.manager().value());
        return new MandateEvent("mandate." + pastParticiple, mandate.id().value(), all);
    }

    static MandateEvent noticed(Mandate mandate, Notice notice) {
        Map<String, String> told = new TreeMap<>();
        told.put("on", notice.given().on().toString());
        told.put("document", notice.paper().reference());
        notice.urgency().value().ifPresent(why -> told.put("urgency", why.name()));
        return of(mandate, "noticed", told);
    }

    static MandateEvent on(Mandate mandate, String pastParticiple, LocalDate day, String... pairs) {
        Map<String, String> told = new TreeMap<>();
        told.put("on", day.toString());
        for (int place = 0; place < pairs.length; place += 2) {
            told.put(pairs[place], pairs[place + 1]);
        }
        return of(mandate, pastParticiple, told);
    }
}
