package org.sharaka.web.acceptance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sharaka.domain.acceptance.Reserve;
import org.sharaka.web.wire.ActWire;
import org.sharaka.web.wire.DocumentWire;

/** A reserve; its deadline is null until acceptance where nobody said one, its lifting while it is open. */
record ReserveWire(
        String id,
        String lot,
        String severity,
        String text,
        String place,
        String item,
        String origin,
        ActWire raised,
        String deadline,
        LiftingWire lifting,
        @Nullable String conditionId) {

    static ReserveWire of(Reserve reserve) {
        return new ReserveWire(
                reserve.id().value(),
                reserve.lot().value(),
                reserve.severity().name(),
                reserve.text(),
                reserve.place(),
                reserve.item().fold(item -> item, () -> null),
                reserve.origin().name(),
                ActWire.of(reserve.raised()),
                reserve.deadline().fold(LocalDate::toString, () -> null),
                reserve.lifting().fold(LiftingWire::of, () -> null),
                reserve.origin() == Reserve.Origin.CONDITION ? reserve.id().value() : null);
    }

    /** How a reserve was lifted. */
    record LiftingWire(ActWire recorded, DocumentWire evidence) {

        private static LiftingWire of(Reserve.Lifting lifting) {
            return new LiftingWire(ActWire.of(lifting.act()), DocumentWire.of(lifting.evidence()));
        }
    }
}
