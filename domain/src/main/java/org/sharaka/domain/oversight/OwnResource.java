package org.sharaka.domain.oversight;

import org.sharaka.domain.document.Document;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;

/**
 * What one source gave, or has promised.
 *
 * @param source who, one line
 * @param form in cash or in kind
 * @param amount how much, not negative
 * @param fromFoundation whether it comes from the foundation: then it is no own resource
 * @param document what shows it; without one nothing in kind counts, and nothing that a budget says is secured
 * @param recurrent of a budget: what the source gives every year; it counts up to what the statement of the last twelve
 *     closed months says that it gave
 */
public record OwnResource(
        String source, Form form, Money amount, boolean fromFoundation, Fact<Document> document, boolean recurrent) {

    /** What is given. */
    public enum Form {
        /** Money. */
        CASH,
        /** Goods or services. */
        IN_KIND
    }

    /**
     * Checks the source and the amount.
     *
     * @throws InvalidValue {@code value.text} at {@code /source}; {@code value.amount} at {@code /amount} for a
     *     negative one
     */
    public OwnResource {
        Faults faults = new Faults();
        source = BookText.line("/source", source, faults);
        if (amount.compareTo(Money.ZERO) < 0) {
            faults.add("/amount", "value.amount", "range");
        }
        faults.throwIfAny();
    }

    boolean counts() {
        return !fromFoundation && (form == Form.CASH || document.value().isPresent());
    }
}
