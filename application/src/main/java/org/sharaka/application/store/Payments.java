package org.sharaka.application.store;

import java.util.List;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.funding.AllocationId;
import org.sharaka.domain.funding.Payment;
import org.sharaka.domain.funding.PaymentId;
import org.sharaka.domain.funding.PaymentKind;
import org.sharaka.domain.funding.PaymentState;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.project.ContractId;

/** Out-port: the store of payments. */
public interface Payments extends Listed<PaymentId, Payment> {

    /** What payments are found by beside their facets: the project that their allocation is for. */
    String PROJECT = "projectId";

    /** What payments are found by, beside the project they are for; their day is that of the preparation. */
    Facets<Payment> FACETS = Facets.of(Payment.class)
            .by("allocationId", payment -> payment.order().allocation())
            .by("contractId", payment -> payment.order().contract())
            .by("kind", PaymentKind.class, payment -> payment.order().kind())
            .by("payee", payment -> payment.order().payee())
            .by("state", PaymentState.class, Payment::state)
            .on(payment -> payment.order().prepared().on());

    /**
     * A part of the list, in the order of entry.
     *
     * @param query which
     * @return the part, and the place of its last one where the list goes on
     */
    default Slice<Versioned<Payment>, Long> list(PaymentQuery query) {
        return list(query.criteria());
    }

    /**
     * What was retained under a contract ({@code works.retention}), whatever became of it.
     *
     * @param contract which
     * @return the sum over its approved payments
     */
    Money retained(ContractId contract);

    /**
     * What was paid under a contract, before anything was retained.
     *
     * @param contract which
     * @return the sum over its approved payments, but for those of a kind that stands apart
     */
    Money paid(ContractId contract);

    /**
     * What is held in an allocation for contractors: retained by its approved payments, less what its approved payments
     * of kind {@code RETENTION_RELEASE} have paid out.
     *
     * @param allocation which
     * @return the sum over all contracts
     */
    Money held(AllocationId allocation);

    /**
     * What is held in an allocation under one contract.
     *
     * @param allocation which allocation
     * @param contract which contract
     * @return the sum
     */
    Money held(AllocationId allocation, ContractId contract);

    /**
     * Others of the same payee and paper that were neither withdrawn nor reversed ({@code receipt.duplicate}).
     *
     * @param payment which
     * @return their references, in the order of entry
     */
    List<String> alike(Payment payment);
}
