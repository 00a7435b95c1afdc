package org.sharaka.domain.oversight;

import java.time.LocalDate;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;

/**
 * Something that can lead to a step-back.
 *
 * @param id its id
 * @param kind what it is
 * @param began who recorded it, and the day it began
 * @param text what happened
 * @param document what shows it; unknown where nothing was handed in
 * @param ended who recorded that it is over, and the first day on which it was; unknown while it lasts
 */
public record Incident(EntryId id, IncidentKind kind, Act began, String text, Fact<Document> document, Fact<Act> ended)
        implements Numbered {

    /** {@return whether it lasts on a day; true from the day it began until the day before it is over} */
    public boolean lastsOn(LocalDate day) {
        return !began.on().isAfter(day) && !ended.is(act -> !act.on().isAfter(day));
    }

    Incident endedBy(Act by) {
        return new Incident(id, kind, began, text, document, Fact.known(by));
    }
}
