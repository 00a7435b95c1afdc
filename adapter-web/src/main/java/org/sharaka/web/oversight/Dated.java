package org.sharaka.web.oversight;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.sharaka.web.wire.Form;

/** A day, and nothing else. */
record Dated(@NotNull String on) {

    LocalDate read(Form form) {
        Optional<LocalDate> day = form.date("/on", on);
        form.throwIfAny();
        return day.orElseThrow();
    }
}
