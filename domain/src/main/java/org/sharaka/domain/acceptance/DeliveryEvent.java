package org.sharaka.domain.acceptance;

import java.util.Map;
import org.sharaka.domain.event.DomainEvent;
import org.sharaka.domain.project.ProjectId;

/**
 * What has happened to a delivery beside the steps of its project.
 *
 * @param action concept and past participle: {@code reserve.raised}
 * @param subject the id of the project
 * @param particulars day, lots, and what was recorded
 */
record DeliveryEvent(String action, String subject, Map<String, String> particulars) implements DomainEvent {

    /** Copies the particulars. */
    DeliveryEvent {
        particulars = Map.copyOf(particulars);
    }

    static DeliveryEvent of(String action, ProjectId project, Map<String, String> particulars) {
        return new DeliveryEvent(action, project.value(), particulars);
    }
}
