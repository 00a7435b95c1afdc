package org.sharaka.persistence.funding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.funding.AllocationId;
import org.sharaka.domain.funding.Entitled;
import org.sharaka.domain.funding.Payment;
import org.sharaka.domain.funding.PaymentId;
import org.sharaka.domain.funding.PaymentKind;
import org.sharaka.domain.funding.PaymentOrder;
import org.sharaka.domain.funding.PaymentState;
import org.sharaka.domain.funding.ReceiptShare;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.project.ContractId;

/** A row of {@code payment}, as it is read. */
record PaymentRow(
        long place,
        String id,
        String reference,
        PaymentKind kind,
        PaymentState state,
        String allocationId,
        long amount,
        long retained,
        String documentKind,
        String documentReference,
        LocalDate documentDate,
        Fact<LocalDate> documentUntil,
        String payee,
        Fact<String> payeeId,
        Fact<String> titleKind,
        Fact<String> titleReference,
        Fact<LocalDate> titleDate,
        Fact<LocalDate> titleUntil,
        Fact<String> contractId,
        Fact<String> withoutContract,
        LocalDate preparedOn,
        String preparedBy,
        Fact<LocalDate> doneOn,
        Fact<String> doneBy,
        Fact<String> reason,
        Fact<LocalDate> backOn,
        Fact<String> backBy,
        Fact<String> backReason,
        Fact<LocalDate> reversedOn,
        Fact<String> reversedBy,
        long version)
        implements Row {

    Payment with(List<PaidRow> paid) {
        Optional<Act> done =
                doneOn.value().map(day -> new Act(new UserId(doneBy.value().orElseThrow()), day));
        List<ReceiptShare> parts = paid.stream().map(PaidRow::part).toList();
        return Payment.restore(new Payment.Snapshot(
                new PaymentId(id),
                reference,
                new PaymentOrder(
                        kind,
                        new AllocationId(allocationId),
                        Money.ofCentimes(amount),
                        Columns.paper(documentKind, documentReference, documentDate, documentUntil),
                        payee,
                        new Entitled(payeeId.map(PartnerId::new), titleKind.map(this::title)),
                        contractId.fold(contract -> Fact.known(new ContractId(contract)), Fact::unknown),
                        withoutContract,
                        new Act(new UserId(preparedBy), preparedOn)),
                Money.ofCentimes(retained),
                Fact.of(done.filter(act -> state == PaymentState.APPROVED || state == PaymentState.REVERSED)
                        .map(act -> new Payment.Approval(act, parts))),
                Fact.of(done.filter(act -> state == PaymentState.WITHDRAWN)
                        .map(act -> new Payment.Withdrawal(act, reason.value().orElseThrow()))),
                backOn.map(day -> new Payment.Reversal(
                        new Act(new UserId(backBy.value().orElseThrow()), day),
                        backReason.value().orElseThrow(),
                        reversedOn.map(confirmed ->
                                new Act(new UserId(reversedBy.value().orElseThrow()), confirmed))))));
    }

    private Document title(String kind) {
        return Columns.paper(
                kind, titleReference.value().orElseThrow(), titleDate.value().orElseThrow(), titleUntil);
    }

    /** A row of {@code payment_part}. */
    record PaidRow(long payment, String receiptId, long amount) {

        ReceiptShare part() {
            return Columns.part(receiptId, amount);
        }
    }
}
