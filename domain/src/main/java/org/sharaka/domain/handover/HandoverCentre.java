package org.sharaka.domain.handover;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.gate.Fact;

/**
 * A centre of a convention.
 *
 * @param centre which
 * @param reference the short reference people speak of it by
 * @param left who took it out of the convention, and why; unknown while it is in
 * @param reverted who took it back to the foundation, and when; unknown while it has not come back
 */
public record HandoverCentre(CentreId centre, String reference, Fact<WrittenAct> left, Fact<Act> reverted) {

    static HandoverCentre in(CentreId centre, String reference) {
        return new HandoverCentre(centre, reference, Fact.unknown(), Fact.unknown());
    }

    HandoverCentre revertedBy(Act act) {
        return new HandoverCentre(centre, reference, left, Fact.known(act));
    }

    /** The last day on which something became of it, from its proposal on. */
    LocalDate lastOn(LocalDate proposed) {
        return Stream.of(left.map(WrittenAct::on), reverted.map(Act::on))
                .flatMap(day -> day.value().stream())
                .max(Comparator.naturalOrder())
                .orElse(proposed);
    }

    /** Whether it is in the convention; false once it has left. */
    public boolean isIn() {
        return left.value().isEmpty();
    }
}
