package org.sharaka.persistence.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.funding.Correction;
import org.sharaka.domain.funding.Declaration;
import org.sharaka.domain.funding.ForeignAmount;
import org.sharaka.domain.funding.Gift;
import org.sharaka.domain.funding.InKind;
import org.sharaka.domain.funding.OtherIncome;
import org.sharaka.domain.funding.PledgeId;
import org.sharaka.domain.funding.Purpose;
import org.sharaka.domain.funding.Receipt;
import org.sharaka.domain.funding.ReceiptEntry;
import org.sharaka.domain.funding.ReceiptId;
import org.sharaka.domain.funding.Reversal;
import org.sharaka.domain.funding.Valuer;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.PartnerId;

/** A row of {@code receipt}, as it is read, with the id of its pledge. */
record ReceiptRow(
        long place,
        String id,
        String number,
        Fact<String> pledgeId,
        Fact<OtherIncome.Cause> cause,
        Fact<Purpose.Kind> purposeKind,
        Fact<String> programmeId,
        Fact<String> projectId,
        Fact<String> centreId,
        long enteredAmount,
        LocalDate enteredOn,
        String enteredReference,
        Fact<String> originalAmount,
        Fact<String> originalCurrency,
        Fact<String> gift,
        Fact<InKind.Basis> basis,
        Fact<String> valuerId,
        Fact<String> valuerName,
        String recordedBy,
        Fact<LocalDate> declaredOn,
        Fact<String> declaredBy,
        Fact<String> declarationKind,
        Fact<String> declarationReference,
        Fact<LocalDate> declarationDate,
        Fact<LocalDate> declarationUntil,
        long version)
        implements Row {

    Receipt with(List<CorrectionRow> corrections, List<ReversalRow> reversals) {
        return Receipt.restore(new Receipt.Snapshot(
                new Gift(
                        new ReceiptId(id),
                        number,
                        new ReceiptEntry(Money.ofCentimes(enteredAmount), enteredOn, enteredReference),
                        Fact.of(originalAmount.value().map(this::original)),
                        Fact.of(gift.value().map(this::inKind)),
                        new UserId(recordedBy)),
                pledgeId.map(PledgeId::new),
                cause.map(why -> new OtherIncome(
                        why, Columns.purpose(purposeKind.value().orElseThrow(), programmeId, projectId, centreId))),
                corrections.stream().map(CorrectionRow::correction).toList(),
                reversals.stream().map(ReversalRow::reversal).toList(),
                declaredOn.map(this::declaration)));
    }

    private Declaration declaration(LocalDate on) {
        return new Declaration(
                new Act(new UserId(declaredBy.value().orElseThrow()), on),
                Columns.paper(
                        declarationKind.value().orElseThrow(),
                        declarationReference.value().orElseThrow(),
                        declarationDate.value().orElseThrow(),
                        declarationUntil));
    }

    private ForeignAmount original(String amount) {
        return new ForeignAmount(
                new BigDecimal(amount),
                Currency.getInstance(originalCurrency.value().orElseThrow()));
    }

    private InKind inKind(String what) {
        return new InKind(
                what,
                basis.value().orElseThrow(),
                valuerId.fold(
                        partner -> new Valuer.APartner(new PartnerId(partner)),
                        () -> new Valuer.Named(valuerName.value().orElseThrow())));
    }

    /** A row of {@code receipt_correction}. */
    record CorrectionRow(
            long receipt,
            LocalDate madeOn,
            String madeBy,
            String reason,
            long amount,
            LocalDate receivedOn,
            String reference) {

        Correction correction() {
            return new Correction(
                    new Act(new UserId(madeBy), madeOn),
                    new ReceiptEntry(Money.ofCentimes(amount), receivedOn, reference),
                    reason);
        }
    }

    /** A row of {@code receipt_reversal}. */
    record ReversalRow(long receipt, Reversal.Kind kind, LocalDate madeOn, String madeBy, String reason, long amount) {

        Reversal reversal() {
            return new Reversal(kind, new Act(new UserId(madeBy), madeOn), Money.ofCentimes(amount), reason);
        }
    }
}
