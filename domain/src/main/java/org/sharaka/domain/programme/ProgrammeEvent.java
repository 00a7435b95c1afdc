package org.sharaka.domain.programme;

import java.util.Map;
import java.util.TreeMap;
import org.sharaka.domain.event.DomainEvent;

/**
 * What has happened to a programme.
 *
 * @param action {@code programme.entered} or {@code programme.changed}
 * @param subject the id of the programme
 * @param particulars what is written of it now
 */
public record ProgrammeEvent(String action, String subject, Map<String, String> particulars) implements DomainEvent {

    /** Copies the particulars. */
    public ProgrammeEvent {
        particulars = Map.copyOf(particulars);
    }

    static ProgrammeEvent of(String action, Programme programme) {
        Map<String, String> told = new TreeMap<>();
        told.put("reference", programme.reference());
        programme.name().texts().forEach((language, text) -> told.put("name." + language.tag(), text));
        programme.sector().value().ifPresent(sector -> told.put("sector", sector.code()));
        return new ProgrammeEvent(action, programme.id().value(), told);
    }
}
