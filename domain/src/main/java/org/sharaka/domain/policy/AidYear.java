package org.sharaka.domain.policy;

import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.money.Money;

/**
 * What operating aid one year of support knows ({@code support.share}, {@code support.cap}).
 *
 * @param share the share of eligible actual operating costs, 0 to 1
 * @param cap the most that is paid
 */
public record AidYear(Fraction share, Money cap) {

    /** A year without aid. */
    public static final AidYear NOTHING = new AidYear(Fraction.ZERO, Money.ZERO);

    /**
     * Checks both values.
     *
     * @throws org.sharaka.domain.fault.InvalidValue {@code policy.valid}
     */
    public AidYear {
        new Limits().share("share", share).amount("cap", cap).check();
    }

    static AidYear of(int percent, long capInDirhams) {
        return new AidYear(Fraction.percent(percent), Money.ofCentimes(capInDirhams * 100));
    }
}
