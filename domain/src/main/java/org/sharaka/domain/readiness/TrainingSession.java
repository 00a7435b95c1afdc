package org.sharaka.domain.readiness;

import java.time.LocalDate;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;

/**
 * A training session that was completed.
 *
 * @param module what was taught
 * @param on its date; a session without one is not counted
 * @param holdersInPost how many who completed it are still in post and are counted for no other session of the module
 */
public record TrainingSession(String module, Fact<LocalDate> on, int holdersInPost) {

    /**
     * Checks the number.
     *
     * @throws InvalidValue {@code value.range} at {@code /holdersInPost} for a negative number
     */
    public TrainingSession {
        if (holdersInPost < 0) {
            throw InvalidValue.at("/holdersInPost", "value.range", "least", 0);
        }
    }
}
