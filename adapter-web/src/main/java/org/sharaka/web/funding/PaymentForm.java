package org.sharaka.web.funding;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.sharaka.application.funding.PreparePayment;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.funding.AllocationId;
import org.sharaka.domain.funding.Entitled;
import org.sharaka.domain.funding.PaymentKind;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.project.ContractId;
import org.sharaka.web.wire.Fitting;
import org.sharaka.web.wire.Part;

/** A payment to be prepared: an invoice or an expense, where nothing else is said. */
record PaymentForm(
        Fact<PaymentKind> kind,
        @NotNull AllocationId allocationId,
        @NotNull Money amount,
        @NotNull Document document,
        Fact<String> payee,
        Fact<PartnerId> payeeId,
        Fact<Document> title,
        @NotNull LocalDate on,
        Fact<ContractId> contractId,
        Fact<String> withoutContract)
        implements Part<PreparePayment>, Fitting {

    @Override
    public void fit(Faults faults) {
        if (payee.value().isEmpty() && payeeId.value().isEmpty()) {
            faults.add("/payee", "value.required", "missing");
        }
    }

    @Override
    public PreparePayment make() {
        return new PreparePayment(
                kind.value().orElse(PaymentKind.PAYMENT),
                allocationId,
                amount,
                document,
                payee,
                new Entitled(payeeId, title),
                contractId,
                withoutContract,
                on);
    }
}
