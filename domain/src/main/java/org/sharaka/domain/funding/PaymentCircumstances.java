package org.sharaka.domain.funding;

import java.time.LocalDate;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.UserId;

/**
 * What the gates of a payment need to know beside it.
 *
 * @param by who acts for the foundation
 * @param purpose what its allocation is for
 * @param facts what its rules ask
 * @param frozen whether a block freezes whoever is paid, on the day of the step
 */
public record PaymentCircumstances(UserId by, Purpose purpose, PaymentFacts facts, boolean frozen) {

    Act act(LocalDate on) {
        return new Act(by, on);
    }
}
