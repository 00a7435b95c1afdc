package org.sharaka.domain.acceptance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.event.DomainEvent;
import org.sharaka.domain.project.ProjectId;

/** What the journal keeps of the steps of a delivery. */
final class Particulars {

    private final Map<String, String> particulars = new TreeMap<>();

    static Particulars on(LocalDate day) {
        return new Particulars().and("on", day.toString());
    }

    static Particulars of(Extension extension) {
        return on(extension.decision().act().on())
                .and("until", extension.until().toString())
                .and("reason", extension.decision().reason())
                .and(extension.decision().document());
    }

    Particulars and(String name, String value) {
        particulars.put(name, value);
        return this;
    }

    Particulars and(Document document) {
        return and("document", document.kind() + " " + document.reference());
    }

    /** The lots, where there is more than the whole. */
    Particulars and(Collection<Lot> lots) {
        String called = lots.stream()
                .filter(lot -> lot.name().value().isPresent())
                .map(Lot::called)
                .collect(Collectors.joining("; "));
        return called.isEmpty() ? this : and("lots", called);
    }

    Map<String, String> all() {
        return Map.copyOf(particulars);
    }

    List<DomainEvent> as(String action, ProjectId project) {
        return List.of(DeliveryEvent.of(action, project, particulars));
    }

    /** An event for each reserve that a step raised. */
    static List<DomainEvent> raised(Delivery before, Delivery after) {
        List<DomainEvent> events = new ArrayList<>();
        for (Reserve reserve : after.reserves()
                .subList(before.reserves().size(), after.reserves().size())) {
            Particulars told = on(reserve.raised().on())
                    .and("reserve", reserve.id().value())
                    .and("severity", reserve.severity().name())
                    .and("origin", reserve.origin().name())
                    .and("place", reserve.place())
                    .and("text", reserve.text())
                    .and(after.lot(reserve.lot()).stream().toList());
            reserve.deadline().value().ifPresent(day -> told.and("deadline", day.toString()));
            events.addAll(told.as("reserve.raised", after.project()));
        }
        return events;
    }
}
