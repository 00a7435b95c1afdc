package org.sharaka.domain.readiness;

import java.math.BigInteger;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.money.Money;

/**
 * Own resources over operating costs, exact whatever the amounts. In kind counts up to a part of the cash; that part is
 * not rounded, so own resources are a number of parts of a centime.
 */
record OwnShare(BigInteger own, BigInteger parts, Money operatingCosts) {

    private static final BigInteger LARGEST = BigInteger.valueOf(Long.MAX_VALUE);

    static OwnShare of(Money cash, Money inKind, Money operatingCosts, Fraction inKindPerCash) {
        BigInteger parts = BigInteger.valueOf(inKindPerCash.denominator());
        BigInteger most = number(cash).multiply(BigInteger.valueOf(inKindPerCash.numerator()));
        BigInteger counted = number(inKind).multiply(parts).min(most);
        return new OwnShare(number(cash).multiply(parts).add(counted), parts, operatingCosts);
    }

    private static BigInteger number(Money amount) {
        return BigInteger.valueOf(amount.minorUnits());
    }

    boolean atLeast(Fraction limit) {
        BigInteger asked = costs().multiply(BigInteger.valueOf(limit.numerator()));
        return own.multiply(BigInteger.valueOf(limit.denominator())).compareTo(asked) >= 0;
    }

    private BigInteger costs() {
        return number(operatingCosts).multiply(parts);
    }

    /** The same for showing, own resources in whole centimes. */
    Reading shown() {
        return Reading.share(Fraction.nearest(own, costs()), resources(), operatingCosts);
    }

    /** Own resources, what is less than a centime left out. */
    Money resources() {
        return Money.ofCentimes(own.divide(parts).min(LARGEST).longValueExact());
    }
}
