package org.sharaka.web.access;

import java.time.LocalDate;
import org.sharaka.domain.partner.Interest;

/** An interest that a user has declared. */
record InterestWire(String partnerId, String bond, String since, String until) {

    static InterestWire of(Interest interest) {
        return new InterestWire(
                interest.partner().value(),
                interest.bond().name(),
                interest.since().toString(),
                interest.until().fold(LocalDate::toString, () -> null));
    }
}
