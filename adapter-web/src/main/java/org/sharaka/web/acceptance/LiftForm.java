package org.sharaka.web.acceptance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.sharaka.domain.acceptance.DeliveryStep;
import org.sharaka.domain.acceptance.LiftReserve;
import org.sharaka.domain.acceptance.ReserveId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.web.wire.DocumentWire;
import org.sharaka.web.wire.Form;

/** The lifting of a reserve; without evidence the rule refuses. */
record LiftForm(@NotNull String on, @Valid DocumentWire evidence) {

    DeliveryStep step(ReserveId reserve, Form form) {
        Optional<LocalDate> day = form.date("/on", on);
        Optional<Document> paper = form.document("/evidence", evidence);
        return DeliveryForm.made(
                form, day.isPresent(), () -> new LiftReserve(day.orElseThrow(), reserve, Fact.of(paper)));
    }
}
