package org.sharaka.domain.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharaka.domain.fault.Fault;
import org.sharaka.domain.fault.InvalidValue;

class MoneyTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0.00",
        "1, 100, 1.00",
        "1.5, 150, 1.50",
        "0.01, 1, 0.01",
        "600000.00, 60000000, 600000.00",
        "9999999999999.99, 999999999999999, 9999999999999.99"
    })
    void reads_and_writes_amounts(String text, long centimes, String plain) {
        Money amount = Money.parse(text);

        assertThat(amount).isEqualTo(Money.ofCentimes(centimes));
        assertThat(amount.plain()).isEqualTo(plain);
        assertThat(amount).hasToString(plain + " MAD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "1.", ".5", "1.001", "1,50", "10000000000000", "1e3", "+1", "1 000", "١"})
    void reads_nothing_else(String text) {
        assertThatThrownBy(() -> Money.parse(text))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        invalid -> assertThat(invalid.faults())
                                .extracting(Fault::code)
                                .containsExactly("value.amount"));
    }

    @Test
    void the_books_are_kept_in_dirhams_only() {
        assertThatThrownBy(() -> new Money(1, Currency.getInstance("EUR")))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        invalid -> assertThat(invalid.faults())
                                .extracting(Fault::code)
                                .containsExactly("money.currency"));
    }

    @Test
    void adds_and_subtracts() {
        assertThat(Money.ofCentimes(150).plus(Money.ofCentimes(75))).isEqualTo(Money.ofCentimes(225));
        assertThat(Money.ofCentimes(75).minus(Money.ofCentimes(150))).isEqualTo(Money.ofCentimes(-75));
        assertThat(Money.ofCentimes(-75).plain()).isEqualTo("-0.75");
        assertThat(Money.ofCentimes(5).minus(Money.ofCentimes(5)).isZero()).isTrue();
        assertThat(Money.ofCentimes(1).isZero()).isFalse();
        assertThat(Money.ofCentimes(0)).isSameAs(Money.ZERO);
    }

    @Test
    void refuses_to_overflow() {
        Money most = Money.ofCentimes(Long.MAX_VALUE);

        assertThatThrownBy(() -> most.plus(Money.ofCentimes(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.ofCentimes(-2).minus(most)).isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "33333335, 25, 8333334",
        "8333334, 40, 3333334",
        "1, 50, 1",
        "1, 49, 0",
        "3, 50, 2",
        "0, 70, 0",
        "999999999999999, 70, 699999999999999"
    })
    void rounds_a_share_half_up_to_the_centime(long centimes, int percent, long expected) {
        assertThat(Money.ofCentimes(centimes).shareRoundedHalfUp(Fraction.percent(percent)))
                .isEqualTo(Money.ofCentimes(expected));
    }

    @Test
    void knows_the_smaller_and_the_part() {
        Money small = Money.ofCentimes(1);
        Money large = Money.ofCentimes(3);

        assertThat(small.min(large)).isSameAs(small);
        assertThat(large.min(small)).isSameAs(small);
        assertThat(small).isLessThan(large);
        assertThat(small.over(large)).isEqualTo(Fraction.of(1, 3));
        Money sameAsSmall = new Money(1, Money.MAD);
        assertThat(small.min(sameAsSmall)).isSameAs(small);
    }
}
