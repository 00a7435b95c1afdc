package org.sharaka.domain.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PoliciesTest {

    private record Dated(String version, LocalDate inForceFrom) implements Policy {}

    private static Dated from(String version, String day) {
        return new Dated(version, LocalDate.parse(day));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-01, v1",
        "2026-01-01, v1",
        "2026-12-31, v1",
        "2027-01-01, v2",
        "2028-02-28, v2",
        "2028-02-29, v3",
        "2030-01-01, v3"
    })
    void the_version_is_chosen_by_date(LocalDate on, String version) {
        Policies<Dated> policies =
                new Policies<>(List.of(from("v2", "2027-01-01"), from("v3", "2028-02-29"), from("v1", "2026-01-01")));

        assertThat(policies.on(on).version()).isEqualTo(version);
    }

    @Test
    void refuses_none_and_two_of_one_day() {
        List<Dated> sameDay = List.of(from("v1", "2026-01-01"), from("v2", "2026-01-01"));

        assertThatThrownBy(() -> new Policies<Dated>(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Policies<>(sameDay)).isInstanceOf(IllegalArgumentException.class);
    }
}
