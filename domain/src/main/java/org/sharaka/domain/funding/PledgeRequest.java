package org.sharaka.domain.funding;

import java.time.LocalDate;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.partner.PartnerId;

/**
 * What a donor says when it pledges.
 *
 * @param donor who
 * @param kind cash, or in kind
 * @param purpose what it is for
 * @param terms how much, and when
 * @param pledgedOn on which day
 */
public record PledgeRequest(PartnerId donor, GiftKind kind, Purpose purpose, PledgeTerms terms, LocalDate pledgedOn) {

    /**
     * Checks that something is promised.
     *
     * @throws InvalidValue {@code pledge.schedule}: {@code positive} at {@code /amount}, {@code empty} at
     *     {@code /schedule}
     */
    public PledgeRequest {
        if (terms.amount().isZero()) {
            Faults faults = new Faults();
            faults.add("/amount", "pledge.schedule", "positive");
            faults.add("/schedule", "pledge.schedule", "empty");
            faults.throwIfAny();
        }
    }
}
