package org.sharaka.application.partner;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.sharaka.domain.event.DomainEvent;
import org.sharaka.domain.partner.Interest;

/** What a user has declared; the subject is the user. */
record InterestEvent(String action, String subject, Map<String, String> particulars) implements DomainEvent {

    static InterestEvent declared(Interest interest) {
        return told("interest.declared", interest);
    }

    static InterestEvent changed(Interest interest) {
        return told("interest.changed", interest);
    }

    private static InterestEvent told(String action, Interest interest) {
        Map<String, String> told = new HashMap<>();
        told.put("partner", interest.partner().value());
        told.put("bond", interest.bond().name());
        told.put("since", interest.since().toString());
        interest.until().value().map(LocalDate::toString).ifPresent(last -> told.put("until", last));
        return new InterestEvent(action, interest.user().value(), told);
    }
}
