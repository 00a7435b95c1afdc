package org.sharaka.domain.funding;

import java.time.LocalDate;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.money.Money;

/**
 * A part of a pledge that falls due on a day.
 *
 * @param dueOn the day
 * @param amount above zero
 */
public record Instalment(LocalDate dueOn, Money amount) {

    /**
     * Checks the amount.
     *
     * @throws InvalidValue {@code pledge.schedule} with reason {@code positive} at {@code /amount}
     */
    public Instalment {
        if (amount.minorUnits() <= 0) {
            throw InvalidValue.at("/amount", "pledge.schedule", "positive");
        }
    }
}
