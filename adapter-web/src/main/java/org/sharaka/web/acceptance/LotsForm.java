package org.sharaka.web.acceptance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sharaka.domain.acceptance.DeliveryStep;
import org.sharaka.domain.acceptance.NameLots;
import org.sharaka.domain.acceptance.NewLot;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Fraction;
import org.sharaka.web.wire.Form;

/** The lots that works are divided into. */
record LotsForm(@NotNull String on, @NotNull List<@NotNull @Valid LotForm> lots) implements DeliveryForm {

    @Override
    public DeliveryStep step(Form form) {
        Optional<LocalDate> day = form.date("/on", on);
        List<NewLot> read = form.each("/lots", lots, (pointer, lot) -> lot.read(form, pointer));
        boolean readable = day.isPresent() && lots != null && read.size() == lots.size();
        return DeliveryForm.made(form, readable, () -> new NameLots(day.orElseThrow(), read));
    }

    /** One lot; its share may be unsaid. */
    record LotForm(@NotNull String name, String share) {

        private Optional<NewLot> read(Form form, String pointer) {
            Fact<Fraction> part = form.ratio(pointer + "/share", share);
            boolean readable = name != null && (share == null || part.value().isPresent());
            return readable ? form.take(pointer, () -> new NewLot(name, part)) : Optional.empty();
        }
    }
}
