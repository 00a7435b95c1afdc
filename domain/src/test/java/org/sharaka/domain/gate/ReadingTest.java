package org.sharaka.domain.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.money.Money;

class ReadingTest {

    static Stream<Arguments> readings() {
        return Stream.of(
                Arguments.of(Reading.of(24), "24"),
                Arguments.of(Reading.percent(Fraction.of(7496, 10000)), "75.0 %"),
                Arguments.of(Reading.share(Money.parse("45000"), Money.parse("100000")), "45.0 %"),
                Arguments.of(Reading.decimal(Fraction.of(349, 100)), "3.49"),
                Arguments.of(Reading.of(Money.parse("600000")), "600000.00"),
                Arguments.of(Reading.of(LocalDate.of(2026, 6, 1)), "2026-06-01"),
                Arguments.of(Reading.of(Verdict.ELIGIBLE), "ELIGIBLE"),
                Arguments.of(new Reading.Words(List.of("M1", "M2")), "M1, M2"),
                Arguments.of(Reading.YES, "YES"),
                Arguments.of(Reading.NO, "NO"),
                Arguments.of(Reading.UNKNOWN, "unknown"),
                Arguments.of(Reading.NONE, ""));
    }

    @ParameterizedTest
    @MethodSource("readings")
    void is_written_the_same_in_every_language(Reading reading, String plain) {
        assertThat(reading.plain()).isEqualTo(plain);
    }

    @Test
    void is_written_beside_another_with_as_many_decimals_as_tell_them_apart() {
        Reading limit = Reading.percent(Fraction.percent(75));
        Reading below = Reading.percent(Fraction.of(7496, 10000));
        Reading score = Reading.decimal(Fraction.of(7, 2));

        assertThat(below.plainBeside(limit)).isEqualTo("74.96 %");
        assertThat(limit.plainBeside(below)).isEqualTo("75.00 %");
        assertThat(limit.plainBeside(limit)).isEqualTo("75.0 %");
        assertThat(limit.plainBeside(Reading.UNKNOWN)).isEqualTo("75.0 %");
        assertThat(Reading.decimal(Fraction.of(3499, 1000)).plainBeside(score)).isEqualTo("3.499");
        assertThat(score.plainBeside(Reading.decimal(Fraction.of(3499, 1000)))).isEqualTo("3.500");
        assertThat(Reading.of(24).plainBeside(limit)).isEqualTo("24");
    }

    @Test
    void tells_shares_of_amounts_apart_as_any_other_ratio() {
        Reading limit = Reading.shareOf(Fraction.percent(75), Money.parse("1500000"));
        Reading below = Reading.share(Money.parse("1124400"), Money.parse("1500000"));

        assertThat(below.plainBeside(limit)).isEqualTo("74.96 %");
        assertThat(limit.plainBeside(below)).isEqualTo("75.00 %");
        assertThat(below.plainBeside(Reading.percent(Fraction.percent(75)))).isEqualTo("74.96 %");
    }

    @Test
    void asks_for_the_smallest_amount_that_reaches_a_share() {
        Money whole = Money.parse("0.10");

        assertThat(Reading.shareOf(Fraction.percent(30), whole)).isEqualTo(Reading.share(Money.parse("0.03"), whole));
        assertThat(Reading.shareOf(Fraction.percent(31), whole))
                .isEqualTo(Reading.share(Fraction.percent(31), Money.parse("0.04"), whole));
        assertThat(Reading.shareOf(Fraction.percent(29), whole))
                .isEqualTo(Reading.share(Fraction.percent(29), Money.parse("0.03"), whole));
    }
}
