package org.sharaka.domain.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sharaka.domain.fault.InvalidValue;

/**
 * An exact ratio in lowest terms: a numerator over a denominator. Comparisons are exact; rounding happens only for
 * showing ({@code rulebook.md}, section 0). Fractions of the same size are equal, however they were made: 75 hundredths
 * are three quarters.
 *
 * @param numerator any whole number, without a factor in common with the denominator
 * @param denominator more than zero
 */
public record Fraction(long numerator, long denominator) implements Comparable<Fraction> {

    /** Nothing. */
    public static final Fraction ZERO = new Fraction(0, 1);

    /** The whole. */
    public static final Fraction ONE = new Fraction(1, 1);

    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,6})?");

    private static final Pattern EXACT = Pattern.compile("-?[0-9]{1,19}(\\.[0-9]{1,6})?");
    private static final Pattern RATIO = Pattern.compile("(-?[0-9]{1,19})/([0-9]{1,19})");

    private static final long MILLION = 1_000_000;
    private static final int MOST_PLACES = 12;

    /**
     * Reduces to lowest terms.
     *
     * @throws IllegalArgumentException for a denominator of zero or less
     */
    public Fraction {
        if (denominator <= 0) {
            throw new IllegalArgumentException("denominator " + denominator);
        }
        long common = commonFactor(numerator, denominator);
        numerator /= common;
        denominator /= common;
    }

    private static long commonFactor(long numerator, long denominator) {
        long larger = numerator;
        long smaller = denominator;
        while (smaller != 0) {
            long rest = larger % smaller;
            larger = smaller;
            smaller = rest;
        }
        return Math.abs(larger);
    }

    /**
     * A fraction.
     *
     * @param numerator any whole number
     * @param denominator more than zero
     * @return numerator ÷ denominator
     */
    public static Fraction of(long numerator, long denominator) {
        return new Fraction(numerator, denominator);
    }

    /**
     * So many hundredths.
     *
     * @param percent 75 for three quarters
     * @return percent ÷ 100
     */
    public static Fraction percent(long percent) {
        return new Fraction(percent, 100);
    }

    /**
     * Reads a decimal as the interface writes ratios: not negative, at most nine digits and six decimals.
     *
     * @param text for example {@code 0.55}
     * @return the exact value
     * @throws InvalidValue {@code value.ratio} where the text is no such decimal
     */
    public static Fraction parse(String text) {
        if (!DECIMAL.matcher(text).matches()) {
            throw InvalidValue.of("value.ratio", "form", text);
        }
        BigDecimal decimal = new BigDecimal(text);
        return new Fraction(
                decimal.unscaledValue().longValueExact(),
                BigInteger.TEN.pow(decimal.scale()).longValueExact());
    }

    /**
     * Reads a decimal or a fraction, as policies and the journal write them.
     *
     * @param text for example {@code 0.55}, {@code 1/3}, {@code -0.5}; at most nineteen digits and six decimals
     * @return the exact value
     * @throws InvalidValue {@code value.ratio} where the text is neither
     */
    public static Fraction exact(String text) {
        Matcher ratio = RATIO.matcher(text);
        if (ratio.matches()) {
            return exact(text, new BigInteger(ratio.group(1)), new BigInteger(ratio.group(2)));
        } else if (EXACT.matcher(text).matches()) {
            BigDecimal decimal = new BigDecimal(text);
            return exact(text, decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
        }
        throw InvalidValue.of("value.ratio", "form", text);
    }

    private static Fraction exact(String text, BigInteger numerator, BigInteger denominator) {
        BigInteger common = numerator.gcd(denominator).max(BigInteger.ONE);
        try {
            return of(
                    numerator.divide(common).longValueExact(),
                    denominator.divide(common).longValueExact());
        } catch (ArithmeticException | IllegalArgumentException outOfRange) {
            throw InvalidValue.of("value.ratio", "form", text);
        }
    }

    /**
     * A ratio of numbers of any size.
     *
     * @param part not negative
     * @param whole more than zero
     * @return exact as long as both numbers in lowest terms are small enough; else the nearest below
     */
    public static Fraction nearest(BigInteger part, BigInteger whole) {
        BigInteger common = part.gcd(whole);
        BigInteger above = part.divide(common);
        BigInteger below = whole.divide(common);
        int tooLong = Math.max(0, Math.max(above.bitLength(), below.bitLength()) - (Long.SIZE - 1));
        return of(
                above.shiftRight(tooLong).longValueExact(),
                below.shiftRight(tooLong).max(BigInteger.ONE).longValueExact());
    }

    @Override
    public int compareTo(Fraction other) {
        long left = numerator * other.denominator;
        long right = other.numerator * denominator;
        long leftHigh = Math.multiplyHigh(numerator, other.denominator);
        long rightHigh = Math.multiplyHigh(other.numerator, denominator);
        return leftHigh != rightHigh ? Long.compare(leftHigh, rightHigh) : Long.compareUnsigned(left, right);
    }

    /**
     * Whether this is as large as the other or larger; limits are inclusive.
     *
     * @param limit the limit
     * @return this ≥ limit
     */
    public boolean atLeast(Fraction limit) {
        return compareTo(limit) >= 0;
    }

    /**
     * Whether this is as large as the other or smaller; limits are inclusive.
     *
     * @param limit the limit
     * @return this ≤ limit
     */
    public boolean atMost(Fraction limit) {
        return compareTo(limit) <= 0;
    }

    /**
     * The value for showing.
     *
     * @param places decimals to show
     * @return the value rounded half up
     */
    public BigDecimal rounded(int places) {
        return BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), places, RoundingMode.HALF_UP);
    }

    /**
     * The value in hundredths, for showing.
     *
     * @param places decimals to show
     * @return 100 × value, rounded half up
     */
    public BigDecimal percentRounded(int places) {
        return BigDecimal.valueOf(numerator)
                .movePointRight(2)
                .divide(BigDecimal.valueOf(denominator), places, RoundingMode.HALF_UP);
    }

    /**
     * {@return the exact value as it is stored and exchanged; a plain decimal where six places hold it exactly,
     * {@code 0.75}; else the ratio, {@code 1/3}}
     */
    public String plain() {
        return MILLION % denominator == 0
                ? BigDecimal.valueOf(numerator)
                        .divide(BigDecimal.valueOf(denominator))
                        .toPlainString()
                : toString();
    }

    /**
     * The decimals that tell it from another ratio.
     *
     * @param other the other
     * @param fewest how many are shown anyway
     * @return that many, or as many more as make both read differently, twelve at most
     */
    public int placesApart(Fraction other, int fewest) {
        int places = fewest;
        while (places < MOST_PLACES && compareTo(other) != 0 && rounded(places).compareTo(other.rounded(places)) == 0) {
            places++;
        }
        return places;
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
