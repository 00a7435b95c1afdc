package org.sharaka.domain.funding;

import java.util.Optional;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.project.ContractId;
import org.sharaka.domain.text.PlainText;
import org.sharaka.domain.time.FactOrder;

/**
 * What is to be paid ({@code payment.available}): it names an allocation, a document and a payee.
 *
 * @param kind an expense, or the release of what was retained
 * @param allocation which allocation it spends
 * @param amount how much, above zero; under a contract the gross of the invoice, before anything is retained
 * @param document the invoice or another paper
 * @param payee who gets it, one line of at most {@link #LONGEST_PAYEE}
 * @param entitled by what
 * @param contract under which contract; unknown for none
 * @param uncontracted why it is under none, one line of at most {@link #LONGEST_PAYEE}; unknown where nobody said
 * @param prepared who prepares it, and on which day
 */
public record PaymentOrder(
        PaymentKind kind,
        AllocationId allocation,
        Money amount,
        Document document,
        String payee,
        Entitled entitled,
        Fact<ContractId> contract,
        Fact<String> uncontracted,
        Act prepared) {

    /** An order of what no contract is asked for. */
    public PaymentOrder(
            PaymentKind kind,
            AllocationId allocation,
            Money amount,
            Document document,
            String payee,
            Fact<ContractId> contract,
            Act prepared) {
        this(kind, allocation, amount, document, payee, Entitled.ITSELF, contract, Fact.unknown(), prepared);
    }

    /** How long the name of a payee may be, in code points. */
    public static final int LONGEST_PAYEE = 200;

    /**
     * Checks all.
     *
     * @throws InvalidValue {@code value.amount} with reason {@code positive} at {@code /amount}; {@code value.text} at
     *     {@code /payee}; {@code value.required} at {@code /contractId} but for a {@link PaymentKind#PAYMENT};
     *     {@code fact.order} at {@code /on} for a day before the date of the paper or of the title
     */
    public PaymentOrder {
        String typed = payee;
        Faults faults = new Faults();
        Steps.positive(Fact.known(amount), faults);
        Optional<String> line = faults.take("/payee", () -> PlainText.line(typed, LONGEST_PAYEE, "value.text"));
        Fact<String> reason = uncontracted;
        uncontracted = faults.take(
                        "/withoutContract", () -> reason.map(text -> PlainText.line(text, LONGEST_PAYEE, "value.text")))
                .orElse(Fact.unknown());
        if (kind != PaymentKind.PAYMENT && contract.value().isEmpty()) {
            faults.add("/contractId", "value.required", "missing");
        }
        FactOrder.check("/on", document.date(), prepared.on(), faults);
        entitled.title().value().ifPresent(title -> FactOrder.check("/on", title.date(), prepared.on(), faults));
        faults.throwIfAny();
        payee = line.orElseThrow();
    }

    /** {@return the same order of another amount} */
    public PaymentOrder of(Money other) {
        return new PaymentOrder(kind, allocation, other, document, payee, entitled, contract, uncontracted, prepared);
    }
}
