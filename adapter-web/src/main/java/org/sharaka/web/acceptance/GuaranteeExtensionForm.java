package org.sharaka.web.acceptance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sharaka.domain.acceptance.DeliveryStep;
import org.sharaka.domain.acceptance.ExtendGuarantee;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.text.Reason;
import org.sharaka.web.wire.DocumentWire;
import org.sharaka.web.wire.Form;

/** The decision that makes a guarantee longer. */
record GuaranteeExtensionForm(
        @NotNull String on,
        List<@NotNull String> lots,
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
                day.isPresent(),
                () -> new ExtendGuarantee(
                        day.orElseThrow(),
                        DeliveryForm.lots(lots),
                        Fact.of(end),
                        Fact.of(why).map(Reason::new),
                        Fact.of(paper)));
    }
}
