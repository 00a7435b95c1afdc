package org.sharaka.web.partner;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import org.sharaka.domain.gate.Fact;
import org.sharaka.web.wire.Form;

/** What a step in the life of a partner requires. */
record StepForm(@NotNull String on, @NotNull String reason) {

    <S> S step(Form form, BiFunction<LocalDate, Fact<String>, S> step) {
        Optional<LocalDate> day = form.date("/on", on);
        // the step itself judges day and reason together; without a day it is not asked
        if (day.isEmpty()) {
            form.reason(reason);
        }
        form.throwIfAny();
        return step.apply(day.orElseThrow(), Fact.known(reason));
    }
}
