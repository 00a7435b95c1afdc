package org.sharaka.domain.project;

import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.text.PlainText;

/**
 * One line of a budget.
 *
 * @param label what it is for, one line of at most 200 characters
 * @param amount more than nothing
 */
public record BudgetLine(String label, Money amount) {

    private static final int LONGEST_LABEL = 200;

    /**
     * Checks both.
     *
     * @throws InvalidValue {@code value.text} at {@code /label}, {@code value.amount} with reason {@code positive} at
     *     {@code /amount}
     */
    public BudgetLine {
        Faults faults = new Faults();
        String typed = label;
        label = faults.take("/label", () -> PlainText.line(typed, LONGEST_LABEL, "value.text"))
                .orElse("");
        amount.mustBePositive("/amount", faults);
        faults.throwIfAny();
    }
}
