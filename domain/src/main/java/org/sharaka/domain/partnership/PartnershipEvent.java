package org.sharaka.domain.partnership;

import java.util.Map;
import org.sharaka.domain.event.DomainEvent;

/**
 * What has happened to an agreement or to terms of reference.
 *
 * @param action concept and past participle: {@code agreement.signed}, {@code terms.approved}
 * @param subject the id of the agreement, or of the project that the terms describe
 * @param particulars day, parties, version and what else was written
 */
record PartnershipEvent(String action, String subject, Map<String, String> particulars) implements DomainEvent {
    /** Copies the particulars. */
    public PartnershipEvent {
        particulars = Map.copyOf(particulars);
    }
}
