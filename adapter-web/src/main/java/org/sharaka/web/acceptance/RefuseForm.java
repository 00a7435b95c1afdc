package org.sharaka.web.acceptance;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sharaka.domain.acceptance.DeliveryStep;
import org.sharaka.domain.acceptance.RefuseAcceptance;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.text.Reason;
import org.sharaka.web.wire.Form;

/** Why acceptance is refused, and what would make it acceptable. */
record RefuseForm(
        @NotNull String on,
        List<@NotNull String> lots,
        @NotNull String reason,
        @NotNull String makeAcceptable) implements DeliveryForm {

    @Override
    public DeliveryStep step(Form form) {
        Optional<LocalDate> day = form.date("/on", on);
        Optional<String> why = form.reason(reason);
        Optional<String> what = DeliveryForm.text(form, "/makeAcceptable", makeAcceptable);
        return DeliveryForm.made(
                form,
                day.isPresent(),
                () -> new RefuseAcceptance(
                        day.orElseThrow(), DeliveryForm.lots(lots), Fact.of(why).map(Reason::new), Fact.of(what)));
    }
}
