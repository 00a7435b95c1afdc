package org.sharaka.web.acceptance;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.sharaka.domain.acceptance.LotId;
import org.sharaka.domain.acceptance.NewReserve;
import org.sharaka.domain.acceptance.Severity;
import org.sharaka.domain.gate.Fact;
import org.sharaka.web.wire.Form;

/** A defect that is listed with an acceptance. */
record ReserveForm(
        String lot,
        @NotNull String severity,
        @NotNull String text,
        @NotNull String place,
        String item,
        String deadline) {

    Optional<NewReserve> read(Form form, String pointer) {
        Optional<Severity> grave = form.word(pointer + "/severity", severity, Severity.class);
        Optional<LocalDate> day = form.date(pointer + "/deadline", deadline);
        DeliveryForm.text(form, pointer + "/text", text);
        DeliveryForm.line(form, pointer + "/place", place);
        DeliveryForm.line(form, pointer + "/item", item);
        boolean readable = grave.isPresent() && text != null && place != null;
        return readable
                ? form.take(
                        pointer,
                        () -> new NewReserve(
                                DeliveryForm.said(lot).fold(id -> Fact.known(new LotId(id)), Fact::unknown),
                                grave.orElseThrow(),
                                text,
                                place,
                                DeliveryForm.said(item),
                                Fact.of(day)))
                : Optional.empty();
    }
}
