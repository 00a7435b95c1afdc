package org.sharaka.web.acceptance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.sharaka.domain.acceptance.ConditionId;
import org.sharaka.domain.acceptance.DeliveryStep;
import org.sharaka.domain.acceptance.ExtendCondition;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.text.Reason;
import org.sharaka.web.wire.DocumentWire;
import org.sharaka.web.wire.Form;

/** The decision that gives a condition a later day. */
record ExtendConditionForm(
        @NotNull String on,
        @NotNull String condition,
        @NotNull String until,
        @NotNull String reason,
        @NotNull @Valid DocumentWire document)
        implements DeliveryForm {

    @Override
    public DeliveryStep step(Form form) {
        Optional<LocalDate> day = form.date("/on", on);
        Optional<LocalDate> end = form.date("/until", until);
        Optional<String> why = form.reason(reason);
        Optional<Document> paper = form.document("/document", document);
        return DeliveryForm.made(
                form,
                day.isPresent() && condition != null,
                () -> new ExtendCondition(
                        day.orElseThrow(),
                        new ConditionId(condition),
                        Fact.of(end),
                        Fact.of(why).map(Reason::new),
                        Fact.of(paper)));
    }
}
