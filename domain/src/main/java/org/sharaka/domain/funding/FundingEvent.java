package org.sharaka.domain.funding;

import java.util.Map;
import org.sharaka.domain.event.DomainEvent;

/**
 * What has happened to a pledge, a receipt, an allocation or a payment.
 *
 * @param action concept and past participle: {@code pledge.made}, {@code pledge.amended}, {@code pledge.consented},
 *     {@code receipt.recorded}, {@code receipt.reversed}, {@code receipt.corrected}, {@code allocation.made},
 *     {@code allocation.released}, {@code payment.prepared}, {@code payment.approved}, {@code payment.withdrawn}
 * @param subject the id of what it happened to
 * @param particulars day, amount, and what the step recorded
 */
record FundingEvent(String action, String subject, Map<String, String> particulars) implements DomainEvent {

    /** Copies the particulars. */
    FundingEvent {
        particulars = Map.copyOf(particulars);
    }
}
