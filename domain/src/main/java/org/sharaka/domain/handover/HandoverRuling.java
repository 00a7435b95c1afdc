package org.sharaka.domain.handover;

import java.util.Objects;
import java.util.Optional;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.money.Fraction;

/**
 * What the gate says of a handover, with the two numbers that are shown beside it.
 *
 * @param ruling the ruling of the gate {@code handover}
 * @param overall the overall of the latest assessment, exact; nothing without a counted assessment
 * @param streak how many qualifying assessments there are in a row
 */
public record HandoverRuling(Ruling ruling, Optional<Fraction> overall, int streak) {
    /** No part may be null. */
    public HandoverRuling {
        Objects.requireNonNull(ruling);
        Objects.requireNonNull(overall);
    }
}
