package org.sharaka.web.acceptance;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sharaka.domain.acceptance.DeliveryStep;
import org.sharaka.domain.acceptance.RecordVisit;
import org.sharaka.domain.gate.Fact;
import org.sharaka.web.wire.Form;

/** A visit of lots that were notified complete. */
record VisitForm(
        @NotNull String on,
        List<@NotNull String> lots,
        @NotNull String by,
        String remarks,
        Boolean occupied) implements DeliveryForm {

    @Override
    public DeliveryStep step(Form form) {
        Optional<LocalDate> day = form.date("/on", on);
        Optional<String> who = DeliveryForm.line(form, "/by", by);
        Optional<String> found = DeliveryForm.text(form, "/remarks", remarks);
        return DeliveryForm.made(
                form,
                day.isPresent(),
                () -> new RecordVisit(
                        day.orElseThrow(),
                        DeliveryForm.lots(lots),
                        Fact.of(who),
                        Fact.of(found),
                        Fact.of(Optional.ofNullable(occupied))));
    }
}
