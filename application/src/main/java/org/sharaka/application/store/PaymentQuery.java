package org.sharaka.application.store;

import org.sharaka.domain.funding.AllocationId;
import org.sharaka.domain.funding.PaymentState;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.project.ContractId;

/**
 * Which payments are asked for. A part that is unknown does not narrow the list.
 *
 * @param allocation only out of this allocation
 * @param state only those that have come so far
 * @param contract only under this contract
 * @param window where the list begins, and how long it is
 */
public record PaymentQuery(
        Fact<AllocationId> allocation, Fact<PaymentState> state, Fact<ContractId> contract, Window window) {
    /** {@return the same as criteria; what the list is narrowed by} */
    Criteria criteria() {
        return Criteria.all(window)
                .with("allocationId", allocation.map(AllocationId::value))
                .with("state", state.map(Enum::name))
                .with("contractId", contract.map(ContractId::value));
    }
}
