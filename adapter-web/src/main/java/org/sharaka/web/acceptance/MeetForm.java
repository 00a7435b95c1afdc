package org.sharaka.web.acceptance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.sharaka.domain.acceptance.ConditionId;
import org.sharaka.domain.acceptance.DeliveryStep;
import org.sharaka.domain.acceptance.MeetCondition;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.web.wire.DocumentWire;
import org.sharaka.web.wire.Form;

/** The paper that meets a condition. */
record MeetForm(@NotNull String on, @NotNull @Valid DocumentWire document) {

    DeliveryStep step(ConditionId condition, Form form) {
        Optional<LocalDate> day = form.date("/on", on);
        Optional<Document> paper = form.document("/document", document);
        return DeliveryForm.made(
                form, day.isPresent(), () -> new MeetCondition(day.orElseThrow(), condition, Fact.of(paper)));
    }
}
