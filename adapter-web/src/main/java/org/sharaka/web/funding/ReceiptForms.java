package org.sharaka.web.funding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sharaka.application.funding.RecordReceipt;
import org.sharaka.domain.funding.CorrectReceipt;
import org.sharaka.domain.funding.ForeignAmount;
import org.sharaka.domain.funding.InKind;
import org.sharaka.domain.funding.PledgeId;
import org.sharaka.domain.funding.ReceiptEntry;
import org.sharaka.domain.funding.ReverseReceipt;
import org.sharaka.domain.funding.Valuer;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.web.wire.Form;
import org.sharaka.web.wire.MoneyWire;

/** What is handed in about a receipt. */
final class ReceiptForms {

    private ReceiptForms() {}

    /** Something that came in. */
    record ReceiptForm(
            @NotNull @Valid MoneyWire amount,
            @NotNull String receivedOn,
            @NotNull String reference,
            @Valid OriginalWire original,
            @Valid InKindWire inKind) {

        RecordReceipt command(PledgeId pledge, Form form) {
            Optional<Money> money = form.money("/amount", amount);
            Optional<LocalDate> day = form.date("/receivedOn", receivedOn);
            Optional<ReceiptEntry> entry = money.isPresent() && day.isPresent() && reference != null
                    ? form.take("", () -> new ReceiptEntry(money.get(), day.get(), reference))
                    : Optional.empty();
            Optional<ForeignAmount> foreign = OriginalWire.read(form, "/original", original);
            Optional<InKind> gift = InKindWire.read(form, "/inKind", inKind);
            form.throwIfAny();
            return new RecordReceipt(pledge, entry.orElseThrow(), Fact.of(foreign), Fact.of(gift));
        }
    }

    /** What it was in another currency. */
    record OriginalWire(@NotNull String amount, @NotNull String currency) {

        static OriginalWire of(ForeignAmount original) {
            return new OriginalWire(
                    original.amount().toPlainString(), original.currency().getCurrencyCode());
        }

        private static Optional<ForeignAmount> read(Form form, String pointer, OriginalWire raw) {
            return raw == null || raw.amount() == null || raw.currency() == null
                    ? Optional.empty()
                    : form.take(pointer, () -> ForeignAmount.of(raw.amount(), raw.currency()));
        }
    }

    /** What a gift in kind is, and how its value was found. */
    record InKindWire(
            @NotNull String what,
            @NotNull String basis,
            @NotNull ValuerWire valuer) {

        static InKindWire of(InKind gift) {
            return new InKindWire(gift.what(), gift.basis().name(), ValuerWire.of(gift.valuer()));
        }

        private static Optional<InKind> read(Form form, String pointer, InKindWire raw) {
            if (raw == null) {
                return Optional.empty();
            }
            Optional<InKind.Basis> rests = form.word(pointer + "/basis", raw.basis(), InKind.Basis.class);
            Optional<Valuer> found = ValuerWire.read(form, pointer + "/valuer", raw.valuer());
            return raw.what() != null && rests.isPresent() && found.isPresent()
                    ? form.take(pointer, () -> new InKind(raw.what(), rests.get(), found.get()))
                    : Optional.empty();
        }
    }

    /** Who found a value: a partner, or somebody by name. */
    record ValuerWire(@Nullable String partnerId, @Nullable String name) {

        private static ValuerWire of(Valuer valuer) {
            return valuer.fold(id -> new ValuerWire(id.value(), null), name -> new ValuerWire(null, name));
        }

        private static Optional<Valuer> read(Form form, String pointer, ValuerWire raw) {
            if (raw == null) {
                return Optional.empty();
            }
            if ((raw.partnerId() == null) == (raw.name() == null)) {
                form.add(pointer, "receipt.in-kind", "valuer");
                return Optional.empty();
            }
            return raw.name() == null
                    ? Optional.of(new Valuer.APartner(new PartnerId(raw.partnerId())))
                    : form.take(pointer, () -> new Valuer.Named(raw.name()));
        }
    }

    /** Money that goes back to the donor: all that can, where no amount is given. */
    record ReversalForm(
            @NotNull String on,
            @Valid MoneyWire amount,
            @NotNull String reason) {

        ReverseReceipt step(Form form) {
            Optional<LocalDate> day = form.date("/on", on);
            Optional<Money> goes = form.money("/amount", amount);
            Optional<String> why = form.reason(reason);
            form.throwIfAny();
            return new ReverseReceipt(day.orElseThrow(), Fact.of(goes), Fact.of(why));
        }
    }

    /** What is right of an entry that was wrong. */
    record CorrectionForm(
            @NotNull String on,
            @Valid MoneyWire amount,
            String receivedOn,
            String reference,
            @NotNull String reason) {

        CorrectReceipt step(Form form) {
            Optional<LocalDate> day = form.date("/on", on);
            Optional<Money> money = form.money("/amount", amount);
            Optional<LocalDate> came = form.date("/receivedOn", receivedOn);
            Optional<String> why = form.reason(reason);
            form.throwIfAny();
            return new CorrectReceipt(
                    day.orElseThrow(),
                    Fact.of(money),
                    Fact.of(came),
                    Fact.of(Optional.ofNullable(reference)),
                    Fact.of(why));
        }
    }
}
