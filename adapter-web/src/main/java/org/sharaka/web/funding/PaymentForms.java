package org.sharaka.web.funding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.sharaka.application.funding.PreparePayment;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.funding.AllocationId;
import org.sharaka.domain.funding.ApprovePayment;
import org.sharaka.domain.funding.PaymentKind;
import org.sharaka.domain.funding.WithdrawPayment;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.project.ContractId;
import org.sharaka.web.wire.DocumentWire;
import org.sharaka.web.wire.Form;
import org.sharaka.web.wire.MoneyWire;

/** What is handed in about a payment. */
final class PaymentForms {

    private PaymentForms() {}

    /** A payment to be prepared: an invoice or an expense, where nothing else is said. */
    record PaymentForm(
            String kind,
            @NotNull String allocationId,
            @NotNull @Valid MoneyWire amount,
            @NotNull @Valid DocumentWire document,
            @NotNull String payee,
            @NotNull String on,
            String contractId) {

        PreparePayment command(Form form) {
            Optional<PaymentKind> is = form.word("/kind", kind, PaymentKind.class);
            Optional<Money> money = form.money("/amount", amount);
            Optional<Document> paper = form.document("/document", document);
            Optional<LocalDate> day = form.date("/on", on);
            form.throwIfAny();
            return new PreparePayment(
                    is.orElse(PaymentKind.PAYMENT),
                    new AllocationId(allocationId),
                    money.orElseThrow(),
                    paper.orElseThrow(),
                    payee,
                    Fact.of(Optional.ofNullable(contractId).map(ContractId::new)),
                    day.orElseThrow());
        }
    }

    /** An approval. */
    record ApprovalForm(@NotNull String on) {

        ApprovePayment step(Form form) {
            Optional<LocalDate> day = form.date("/on", on);
            form.throwIfAny();
            return new ApprovePayment(day.orElseThrow());
        }
    }

    /** A withdrawal. */
    record WithdrawalForm(@NotNull String on, @NotNull String reason) {

        WithdrawPayment step(Form form) {
            Optional<LocalDate> day = form.date("/on", on);
            Optional<String> why = form.reason(reason);
            form.throwIfAny();
            return new WithdrawPayment(day.orElseThrow(), Fact.of(why));
        }
    }
}
