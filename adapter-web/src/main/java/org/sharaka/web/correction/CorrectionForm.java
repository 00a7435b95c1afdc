package org.sharaka.web.correction;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.sharaka.domain.text.Reason;
import tools.jackson.databind.node.ObjectNode;

/** What is handed in with a correction; {@code value} has the members of the form that the fact was recorded with. */
record CorrectionForm(
        @NotNull LocalDate on,
        @NotNull ObjectNode value,
        @NotNull Reason reason) {}
