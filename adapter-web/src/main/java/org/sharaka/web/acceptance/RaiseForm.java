package org.sharaka.web.acceptance;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.sharaka.domain.acceptance.DeliveryStep;
import org.sharaka.domain.acceptance.NewReserve;
import org.sharaka.domain.acceptance.RaiseReserve;
import org.sharaka.web.wire.Form;

/** A defect that is listed by itself, on a day. */
record RaiseForm(
        @NotNull String on,
        String lot,
        @NotNull String severity,
        @NotNull String text,
        @NotNull String place,
        String item,
        String deadline)
        implements DeliveryForm {

    @Override
    public DeliveryStep step(Form form) {
        Optional<LocalDate> day = form.date("/on", on);
        Optional<NewReserve> reserve = new ReserveForm(lot, severity, text, place, item, deadline).read(form, "");
        return DeliveryForm.made(
                form,
                day.isPresent() && reserve.isPresent(),
                () -> new RaiseReserve(day.orElseThrow(), reserve.orElseThrow()));
    }
}
