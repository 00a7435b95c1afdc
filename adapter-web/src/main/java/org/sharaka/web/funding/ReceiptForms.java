package org.sharaka.web.funding;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.sharaka.application.funding.RecordOtherReceipt;
import org.sharaka.application.funding.RecordReceipt;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.funding.AllocationId;
import org.sharaka.domain.funding.CorrectReceipt;
import org.sharaka.domain.funding.ForeignAmount;
import org.sharaka.domain.funding.InKind;
import org.sharaka.domain.funding.OtherIncome;
import org.sharaka.domain.funding.PledgeId;
import org.sharaka.domain.funding.Purpose;
import org.sharaka.domain.funding.ReceiptEntry;
import org.sharaka.domain.funding.ReverseReceipt;
import org.sharaka.domain.funding.Valuer;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.text.Reason;
import org.sharaka.web.wire.Fitting;
import org.sharaka.web.wire.Paragraph;
import org.sharaka.web.wire.Part;

/** What is handed in about a receipt. */
final class ReceiptForms {

    private ReceiptForms() {}

    /** What every receipt says. */
    private interface Credited extends Part<ReceiptEntry>, Fitting {

        Money amount();

        LocalDate receivedOn();

        String reference();

        @Override
        default void fit(Faults faults) {
            Fitting.together(faults, this::make, amount(), receivedOn(), reference());
        }

        @Override
        default ReceiptEntry make() {
            return new ReceiptEntry(amount(), receivedOn(), reference());
        }
    }

    /** Something that came in. */
    record ReceiptForm(
            @NotNull Money amount,
            @NotNull LocalDate receivedOn,
            @NotNull String reference,
            Fact<OriginalWire> original,
            Fact<InKindWire> inKind)
            implements Credited {

        RecordReceipt of(PledgeId pledge) {
            return new RecordReceipt(pledge, make(), original.map(Part::make), inKind.map(Part::make));
        }
    }

    /** Money that no donor gave: for the pool, where nothing else is said. */
    record OtherReceiptForm(
            @NotNull OtherIncome.Cause cause,
            @NotNull Money amount,
            @NotNull LocalDate receivedOn,
            @NotNull String reference,
            Fact<PurposeWire> purpose,
            Fact<OriginalWire> original)
            implements Credited {

        RecordOtherReceipt command() {
            return new RecordOtherReceipt(
                    make(),
                    original.map(Part::make),
                    new OtherIncome(cause, purpose.fold(PurposeWire::make, () -> Purpose.POOL)));
        }
    }

    /** What it was in another currency. */
    record OriginalWire(@NotNull String amount, @NotNull String currency) implements Part<ForeignAmount> {

        static OriginalWire of(ForeignAmount original) {
            return new OriginalWire(
                    original.amount().toPlainString(), original.currency().getCurrencyCode());
        }

        @Override
        public ForeignAmount make() {
            return ForeignAmount.of(amount, currency);
        }
    }

    /** What a gift in kind is, and how its value was found. */
    record InKindWire(
            @NotNull String what,
            @NotNull InKind.Basis basis,
            @NotNull ValuerWire valuer) implements Part<InKind> {

        static InKindWire of(InKind gift) {
            return new InKindWire(gift.what(), gift.basis(), ValuerWire.of(gift.valuer()));
        }

        @Override
        public InKind make() {
            return new InKind(what, basis, valuer.make());
        }
    }

    /** Who found a value: a partner, or somebody by name. */
    record ValuerWire(Fact<PartnerId> partnerId, Fact<String> name) implements Part<Valuer> {

        private static ValuerWire of(Valuer valuer) {
            return valuer.fold(
                    id -> new ValuerWire(Fact.known(id), Fact.unknown()),
                    name -> new ValuerWire(Fact.unknown(), Fact.known(name)));
        }

        @Override
        public Valuer make() {
            if (partnerId.value().isPresent() == name.value().isPresent()) {
                throw InvalidValue.of("receipt.in-kind", "valuer");
            }
            return partnerId.fold(Valuer.APartner::new, () -> new Valuer.Named(name.required("/name")));
        }
    }

    /** Money that goes back to the donor: all that can, where no amount is given. */
    record ReversalForm(
            @NotNull LocalDate on,
            Fact<Money> amount,
            @NotNull @Paragraph String reason) implements Part<ReverseReceipt> {

        @Override
        public ReverseReceipt make() {
            return new ReverseReceipt(on, amount, Fact.known(new Reason(reason)));
        }
    }

    /** What is right of an entry that was wrong. */
    record CorrectionForm(
            @NotNull LocalDate on,
            Fact<Money> amount,
            Fact<LocalDate> receivedOn,
            Fact<String> reference,
            Fact<OtherIncome.Cause> cause,
            Fact<List<RestoringForm>> restoring,
            @NotNull @Paragraph String reason)
            implements Part<CorrectReceipt> {

        @Override
        public CorrectReceipt make() {
            return new CorrectReceipt(
                    on,
                    amount,
                    receivedOn,
                    reference,
                    cause,
                    restoring.fold(all -> all.stream().map(Part::make).toList(), List::of),
                    Fact.known(new Reason(reason)));
        }
    }

    /** Unspent money of an allocation that is released with a correction. */
    record RestoringForm(
            @NotNull AllocationId allocationId, @NotNull Money amount) implements Part<CorrectReceipt.Restoring> {

        @Override
        public CorrectReceipt.Restoring make() {
            return new CorrectReceipt.Restoring(allocationId, amount);
        }
    }
}
