package org.sharaka.web.partnership;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partnership.Settlement;
import org.sharaka.web.wire.DocumentWire;
import org.sharaka.web.wire.Form;
import org.sharaka.web.wire.MoneyWire;

/** What is stated when a project is cancelled or an agreement is terminated; the gate says what is missing. */
record SettlementForm(
        @Valid DocumentWire works,
        @Valid MoneyWire spent,
        @Valid MoneyWire returned,
        List<@NotNull @Valid MovedForm> moved,
        String securedBy) {

    /** Nothing where it is at fault. */
    static Settlement read(Form form, String pointer, SettlementForm wire) {
        return wire == null ? Settlement.NONE : wire.read(form, pointer).orElse(Settlement.NONE);
    }

    private Optional<Settlement> read(Form form, String pointer) {
        Optional<Document> minutes = form.document(pointer + "/works", works);
        Optional<Money> out = form.money(pointer + "/spent", spent);
        Optional<Money> back = form.money(pointer + "/returned", returned);
        List<Settlement.Moved> elsewhere = form.each(pointer + "/moved", moved, (place, one) -> one.read(form, place));
        return form.take(
                pointer,
                () -> new Settlement(
                        Fact.of(minutes),
                        Fact.of(out),
                        Fact.of(back),
                        elsewhere,
                        Fact.of(Optional.ofNullable(securedBy))));
    }

    /** Money that goes elsewhere. */
    record MovedForm(
            @NotNull String to,
            @NotNull @Valid MoneyWire amount,
            @NotNull @Valid DocumentWire consent) {

        private Optional<Settlement.Moved> read(Form form, String pointer) {
            Optional<Money> sum = form.money(pointer + "/amount", amount);
            Optional<Document> paper = form.document(pointer + "/consent", consent);
            return to != null && sum.isPresent() && paper.isPresent()
                    ? form.take(pointer, () -> new Settlement.Moved(to, sum.get(), paper.get()))
                    : Optional.empty();
        }
    }
}
