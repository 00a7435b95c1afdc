package org.sharaka.domain.handover;

import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.gate.Fact;

/**
 * A centre of a convention.
 *
 * @param centre which
 * @param reference the short reference people speak of it by
 * @param left who took it out of the convention, and why; unknown while it is in
 */
public record HandoverCentre(CentreId centre, String reference, Fact<WrittenAct> left) {

    /** Whether it is in the convention; false once it has left. */
    public boolean isIn() {
        return left.value().isEmpty();
    }
}
