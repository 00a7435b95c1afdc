package org.sharaka.web.funding;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharaka.domain.funding.Payment;
import org.sharaka.domain.funding.PaymentOrder;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.project.ContractId;
import org.sharaka.web.wire.ActWire;
import org.sharaka.web.wire.CheckWire;
import org.sharaka.web.wire.DocumentWire;
import org.sharaka.web.wire.MoneyWire;

/** A payment, and how far it has come. */
record PaymentWire(
        String id,
        String reference,
        String kind,
        String state,
        String allocationId,
        MoneyWire amount,
        MoneyWire retained,
        MoneyWire net,
        DocumentWire document,
        String payee,
        String payeeId,
        DocumentWire title,
        String contractId,
        String withoutContract,
        ActWire prepared,
        ApprovalWire approved,
        WithdrawalWire withdrawn,
        ReversalWire reversed,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<CheckWire> warnings) {

    static PaymentWire of(Payment payment) {
        return of(payment, null);
    }

    /** A payment that has just been written, with what its writer should know. */
    static PaymentWire of(Payment payment, @Nullable List<CheckWire> warnings) {
        PaymentOrder order = payment.order();
        Payment.Snapshot state = payment.snapshot();
        return new PaymentWire(
                payment.id().value(),
                payment.reference(),
                order.kind().name(),
                payment.state().name(),
                order.allocation().value(),
                MoneyWire.of(order.amount()),
                MoneyWire.of(payment.retained()),
                MoneyWire.of(payment.net()),
                DocumentWire.of(order.document()),
                order.payee(),
                order.entitled().partner().fold(PartnerId::value, () -> null),
                order.entitled().title().fold(DocumentWire::of, () -> null),
                order.contract().fold(ContractId::value, () -> null),
                order.uncontracted().fold(why -> why, () -> null),
                ActWire.of(order.prepared()),
                state.approval().fold(ApprovalWire::of, () -> null),
                state.withdrawal().fold(WithdrawalWire::of, () -> null),
                state.reversal().fold(ReversalWire::of, () -> null),
                warnings);
    }

    /** Who approved it, on which day it was paid, and the receipts that paid it. */
    record ApprovalWire(String by, String on, List<PartWire> receipts) {

        static ApprovalWire of(Payment.Approval approval) {
            return new ApprovalWire(
                    approval.act().by().value(), approval.act().on().toString(), PartWire.of(approval.parts()));
        }
    }

    /** Who took it back. */
    record WithdrawalWire(String by, String on, String reason) {

        static WithdrawalWire of(Payment.Withdrawal withdrawal) {
            return new WithdrawalWire(
                    withdrawal.act().by().value(), withdrawal.act().on().toString(), withdrawal.reason());
        }
    }

    /** Who entered that it came back, and who confirmed it. */
    record ReversalWire(String by, String on, String reason, ActWire confirmed) {

        static ReversalWire of(Payment.Reversal reversal) {
            return new ReversalWire(
                    reversal.asked().by().value(),
                    reversal.asked().on().toString(),
                    reversal.reason(),
                    reversal.confirmed().fold(ActWire::of, () -> null));
        }
    }
}
