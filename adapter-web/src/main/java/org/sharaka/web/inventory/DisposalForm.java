package org.sharaka.web.inventory;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.web.wire.Paragraph;

/** An asset that is disposed of. */
record DisposalForm(
        @NotNull LocalDate on, @NotNull @Paragraph String reason, Fact<Document> consent) {}
