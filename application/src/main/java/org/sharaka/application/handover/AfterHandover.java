package org.sharaka.application.handover;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.acceptance.Severity;
import org.sharaka.domain.centre.Centre;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.handover.StepBackFacts;
import org.sharaka.domain.handover.StepBackTrigger;
import org.sharaka.domain.mandate.Mandate;
import org.sharaka.domain.maturity.Assessment;
import org.sharaka.domain.oversight.DueReport;
import org.sharaka.domain.oversight.Incident;
import org.sharaka.domain.oversight.IncidentKind;
import org.sharaka.domain.oversight.OpenEntry;
import org.sharaka.domain.oversight.Oversight;
import org.sharaka.domain.oversight.Stewardship;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.policy.MaturityGrid;

/** What the records tell of a centre after its handover. */
final class AfterHandover {

    private static final Map<IncidentKind, StepBackTrigger> LASTING = Map.of(
            IncidentKind.PURPOSE_CHANGED, StepBackTrigger.PURPOSE_CHANGED,
            IncidentKind.ASSET_DISPOSED, StepBackTrigger.ASSET_DISPOSED,
            IncidentKind.AUTHORISATION_LOST, StepBackTrigger.AUTHORISATION_LOST,
            IncidentKind.DANGER, StepBackTrigger.DANGER,
            IncidentKind.DISSOLUTION, StepBackTrigger.DISSOLUTION,
            IncidentKind.COURT_ORDER, StepBackTrigger.COURT_ORDER);

    private AfterHandover() {}

    static StepBackFacts facts(Stores stores, CentreId id, PartnerId manager, LocalDate on) {
        Centre centre = stores.centres().get(id).value();
        Oversight oversight = stores.oversights().of(id).value();
        List<Incident> incidents = oversight.incidents().lastingOn(on);
        List<Mandate> mandates =
                stores.mandates().ofCentre(id).stream().map(Versioned::value).toList();
        Set<StepBackTrigger> lasting = EnumSet.noneOf(StepBackTrigger.class);
        incidents.stream()
                .flatMap(incident -> Optional.ofNullable(LASTING.get(incident.kind())).stream())
                .forEach(lasting::add);
        Fact<LocalDate> stopped = Fact.of(incidents.stream()
                .filter(incident -> incident.kind() == IncidentKind.SERVICE_INTERRUPTION)
                .map(incident -> incident.began().on())
                .min(Comparator.naturalOrder()));
        Fact<LocalDate> blocking = Fact.of(oversight.openOn(on).stream()
                .filter(entry -> entry.severity() == Severity.BLOCKING)
                .map(OpenEntry::since)
                .min(Comparator.naturalOrder()));
        long late =
                oversight
                        .reports()
                        .late(stores.rulebook().on(on), Stewardship.of(mandates, centre.opening()), on)
                        .stream()
                        .mapToLong(DueReport::daysLate)
                        .max()
                        .orElse(0);
        MaturityGrid grid = stores.rulebook().on(on).grid();
        Fact<Assessment> latest = stores.assessments()
                .book(id)
                .assessments(grid, manager, LocalDate.MIN, on)
                .latestCounted(on)
                .onlyIf(assessment -> assessment.levels().isOf(grid));
        return new StepBackFacts(
                stopped,
                lasting,
                blocking,
                latest.fold(assessment -> Fact.known(assessment.overall(grid)), Fact::unknown),
                latest.fold(assessment -> lowest(assessment, grid), Fact::unknown),
                late);
    }

    private static Fact<Integer> lowest(Assessment assessment, MaturityGrid grid) {
        return Fact.of(assessment.levels().applied().stream()
                .filter(dimension -> grid.dimension(dimension).critical())
                .map(dimension -> assessment.level(dimension, grid))
                .min(Comparator.naturalOrder()));
    }
}
