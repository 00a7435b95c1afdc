package org.sharaka.domain.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthsTest {

    @ParameterizedTest
    @CsvSource({
        "2025-08-31, 6, 2026-02-28",
        "2027-08-31, 6, 2028-02-29",
        "2024-02-29, 12, 2025-02-28",
        "2024-02-29, 48, 2028-02-29",
        "2026-02-28, 3, 2026-05-28",
        "2025-12-31, 2, 2026-02-28",
        "2024-07-01, 24, 2026-07-01",
        "2026-06-01, 0, 2026-06-01"
    })
    void months_are_added_to_the_earlier_date_and_clamped(LocalDate since, int months, LocalDate reached) {
        assertThat(Months.passed(since, months, reached)).isTrue();
        assertThat(Months.passed(since, months, reached.minusDays(1))).isFalse();
        assertThat(Months.within(since, months, reached)).isTrue();
        assertThat(Months.within(since, months, reached.plusDays(1))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-08-31, 2026-02-27, 5",
        "2025-08-31, 2026-02-28, 6",
        "2025-08-31, 2026-03-30, 6",
        "2025-08-31, 2026-03-31, 7",
        "2024-02-29, 2025-02-28, 12",
        "2024-02-29, 2025-02-27, 11",
        "2026-06-01, 2026-06-01, 0",
        "2026-06-01, 2026-06-30, 0",
        "2026-06-01, 2026-07-01, 1"
    })
    void counts_whole_months(LocalDate since, LocalDate on, int months) {
        assertThat(Months.between(since, on)).isEqualTo(months);
    }

    @Test
    void the_count_is_the_largest_number_that_has_passed() {
        LocalDate since = LocalDate.of(2023, 12, 25);
        for (int from = 0; from < 80; from++) {
            LocalDate earlier = since.plusDays(from);
            for (int days = 0; days < 800; days += 3) {
                LocalDate on = earlier.plusDays(days);
                int months = Months.between(earlier, on);
                assertThat(Months.passed(earlier, months, on)).isTrue();
                assertThat(Months.passed(earlier, months + 1, on)).isFalse();
            }
        }
    }
}
