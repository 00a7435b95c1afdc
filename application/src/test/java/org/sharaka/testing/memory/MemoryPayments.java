package org.sharaka.testing.memory;

import java.util.List;
import java.util.stream.Stream;
import org.sharaka.application.store.Criteria;
import org.sharaka.application.store.Payments;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.funding.AllocationId;
import org.sharaka.domain.funding.Payment;
import org.sharaka.domain.funding.PaymentId;
import org.sharaka.domain.funding.PaymentKind;
import org.sharaka.domain.funding.PaymentOrder;
import org.sharaka.domain.funding.PaymentState;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.project.ContractId;
import org.sharaka.domain.project.ProjectId;

final class MemoryPayments extends Shelf<PaymentId, Payment> implements Payments {

    private final State state;

    MemoryPayments(State state) {
        super(state.payments(), Payment::id);
        this.state = state;
    }

    @Override
    public Money retained(ContractId contract) {
        return approved()
                .filter(payment -> payment.order().contract().is(contract::equals))
                .map(Payment::retained)
                .reduce(Money.ZERO, Money::plus);
    }

    @Override
    public Money held(AllocationId allocation) {
        return approved()
                .filter(payment -> payment.order().allocation().equals(allocation))
                .map(MemoryPayments::holds)
                .reduce(Money.ZERO, Money::plus);
    }

    @Override
    public Money held(AllocationId allocation, ContractId contract) {
        return approved()
                .filter(payment -> payment.order().allocation().equals(allocation))
                .filter(payment -> payment.order().contract().is(contract::equals))
                .map(MemoryPayments::holds)
                .reduce(Money.ZERO, Money::plus);
    }

    private Stream<Payment> approved() {
        return state.payments().values().stream()
                .map(Versioned::value)
                .filter(payment -> payment.state() == PaymentState.APPROVED);
    }

    @Override
    public Money paid(ContractId contract) {
        return state.payments().values().stream()
                .map(Versioned::value)
                .filter(payment -> payment.state() == PaymentState.APPROVED)
                .map(Payment::order)
                .filter(order ->
                        order.kind() == PaymentKind.PAYMENT && order.contract().is(contract::equals))
                .map(PaymentOrder::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    @Override
    public List<String> alike(Payment payment) {
        return state.payments().values().stream()
                .map(Versioned::value)
                .filter(other -> !other.id().equals(payment.id())
                        && (other.state() == PaymentState.PREPARED || other.state() == PaymentState.APPROVED)
                        && other.order().payee().equals(payment.order().payee())
                        && other.order().document().kind()
                                == payment.order().document().kind()
                        && other.order()
                                .document()
                                .reference()
                                .equals(payment.order().document().reference()))
                .map(Payment::reference)
                .toList();
    }

    private static Money holds(Payment payment) {
        return payment.order().kind() == PaymentKind.RETENTION_RELEASE
                ? Money.ZERO.minus(payment.net())
                : payment.retained();
    }

    @Override
    public Slice<Versioned<Payment>, Long> list(Criteria criteria) {
        return listed(
                FACETS,
                criteria,
                payment -> !criteria.values().containsKey(PROJECT)
                        || Windows.has(
                                criteria,
                                PROJECT,
                                state.allocations()
                                        .get(payment.order().allocation())
                                        .value()
                                        .to()
                                        .ofAProject()
                                        .fold(ProjectId::value, () -> "")));
    }
}
