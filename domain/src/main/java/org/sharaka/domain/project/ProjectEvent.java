package org.sharaka.domain.project;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.sharaka.domain.event.DomainEvent;
import org.sharaka.domain.gate.Fact;

/**
 * What has happened to a project.
 *
 * @param action concept and past participle: {@code project.started}
 * @param subject the id of the project
 * @param particulars day, stage, reason, and what the step recorded
 */
public record ProjectEvent(String action, String subject, Map<String, String> particulars) implements DomainEvent {

    /** Copies the particulars. */
    public ProjectEvent {
        particulars = Map.copyOf(particulars);
    }

    static ProjectEvent step(Project project, Step step, LocalDate on, Fact<String> reason, Map<String, String> told) {
        Map<String, String> particulars = new TreeMap<>(told);
        particulars.put("on", on.toString());
        particulars.put("stage", project.stage().name());
        reason.value().ifPresent(why -> particulars.put("reason", why));
        return new ProjectEvent(step.past(), project.id().value(), particulars);
    }
}
