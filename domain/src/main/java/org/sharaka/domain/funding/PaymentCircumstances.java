package org.sharaka.domain.funding;

import java.time.LocalDate;
import java.util.Objects;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.UserId;

/**
 * What the gates of a payment need to know beside it.
 *
 * @param by who acts for the foundation
 * @param purpose what its allocation is for
 * @param facts what its rules ask
 */
public record PaymentCircumstances(UserId by, Purpose purpose, PaymentFacts facts) {

    /** All parts are always there. */
    public PaymentCircumstances {
        Objects.requireNonNull(by);
        Objects.requireNonNull(purpose);
        Objects.requireNonNull(facts);
    }

    Act act(LocalDate on) {
        return new Act(by, on);
    }
}
