package org.sharaka.web.acceptance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sharaka.domain.acceptance.AcceptFinally;
import org.sharaka.domain.acceptance.DeliveryStep;
import org.sharaka.domain.document.Document;
import org.sharaka.web.wire.DocumentWire;
import org.sharaka.web.wire.Form;

/** Final acceptance. */
record AcceptFinallyForm(@NotNull String on, List<@NotNull String> lots, List<@NotNull @Valid DocumentWire> documents)
        implements DeliveryForm {

    @Override
    public DeliveryStep step(Form form) {
        Optional<LocalDate> day = form.date("/on", on);
        List<Document> papers = form.documents("/documents", documents);
        return DeliveryForm.made(
                form, day.isPresent(), () -> new AcceptFinally(day.orElseThrow(), DeliveryForm.lots(lots), papers));
    }
}
