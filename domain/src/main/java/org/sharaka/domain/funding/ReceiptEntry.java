package org.sharaka.domain.funding;

import java.time.LocalDate;
import java.util.Optional;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.text.PlainText;

/**
 * What is entered of a receipt, and what a correction can set right.
 *
 * @param amount what came in; of a gift in kind its value; above zero
 * @param receivedOn on which day
 * @param reference how the donor or the bank names it, one line of at most {@link #LONGEST_REFERENCE}
 */
public record ReceiptEntry(Money amount, LocalDate receivedOn, String reference) {

    /** How long a reference may be, in code points. */
    public static final int LONGEST_REFERENCE = 200;

    /**
     * Checks amount and reference.
     *
     * @throws InvalidValue {@code receipt.amount} with reason {@code positive} at {@code /amount}; {@code value.text}
     *     at {@code /reference}
     */
    public ReceiptEntry {
        String typed = reference;
        Faults faults = new Faults();
        if (amount.minorUnits() <= 0) {
            faults.add("/amount", "receipt.amount", "positive");
        }
        Optional<String> line = faults.take("/reference", () -> PlainText.line(typed, LONGEST_REFERENCE, "value.text"));
        faults.throwIfAny();
        reference = line.orElseThrow();
    }
}
