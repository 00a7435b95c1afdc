package org.sharaka.domain.handover;

import java.math.BigInteger;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.money.Money;

/**
 * Own resources over operating costs, exact whatever the amounts. In kind counts up to a part of the cash; that part is
 * not rounded, so the denominator takes it up.
 */
record OwnShare(BigInteger own, BigInteger costs) {

    static OwnShare of(Money cash, Money inKind, Money costs, Fraction inKindPerCash) {
        BigInteger of = BigInteger.valueOf(costs.minorUnits());
        BigInteger denominator = BigInteger.valueOf(inKindPerCash.denominator());
        BigInteger most = number(cash).multiply(BigInteger.valueOf(inKindPerCash.numerator()));
        BigInteger counted = number(inKind).multiply(denominator).min(most);
        return new OwnShare(number(cash).multiply(denominator).add(counted), of.multiply(denominator));
    }

    private static BigInteger number(Money amount) {
        return BigInteger.valueOf(amount.minorUnits());
    }

    boolean atLeast(Fraction limit) {
        BigInteger asked = costs.multiply(BigInteger.valueOf(limit.numerator()));
        return own.multiply(BigInteger.valueOf(limit.denominator())).compareTo(asked) >= 0;
    }

    /** The same for showing: exact as long as both numbers are small enough. */
    Fraction shown() {
        BigInteger common = own.gcd(costs);
        BigInteger numerator = own.divide(common);
        BigInteger denominator = costs.divide(common);
        int tooLong = Math.max(0, Math.max(numerator.bitLength(), denominator.bitLength()) - (Long.SIZE - 1));
        return Fraction.of(
                numerator.shiftRight(tooLong).longValueExact(),
                denominator.shiftRight(tooLong).max(BigInteger.ONE).longValueExact());
    }
}
