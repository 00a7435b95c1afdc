package org.sharaka.web.centre;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharaka.domain.acceptance.Reserve;
import org.sharaka.domain.centre.CentreReserve;
import org.sharaka.domain.centre.Undertaking;
import org.sharaka.web.wire.ActWire;
import org.sharaka.web.wire.DocumentWire;

/** A reserve of a centre; what is unknown is null. */
record CentreReserveWire(
        String id,
        String origin,
        String severity,
        String text,
        ActWire raised,
        List<UndertakingWire> undertakings,
        @Nullable ActWire lifted,
        @Nullable DocumentWire evidence,
        @Nullable String conditionId) {

    static CentreReserveWire of(CentreReserve reserve) {
        return new CentreReserveWire(
                reserve.id().value(),
                reserve.defect().origin().name(),
                reserve.defect().severity().name(),
                reserve.defect().text(),
                ActWire.of(reserve.raised()),
                reserve.undertakings().stream().map(UndertakingWire::of).toList(),
                reserve.lifting().fold(how -> ActWire.of(how.act()), () -> null),
                reserve.lifting().fold(how -> DocumentWire.of(how.evidence()), () -> null),
                null);
    }

    /** One that follows from a condition of acceptance. */
    static CentreReserveWire missed(Reserve reserve) {
        return new CentreReserveWire(
                reserve.id().value(),
                reserve.origin().name(),
                reserve.severity().name(),
                reserve.text(),
                ActWire.of(reserve.raised()),
                List.of(),
                null,
                null,
                reserve.id().value());
    }

    /** A promise to mend it. */
    record UndertakingWire(String by, String due, DocumentWire document, ActWire recorded) {

        static UndertakingWire of(Undertaking promise) {
            return new UndertakingWire(
                    promise.by(),
                    promise.due().toString(),
                    DocumentWire.of(promise.document()),
                    ActWire.of(promise.recorded()));
        }
    }
}
