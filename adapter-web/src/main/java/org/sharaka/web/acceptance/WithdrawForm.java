package org.sharaka.web.acceptance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sharaka.domain.acceptance.DeliveryStep;
import org.sharaka.domain.acceptance.WithdrawAcceptance;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.text.Reason;
import org.sharaka.web.wire.DocumentWire;
import org.sharaka.web.wire.Form;

/** The decision that withdraws an acceptance. */
record WithdrawForm(
        @NotNull String on,
        List<@NotNull String> lots,
        @NotNull String reason,
        @NotNull @Valid DocumentWire document) implements DeliveryForm {

    @Override
    public DeliveryStep step(Form form) {
        Optional<LocalDate> day = form.date("/on", on);
        Optional<String> why = form.reason(reason);
        Optional<Document> paper = form.document("/document", document);
        return DeliveryForm.made(
                form,
                day.isPresent(),
                () -> new WithdrawAcceptance(
                        day.orElseThrow(), DeliveryForm.lots(lots), Fact.of(why).map(Reason::new), Fact.of(paper)));
    }
}
