package org.sharaka.web.oversight;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharaka.domain.oversight.EntryId;
import org.sharaka.domain.oversight.Finding;
import org.sharaka.domain.oversight.Incident;
import org.sharaka.domain.oversight.OpenEntry;
import org.sharaka.domain.oversight.Source;
import org.sharaka.web.wire.ActWire;
import org.sharaka.web.wire.DocumentWire;
import org.sharaka.web.wire.PageWire;

/** Findings and incidents, as they are shown; what is unknown is null. */
final class FindingWires {

    private FindingWires() {}

    private static @Nullable String conditionOf(Source source, EntryId id) {
        return source == Source.CONDITION ? id.value() : null;
    }

    /** A finding. */
    record FindingWire(
            String id,
            String severity,
            String source,
            String text,
            ActWire raised,
            List<PlanWire> plans,
            ActWire closed,
            DocumentWire evidence,
            @Nullable String conditionId) {

        static FindingWire of(Finding finding) {
            return new FindingWire(
                    finding.id().value(),
                    finding.severity().name(),
                    finding.source().name(),
                    finding.text(),
                    ActWire.of(finding.raised()),
                    finding.plans().stream().map(PlanWire::of).toList(),
                    finding.closure().fold(closed -> ActWire.of(closed.by()), () -> null),
                    finding.closure().fold(closed -> DocumentWire.of(closed.evidence()), () -> null),
                    conditionOf(finding.source(), finding.id()));
        }
    }

    /** A plan. */
    record PlanWire(ActWire made, String text, String due, DocumentWire document) {

        static PlanWire of(Finding.Plan plan) {
            return new PlanWire(
                    ActWire.of(plan.by()), plan.text(), plan.due().toString(), DocumentWire.of(plan.document()));
        }
    }

    /** What is open on a day. */
    record OpenWire(
            String id,
            String severity,
            String source,
            boolean hasPlan,
            String since,
            @Nullable String conditionId) {

        static OpenWire of(OpenEntry open) {
            return new OpenWire(
                    open.id().value(),
                    open.severity().name(),
                    open.source().name(),
                    open.hasPlan(),
                    open.since().toString(),
                    conditionOf(open.source(), open.id()));
        }
    }

    /** The findings of a centre on a day. */
    record OnDay(
            String on,
            List<OpenWire> open,
            List<FindingWire> items,
            @JsonInclude @Nullable String next) {

        static OnDay of(List<OpenEntry> open, LocalDate on, PageWire<FindingWire> part) {
            return new OnDay(on.toString(), open.stream().map(OpenWire::of).toList(), part.items(), part.next());
        }
    }

    /** Something that can lead to a step-back. */
    record IncidentWire(String id, String kind, String text, ActWire began, DocumentWire document, ActWire ended) {

        static IncidentWire of(Incident incident) {
            return new IncidentWire(
                    incident.id().value(),
                    incident.kind().name(),
                    incident.text(),
                    ActWire.of(incident.began()),
                    DocumentWire.of(incident.document()),
                    incident.ended().fold(ActWire::of, () -> null));
        }
    }
}
