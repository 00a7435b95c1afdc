package org.sharaka.domain.partner;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.sharaka.domain.event.DomainEvent;

/**
 * What has happened to a partner.
 *
 * @param action {@code partner.registered}, {@code partner.changed}, {@code partner.documented},
 *     {@code partner.blocked}, {@code partner.unblocked}, {@code partner.deactivated} or {@code partner.reactivated}
 * @param subject the id of the partner
 * @param particulars what was written, or day and reason
 */
public record PartnerEvent(String action, String subject, Map<String, String> particulars) implements DomainEvent {

    /** Copies the particulars. */
    public PartnerEvent {
        particulars = Map.copyOf(particulars);
    }

    static PartnerEvent registered(Partner partner) {
        Map<String, String> told = new TreeMap<>(partner.profile().told());
        told.put("reference", partner.reference());
        return new PartnerEvent("partner.registered", partner.id().value(), told);
    }

    static PartnerEvent changed(Partner partner, PartnerProfile before) {
        Map<String, String> was = before.told();
        Map<String, String> is = partner.profile().told();
        Map<String, String> told = new TreeMap<>();
        was.forEach((part, text) -> {
            if (!text.equals(is.get(part))) {
                told.put("was." + part, text);
            }
        });
        is.forEach((part, text) -> {
            if (!text.equals(was.get(part))) {
                told.put(part, text);
            }
        });
        return new PartnerEvent("partner.changed", partner.id().value(), told);
    }

    static PartnerEvent ended(Partner partner, PartnerEnd end) {
        Map<String, String> told = new TreeMap<>();
        told.put("on", end.act().on().toString());
        told.put("kind", end.kind().name());
        told.put("document", end.document().reference());
        end.successor().value().ifPresent(successor -> told.put("successor", successor.value()));
        return new PartnerEvent("partner.ended", partner.id().value(), told);
    }

    static PartnerEvent documented(Partner partner, OnFile more) {
        return new PartnerEvent("partner.documented", partner.id().value(), Map.of("documents", more.told()));
    }

    static PartnerEvent step(String pastParticiple, Partner partner, LocalDate on, String reason) {
        return new PartnerEvent(
                "partner." + pastParticiple, partner.id().value(), Map.of("on", on.toString(), "reason", reason));
    }
}
