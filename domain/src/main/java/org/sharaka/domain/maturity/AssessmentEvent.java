package org.sharaka.domain.maturity;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.sharaka.domain.event.DomainEvent;

/**
 * What has happened to an assessment.
 *
 * @param action {@code assessment.recorded} or {@code assessment.validated}
 * @param subject the id of the assessment
 * @param particulars what was written
 */
record AssessmentEvent(String action, String subject, Map<String, String> particulars) implements DomainEvent {

    /** Copies the particulars. */
    AssessmentEvent {
        particulars = Map.copyOf(particulars);
    }

    static AssessmentEvent of(AssessmentRecord made, String pastParticiple, LocalDate on) {
        AssessmentSnapshot state = made.snapshot();
        Map<String, String> told = new TreeMap<>();
        told.put("on", on.toString());
        told.put("centre", state.centre().value());
        told.put("manager", state.manager().value());
        told.put("assessedOn", state.on().toString());
        told.put("kind", state.kind().name());
        told.put("levels", state.levels().toString());
        state.corrects().value().ifPresent(corrected -> told.put("corrects", corrected.value()));
        return new AssessmentEvent("assessment." + pastParticiple, state.id().value(), told);
    }
}
