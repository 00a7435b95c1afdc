package org.sharaka.domain.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.testing.FundingFixture.course;
import static org.sharaka.testing.FundingFixture.day;
import static org.sharaka.testing.FundingFixture.mad;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.domain.money.Money;

class DailyBalanceTest {

    private final DailyBalance course =
            course("2026-01-10", "100.00", "2026-02-10", "-80.00", "2026-03-10", "50.00", "2026-04-10", "-10.00");

    @ParameterizedTest
    @CsvSource({
        "2026-01-09,   0.00,  0.00, 100.00",
        "2026-01-10, 100.00, 20.00, 100.00",
        "2026-02-09, 100.00, 20.00, 100.00",
        "2026-02-10,  20.00, 20.00,  70.00",
        "2026-03-10,  70.00, 60.00,  70.00",
        "2026-04-10,  60.00, 60.00,  60.00",
        "2030-01-01,  60.00, 60.00,  60.00",
    })
    void tells_the_amount_of_a_day_and_the_least_and_most_from_then_on(
            String on, String amount, String least, String most) {
        assertThat(course.on(day(on))).isEqualTo(mad(amount));
        assertThat(course.leastFrom(day(on))).isEqualTo(mad(least));
        assertThat(course.mostFrom(day(on))).isEqualTo(mad(most));
    }

    @Test
    void tells_the_least_of_all_days() {
        assertThat(course.least()).isEqualTo(Money.ZERO);
        assertThat(course("2026-01-01", "1.00", "2026-01-02", "-1.01", "2026-01-03", "5.00")
                        .least())
                .isEqualTo(Money.ofCentimes(-1));
    }

    @Test
    void takes_changes_together_and_forgets_those_of_nothing() {
        assertThat(course("2026-01-01", "1.00").minus(course("2026-01-01", "1.00")))
                .isEqualTo(DailyBalance.STILL);
        assertThat(course("2026-01-01", "1.00").plus(course("2026-01-01", "2.00", "2026-01-02", "3.00")))
                .isEqualTo(course("2026-01-01", "3.00", "2026-01-02", "3.00"));
        assertThat(course.atLast()).isEqualTo(mad("60.00"));
    }
}
