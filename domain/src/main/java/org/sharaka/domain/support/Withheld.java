package org.sharaka.domain.support;

import org.sharaka.domain.money.Money;

/**
 * What an instalment was lowered by.
 *
 * @param item for what: an instalment, {@code PLN-2026-0001 Y1 I2}, the debt of a year, {@code PLN-2026-0001 Y1}, or a
 *     grant of equipment, {@code PLN-2026-0001 G1}
 * @param cause why
 * @param amount how much
 */
public record Withheld(String item, Cause cause, Money amount) {

    /** Why an instalment is lowered. */
    public enum Cause {
        /** A year of aid was settled with a debt; what is set off of it counts as paid. */
        DEBT,
        /** Aid is unjustified; what is justified later comes back. */
        UNJUSTIFIED,
        /** Equipment is not in the inventory in time; what enters later comes back. */
        EQUIPMENT
    }

    /** Whether it is for a year of aid, or an instalment of it. */
    boolean isFor(String year) {
        return item.equals(year) || item.startsWith(year + " ");
    }
}
