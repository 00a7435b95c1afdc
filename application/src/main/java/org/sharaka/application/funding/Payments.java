package org.sharaka.application.funding;

import java.util.Optional;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.funding.AllocationId;
import org.sharaka.domain.funding.Payment;
import org.sharaka.domain.funding.PaymentId;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.project.ContractId;

/** Out-port: the store of payments. */
public interface Payments {

    /**
     * Adds a payment at version 1.
     *
     * @param payment a new one
     */
    void add(Payment payment);

    /**
     * Keeps a changed payment; its version grows by one.
     *
     * @param payment the new state
     * @param version the version that was read
     * @return the new version
     * @throws Rejected.StaleVersion when the store holds another version
     */
    long keep(Payment payment, long version);

    /**
     * Finds a payment.
     *
     * @param id its id
     * @return nothing when there is none
     */
    Optional<Versioned<Payment>> find(PaymentId id);

    /**
     * A payment that is there.
     *
     * @param id its id
     * @return the payment
     * @throws Rejected.UnknownId when there is none
     */
    default Versioned<Payment> get(PaymentId id) {
        return find(id).orElseThrow(() -> new Rejected.UnknownId(id.value()));
    }

    /**
     * A part of the list, in the order of entry.
     *
     * @param query which
     * @return the part, and the place of its last one where the list goes on
     */
    Slice<Versioned<Payment>, Long> list(PaymentQuery query);

    /**
     * What was retained under a contract ({@code works.retention}), whatever became of it.
     *
     * @param contract which
     * @return the sum over its approved payments
     */
    Money retained(ContractId contract);

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
}
