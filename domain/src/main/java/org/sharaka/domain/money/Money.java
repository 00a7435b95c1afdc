package org.sharaka.domain.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Currency;
import java.util.regex.Pattern;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;

/**
 * An amount of money: a whole number of minor units and its currency. The foundation keeps its books in dirhams only
 * (rule {@code money.currency}); the minor unit is the centime.
 *
 * <p>What it does not do: it holds no fractions of a centime, converts no currency and never divides without naming who
 * gets the remainder.
 *
 * @param minorUnits the amount in centimes; may be negative as a difference
 * @param currency always {@link #MAD}
 */
public record Money(long minorUnits, Currency currency) implements Comparable<Money> {

    /** The dirham, the only currency of the books. */
    public static final Currency MAD = Currency.getInstance("MAD");

    /** Nothing: 0.00 MAD. */
    public static final Money ZERO = new Money(0, MAD);

    /** The largest amount that {@link #parse} takes: 9 999 999 999 999.99 MAD. */
    public static final Money LARGEST = new Money(999_999_999_999_999L, MAD);

    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,13}(\\.[0-9]{1,2})?");

    /**
     * Checks the currency.
     *
     * @throws InvalidValue {@code money.currency} for any currency but the dirham
     */
    public Money {
        if (!MAD.equals(currency)) {
            throw InvalidValue.of("money.currency", "other", currency);
        }
    }

    /**
     * An amount in dirhams.
     *
     * @param centimes whole centimes
     * @return the amount
     */
    public static Money ofCentimes(long centimes) {
        return centimes == 0 ? ZERO : new Money(centimes, MAD);
    }

    /**
     * Reads an amount as the interface writes it: digits, and a point with one or two decimals.
     *
     * @param text for example {@code 600000.00}; not negative
     * @return the amount
     * @throws InvalidValue {@code value.amount} where the text is no such amount, or larger than {@link #LARGEST}
     */
    public static Money parse(String text) {
        if (!AMOUNT.matcher(text).matches()) {
            throw InvalidValue.of("value.amount", "form", text);
        }
        return ofCentimes(new BigDecimal(text).movePointRight(2).longValueExact());
    }

    /**
     * Reads a currency as the interface writes it.
     *
     * @param code three letters; only {@code MAD} is taken
     * @return the dirham
     * @throws InvalidValue {@code money.currency} for any other text
     */
    public static Currency currencyOf(String code) {
        if (!MAD.getCurrencyCode().equals(code)) {
            throw InvalidValue.of("money.currency", "other", code);
        }
        return MAD;
    }

    /**
     * The sum.
     *
     * @param other what is added
     * @return this + other
     * @throws ArithmeticException when the sum leaves the range of a {@code long}
     */
    public Money plus(Money other) {
        return ofCentimes(Math.addExact(minorUnits, other.minorUnits));
    }

    /**
     * The difference.
     *
     * @param other what is taken away
     * @return this − other, which may be negative
     * @throws ArithmeticException when the difference leaves the range of a {@code long}
     */
    public Money minus(Money other) {
        return ofCentimes(Math.subtractExact(minorUnits, other.minorUnits));
    }

    /**
     * A share of this amount, rounded half up to the centime.
     *
     * @param share zero or more
     * @return share × this
     * @throws ArithmeticException when the result leaves the range of a {@code long}
     */
    public Money shareRoundedHalfUp(Fraction share) {
        BigInteger twice = BigInteger.valueOf(minorUnits)
                .multiply(BigInteger.valueOf(share.numerator()))
                .shiftLeft(1);
        BigInteger denominator = BigInteger.valueOf(share.denominator());
        BigInteger half = twice.add(denominator);
        return ofCentimes(half.divide(denominator.shiftLeft(1)).longValueExact());
    }

    /**
     * A share of this amount, rounded down to the centime: the largest amount that is at most that share.
     *
     * @param share zero or more
     * @return share × this
     * @throws ArithmeticException when the result leaves the range of a {@code long}
     */
    public Money shareRoundedDown(Fraction share) {
        return ofCentimes(BigInteger.valueOf(minorUnits)
                .multiply(BigInteger.valueOf(share.numerator()))
                .divide(BigInteger.valueOf(share.denominator()))
                .longValueExact());
    }

    /**
     * A share of this amount, rounded up to the centime: the smallest amount that is at least that share.
     *
     * @param share zero or more
     * @return share × this
     * @throws ArithmeticException when the result leaves the range of a {@code long}
     */
    public Money shareRoundedUp(Fraction share) {
        BigInteger[] parts = BigInteger.valueOf(minorUnits)
                .multiply(BigInteger.valueOf(share.numerator()))
                .divideAndRemainder(BigInteger.valueOf(share.denominator()));
        return ofCentimes(parts[0].add(BigInteger.valueOf(parts[1].signum())).longValueExact());
    }

    /**
     * The greater of two amounts.
     *
     * @param other the other amount
     * @return this where it is not less than the other
     */
    public Money max(Money other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /**
     * The smaller of two amounts.
     *
     * @param other the other amount
     * @return this where it is not more than the other
     */
    public Money min(Money other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** {@return whether nothing is left; true for 0.00} */
    public boolean isZero() {
        return minorUnits == 0;
    }

    /** Gathers {@code value.amount} with reason {@code positive} at a pointer, where it is not more than nothing. */
    public void mustBePositive(String pointer, Faults faults) {
        if (minorUnits <= 0) {
            faults.add(pointer, "value.amount", "positive");
        }
    }

    /**
     * This amount as a part of another, exact.
     *
     * @param whole more than zero
     * @return this ÷ whole
     */
    public Fraction over(Money whole) {
        return Fraction.of(minorUnits, whole.minorUnits);
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(minorUnits, other.minorUnits);
    }

    /** {@return the amount as the interface writes it; two decimals, a point, no grouping: {@code 600000.00}} */
    public String plain() {
        return BigDecimal.valueOf(minorUnits, 2).toPlainString();
    }

    @Override
    public String toString() {
        return plain() + " " + currency.getCurrencyCode();
    }
}
