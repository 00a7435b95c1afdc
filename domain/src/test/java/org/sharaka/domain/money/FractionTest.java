package org.sharaka.domain.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharaka.domain.fault.Fault;
import org.sharaka.domain.fault.InvalidValue;

class FractionTest {

    @ParameterizedTest
    @CsvSource({
        "1, 3, 1, 3, 0",
        "1, 3, 2, 6, 0",
        "1, 3, 333333, 1000000, 1",
        "749999, 1000000, 3, 4, -1",
        "-1, 2, 1, 2, -1",
        "-1, 2, -1, 3, -1",
        "9223372036854775807, 9223372036854775806, 9223372036854775806, 9223372036854775805, -1",
        "9223372036854775807, 1, 9223372036854775807, 2, 1",
        "-9223372036854775808, 1, 9223372036854775807, 1, -1"
    })
    void compares_exactly(long a, long b, long c, long d, int expected) {
        assertThat(Integer.signum(Fraction.of(a, b).compareTo(Fraction.of(c, d))))
                .isEqualTo(expected);
    }

    @Test
    void compares_as_unlimited_integers_do() {
        Random seeded = new Random(20261123);
        for (int round = 0; round < 20_000; round++) {
            Fraction left = anyFraction(seeded);
            Fraction right = anyFraction(seeded);
            BigInteger cross = BigInteger.valueOf(left.numerator())
                    .multiply(BigInteger.valueOf(right.denominator()))
                    .subtract(BigInteger.valueOf(right.numerator()).multiply(BigInteger.valueOf(left.denominator())));
            assertThat(Integer.signum(left.compareTo(right)))
                    .as("%s against %s", left, right)
                    .isEqualTo(cross.signum());
        }
    }

    private static Fraction anyFraction(Random seeded) {
        return Fraction.of(
                seeded.nextLong() >> seeded.nextInt(63), (seeded.nextLong() >>> 1 >> seeded.nextInt(62)) | 1);
    }

    @Test
    void limits_are_inclusive() {
        Fraction limit = Fraction.percent(75);

        assertThat(Fraction.of(3, 4).atLeast(limit)).isTrue();
        assertThat(Fraction.of(3, 4).atMost(limit)).isTrue();
        assertThat(Fraction.of(7499, 10000).atLeast(limit)).isFalse();
        assertThat(Fraction.of(7501, 10000).atMost(limit)).isFalse();
        assertThat(Fraction.of(7501, 10000).atLeast(limit)).isTrue();
        assertThat(Fraction.of(7499, 10000).atMost(limit)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "75, 100, 3, 4",
        "3, 4, 3, 4",
        "-2, 6, -1, 3",
        "0, 7, 0, 1",
        "7, 7, 1, 1",
        "-9223372036854775808, 9223372036854775807, -9223372036854775808, 9223372036854775807",
        "-9223372036854775808, 2, -4611686018427387904, 1"
    })
    void is_kept_in_lowest_terms(long given, long over, long numerator, long denominator) {
        Fraction fraction = Fraction.of(given, over);

        assertThat(fraction.numerator()).isEqualTo(numerator);
        assertThat(fraction.denominator()).isEqualTo(denominator);
        assertThat(fraction).isEqualTo(Fraction.of(numerator, denominator));
    }

    @ParameterizedTest
    @CsvSource({
        "3, 4, 0.75",
        "1, 1, 1",
        "0, 5, 0",
        "100, 10, 10",
        "-1, 2, -0.5",
        "1, 1000000, 0.000001",
        "1, 64, 0.015625",
        "1, 128, 1/128",
        "1, 2000000, 1/2000000",
        "2, 6, 1/3",
        "-1, 3, -1/3"
    })
    void is_a_plain_decimal_where_six_places_hold_it_exactly(long numerator, long denominator, String plain) {
        assertThat(Fraction.of(numerator, denominator).plain()).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1})
    void has_no_denominator_below_one(long denominator) {
        assertThatThrownBy(() -> Fraction.of(1, denominator)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"0.55, 55, 100", "2, 2, 1", "0.000001, 1, 1000000", "999999999.999999, 999999999999999, 1000000"})
    void reads_decimals(String text, long numerator, long denominator) {
        assertThat(Fraction.parse(text)).isEqualTo(Fraction.of(numerator, denominator));
    }

    @ParameterizedTest
    @CsvSource({"1/3, 1, 3", "2/6, 1, 3", "0.55, 11, 20", "-1/2, -1, 2", "2, 2, 1"})
    void reads_decimals_and_fractions_as_policies_write_them(String text, long numerator, long denominator) {
        assertThat(Fraction.exact(text)).isEqualTo(Fraction.of(numerator, denominator));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1/0", "/3", "1/-3", "0.0000001", "1/3.5", "a"})
    void reads_no_other_fraction(String text) {
        assertThatThrownBy(() -> Fraction.exact(text)).isInstanceOf(InvalidValue.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", ".5", "1.", "1,5", "1e3", "0.0000001", "1000000000", " 1", "٣"})
    void reads_nothing_else(String text) {
        assertThatThrownBy(() -> Fraction.parse(text))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        invalid -> assertThat(invalid.faults())
                                .extracting(Fault::code)
                                .containsExactly("value.ratio"));
    }

    @Test
    void rounds_half_up_for_showing_only() {
        assertThat(Fraction.of(3495, 1000).rounded(2)).isEqualByComparingTo("3.50");
        assertThat(Fraction.of(3494, 1000).rounded(2)).isEqualByComparingTo("3.49");
        assertThat(Fraction.of(11244, 15000).percentRounded(1)).isEqualByComparingTo("75.0");
        assertThat(Fraction.of(74949, 100000).percentRounded(1)).isEqualByComparingTo("74.9");
        assertThat(Fraction.of(1, 3)).hasToString("1/3");
    }
}
