package org.sharaka.domain.oversight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.WrongState;

/**
 * What can lead to a step-back.
 *
 * @param all in the order they were recorded
 */
public record Incidents(List<Incident> all) implements Book {

    static final Incidents NONE = new Incidents(List.of());

    /** Copies the list. */
    public Incidents {
        all = List.copyOf(all);
    }

    @Override
    public Oversight in(Oversight oversight) {
        return oversight.with(this);
    }

    /**
     * Something that happened.
     *
     * @param by who records it, and the day it began
     * @param kind what it is
     * @param text what happened
     * @param document what shows it; a court order is asked for where a court has ordered it
     * @return the book, and what was written
     * @throws InvalidValue {@code value.text} at {@code /text}; at {@code /document} for a court order that is missing,
     *     or another paper
     */
    public BookEntry<Incidents> happened(Act by, IncidentKind kind, String text, Fact<Document> document) {
        Faults faults = new Faults();
        String said = BookText.paragraph("/text", text, faults);
        if (kind == IncidentKind.COURT_ORDER) {
            if (document.value().isEmpty()) {
                faults.add("/document", "value.required", "missing");
            }
            document.value().ifPresent(paper -> paper.mustBe(DocumentKind.COURT_ORDER, by.on(), "/document", faults));
        }
        faults.throwIfAny();
        EntryId id = EntryId.next("I", all.size());
        List<Incident> more = new ArrayList<>(all);
        more.add(new Incident(id, kind, by, said, document, Fact.unknown()));
        return BookEntry.of(new Incidents(more), id, "incident.recorded", by, "kind", kind.name(), "text", said);
    }

    /**
     * Something that is over.
     *
     * @param id which
     * @param by who records it, and the first day on which it is over
     * @return the book, and what was written
     * @throws UnknownEntry where there is none
     * @throws WrongState where it is over
     * @throws InvalidValue {@code value.date} at {@code /on} for a day before it began
     */
    public BookEntry<Incidents> ended(EntryId id, Act by) {
        Incident incident =
                all.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(() -> new UnknownEntry(id));
        if (incident.ended().value().isPresent()) {
            throw new WrongState("end", "ENDED");
        }
        if (by.on().isBefore(incident.began().on())) {
            throw InvalidValue.at("/on", "value.date", "order", incident.began().on());
        }
        Incident over = new Incident(
                id, incident.kind(), incident.began(), incident.text(), incident.document(), Fact.known(by));
        List<Incident> next =
                all.stream().map(one -> one.id().equals(id) ? over : one).toList();
        return BookEntry.of(
                new Incidents(next),
                id,
                "incident.ended",
                by,
                "kind",
                incident.kind().name());
    }

    /**
     * What lasts on a day.
     *
     * @param day the day
     * @return in the order it was recorded
     */
    public List<Incident> lastingOn(LocalDate day) {
        return all.stream().filter(one -> one.lastsOn(day)).toList();
    }

    /**
     * One of them.
     *
     * @param id which
     * @return what happened
     * @throws UnknownEntry where there is none
     */
    public Incident one(EntryId id) {
        return all.stream()
                .filter(incident -> incident.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new UnknownEntry(id));
    }
}
