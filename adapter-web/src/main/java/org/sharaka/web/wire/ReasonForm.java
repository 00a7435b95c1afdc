package org.sharaka.web.wire;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.text.Reason;

/** A step that takes a reason. */
public record ReasonForm(@NotNull LocalDate on, @NotNull Reason reason) {

    public Fact<String> why() {
        return Fact.known(reason.text());
    }
}
