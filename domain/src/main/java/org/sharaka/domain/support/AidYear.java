package org.sharaka.domain.support;

import java.util.Objects;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.money.Money;

/**
 * What operating aid may be in one year of support.
 *
 * @param share of the eligible operating costs
 * @param cap never more than this
 */
public record AidYear(Fraction share, Money cap) {

    /** A year in which there is no aid any more. */
    static final AidYear NOTHING = new AidYear(Fraction.percent(0), Money.ZERO);

    /** Neither part may be null. */
    public AidYear {
        Objects.requireNonNull(share);
        Objects.requireNonNull(cap);
    }
}
