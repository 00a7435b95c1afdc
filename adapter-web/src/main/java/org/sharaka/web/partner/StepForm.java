package org.sharaka.web.partner;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.sharaka.application.partner.PartnerStep;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.web.wire.Form;

/** What a step in the life of a partner asks. */
record StepForm(@NotNull String on, @NotNull String reason) {

    PartnerStep command(PartnerStep.Kind step, PartnerId partner, Fact<Long> expected, Form form) {
        Optional<LocalDate> day = form.date("/on", on);
        // the step itself judges day and reason together; without a day it is not asked
        if (day.isEmpty()) {
            form.reason(reason);
        }
        form.throwIfAny();
        return new PartnerStep(step, partner, day.orElseThrow(), reason, expected);
    }
}
