package org.sharaka.domain.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.testing.Outcomes.fault;
import static org.sharaka.testing.Outcomes.faultsOf;
import static org.sharaka.testing.PartnerFixture.ANOTHER_DIRECTOR;
import static org.sharaka.testing.PartnerFixture.DIRECTOR;
import static org.sharaka.testing.PartnerFixture.ID;
import static org.sharaka.testing.PartnerFixture.day;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.Interest.Bond;
import org.sharaka.domain.policy.PartnersPolicy;

class InterestTest {

    private static final LocalDate TODAY = day("2026-06-01");

    private static Interest interest(String since, Fact<String> until) {
        return new Interest(DIRECTOR, ID, Bond.EMPLOYEE, day(since), last(until));
    }

    private static Interest lasting() {
        return interest("2020-01-01", Fact.unknown());
    }

    private static Interest ended(String until) {
        return interest("2020-01-01", Fact.known(until));
    }

    private static Fact<LocalDate> last(Fact<String> until) {
        return until.fold(text -> Fact.known(day(text)), Fact::unknown);
    }

    private static Fact<LocalDate> known(String until) {
        return Fact.known(day(until));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-31, 2026-05-31, true",
        "2024-05-31, 2026-06-01, false",
        "2024-02-29, 2026-02-28, true",
        "2024-02-29, 2026-03-01, false",
        "2026-06-01, 2026-06-01, true",
        "2026-12-31, 2026-06-01, true"
    })
    void binds_until_24_months_after_its_last_day_the_day_included(String until, LocalDate on, boolean binds) {
        assertThat(ended(until).bindsOn(on, PartnersPolicy.standard())).isEqualTo(binds);
    }

    @ParameterizedTest
    @CsvSource({"2019-12-31, false", "2020-01-01, true", "2099-12-31, true"})
    void binds_from_its_first_day_on_while_it_lasts(LocalDate on, boolean binds) {
        assertThat(lasting().bindsOn(on, PartnersPolicy.standard())).isEqualTo(binds);
    }

    @Test
    void may_last_one_day_and_not_end_before_it_begins() {
        assertThat(interest("2026-03-01", Fact.known("2026-03-01")).until()).isEqualTo(known("2026-03-01"));
        assertThat(faultsOf(() -> interest("2026-03-01", Fact.known("2026-02-28"))))
                .containsExactly(fault("/until", "value.date", "order", "2026-03-01"));
    }

    @Test
    void is_the_same_bond_whatever_is_said_of_its_end() {
        Interest lasting = lasting();

        assertThat(lasting.isSameBondAs(ended("2026-01-01"))).isTrue();
        assertThat(Stream.of(
                        new Interest(ANOTHER_DIRECTOR, ID, Bond.EMPLOYEE, lasting.since(), Fact.unknown()),
                        new Interest(DIRECTOR, new PartnerId("p-2"), Bond.EMPLOYEE, lasting.since(), Fact.unknown()),
                        new Interest(DIRECTOR, ID, Bond.BUREAU, lasting.since(), Fact.unknown()),
                        interest("2020-01-02", Fact.unknown())))
                .noneMatch(lasting::isSameBondAs);
    }

    @Test
    void its_holder_ends_it_today_or_later_and_takes_the_end_back() {
        assertThat(lasting().endingOn(known("2026-06-01"), DIRECTOR, TODAY)).isEqualTo(ended("2026-06-01"));
        assertThat(ended("2026-12-31").endingOn(known("2026-06-01"), DIRECTOR, TODAY))
                .isEqualTo(ended("2026-06-01"));
        assertThat(ended("2025-12-31").endingOn(Fact.unknown(), DIRECTOR, TODAY))
                .isEqualTo(lasting());
        assertThat(ended("2025-01-31").endingOn(known("2025-03-31"), DIRECTOR, TODAY))
                .isEqualTo(ended("2025-03-31"));
    }

    @Test
    void its_holder_does_not_end_it_on_a_day_that_has_passed() {
        assertThat(faultsOf(() -> lasting().endingOn(known("2026-05-31"), DIRECTOR, TODAY)))
                .containsExactly(fault("/until", "value.date", "order", "2026-06-01"));
        assertThat(faultsOf(() -> ended("2026-12-31").endingOn(known("2026-05-31"), DIRECTOR, TODAY)))
                .containsExactly(fault("/until", "value.date", "order", "2026-06-01"));
        assertThat(faultsOf(() -> ended("2025-12-31").endingOn(known("2025-12-30"), DIRECTOR, TODAY)))
                .containsExactly(fault("/until", "value.date", "order", "2025-12-31"));
    }

    @Test
    void somebody_else_ends_it_on_any_day_of_it() {
        assertThat(lasting().endingOn(known("2021-06-30"), ANOTHER_DIRECTOR, TODAY))
                .isEqualTo(ended("2021-06-30"));
        assertThat(faultsOf(() -> lasting().endingOn(known("2019-12-31"), ANOTHER_DIRECTOR, TODAY)))
                .containsExactly(fault("/until", "value.date", "order", "2020-01-01"));
    }
}
