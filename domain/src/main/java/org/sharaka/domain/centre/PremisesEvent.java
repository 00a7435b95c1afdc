package org.sharaka.domain.centre;

import java.util.Map;
import java.util.TreeMap;
import org.sharaka.domain.event.DomainEvent;

/**
 * What has happened to the premises of a centre.
 *
 * @param action {@code centre.titled}, {@code centre.reserve-raised}, {@code .reserve-undertaken} or
 *     {@code .reserve-lifted}
 * @param subject the id of the centre
 * @param particulars what was written
 */
public record PremisesEvent(String action, String subject, Map<String, String> particulars) implements DomainEvent {

    /** Copies the particulars. */
    public PremisesEvent {
        particulars = Map.copyOf(particulars);
    }

    static PremisesEvent titled(CentreId centre, Title title) {
        Map<String, String> told = new TreeMap<>();
        told.put("on", title.recorded().on().toString());
        told.put("instrument", title.instrument().name());
        told.put("reversionClause", Boolean.toString(title.reversionClause()));
        told.put("document", title.document().reference());
        title.boardDecision().value().ifPresent(paper -> told.put("boardDecision", paper.reference()));
        return new PremisesEvent("centre.titled", centre.value(), told);
    }

    static PremisesEvent raised(CentreId centre, CentreReserve reserve) {
        return new PremisesEvent(
                "centre.reserve-raised",
                centre.value(),
                Map.of(
                        "reserve", reserve.id().value(),
                        "on", reserve.raised().on().toString(),
                        "origin", reserve.defect().origin().name(),
                        "severity", reserve.defect().severity().name(),
                        "text", reserve.defect().text()));
    }

    static PremisesEvent undertaken(CentreId centre, CentreReserve reserve, Undertaking promise) {
        return new PremisesEvent(
                "centre.reserve-undertaken",
                centre.value(),
                Map.of(
                        "reserve", reserve.id().value(),
                        "on", promise.recorded().on().toString(),
                        "by", promise.by(),
                        "due", promise.due().toString(),
                        "document", promise.document().reference()));
    }

    static PremisesEvent lifted(CentreId centre, CentreReserve reserve) {
        Map<String, String> told = new TreeMap<>(Map.of("reserve", reserve.id().value()));
        reserve.lifting().value().ifPresent(how -> {
            told.put("on", how.act().on().toString());
            told.put("evidence", how.evidence().reference());
        });
        return new PremisesEvent("centre.reserve-lifted", centre.value(), told);
    }
}
