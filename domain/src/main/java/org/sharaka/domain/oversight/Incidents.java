package org.sharaka.domain.oversight;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.WrongState;

/**
 * What can lead to a step-back.
 *
 * @param all in the order they were recorded
 */
public record Incidents(List<Incident> all) {

    static final Incidents NONE = new Incidents(List.of());

    /** Copies the list. */
    public Incidents {
        all = List.copyOf(all);
    }

    /** {@return what lasts on a day; in the order it was recorded} */
    public List<Incident> lastingOn(LocalDate day) {
        return all.stream().filter(one -> one.lastsOn(day)).toList();
    }

    /**
     * One of them.
     *
     * @return what happened
     * @throws UnknownEntry where there is none
     */
    public Incident one(EntryId id) {
        return Numbered.one(all, id);
    }

    /**
     * Something happened.
     *
     * @param on the day it began
     * @param kind what it is
     * @param text what happened, a paragraph
     * @param document what shows it; required where a court has ordered it
     */
    public record Happen(LocalDate on, IncidentKind kind, String text, Fact<Document> document) implements BookEntry {

        /**
         * Checks text and paper.
         *
         * @throws InvalidValue {@code value.text} at {@code /text}; at {@code /document} for a court order that is
         *     missing, or another paper
         */
        public Happen {
            Faults faults = new Faults();
            text = BookText.paragraph("/text", text, faults);
            if (kind == IncidentKind.COURT_ORDER) {
                if (document.value().isEmpty()) {
                    faults.add("/document", "value.required", "missing");
                }
                document.value().ifPresent(paper -> paper.mustBe(DocumentKind.COURT_ORDER, on, "/document", faults));
            }
            faults.throwIfAny();
        }

        @Override
        public Recorded<Oversight> write(Oversight books, UserId by) {
            List<Incident> all = books.incidents().all;
            EntryId id = EntryId.next("I", all.size());
            Incident began = new Incident(id, kind, new Act(by, on), text, document, Fact.unknown());
            return books.with(new Incidents(Numbered.and(all, began)))
                    .recorded("incident.recorded", id, on, "kind", kind.name(), "text", text);
        }
    }

    /**
     * Something is over.
     *
     * @param on the first day on which it is over
     * @param incident which
     */
    public record End(LocalDate on, EntryId incident) implements BookEntry {

        @Override
        public Recorded<Oversight> write(Oversight books, UserId by) {
            Incident lasting = books.incidents().one(incident);
            if (lasting.ended().value().isPresent()) {
                throw new WrongState("end", "ENDED");
            }
            Numbered.inOrder(lasting.began().on(), on);
            Incident over = lasting.endedBy(new Act(by, on));
            return books.with(new Incidents(Numbered.with(books.incidents().all, over)))
                    .recorded(
                            "incident.ended", incident, on, "kind", over.kind().name());
        }
    }
}
