package org.sharaka.domain.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.testing.CentreFixture.aCentre;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.testing.CentreFixture;
import org.sharaka.testing.Unsaid;

class TimeRulesTest {

    private static Optional<LocalDate> passOn(CentreFixture centre, String on) {
        LocalDate day = LocalDate.parse(on);
        return TimeRules.passOn(centre.factsOn(day), Rulebook.standard().on(day), day);
    }

    private static CentreFixture assessed(CentreFixture centre, String days) {
        CentreFixture made = centre;
        for (String day : days == null ? new String[0] : days.split(" ")) {
            made = made.assessed(day, "44444444");
        }
        return made;
    }

    @ParameterizedTest(name = "since {0}, assessed {1}, on {2}: {3}")
    @CsvSource({
        // months
        "2024-06-01, 2025-10-15 2026-04-15, 2026-06-01, 2026-06-01",
        "2024-06-02, 2025-10-15 2026-04-15, 2026-06-01, 2026-06-02",
        "2024-02-29, 2025-08-15 2026-01-15, 2026-02-01, 2026-02-28",
        "2025-06-01, 2025-10-15 2026-04-15, 2026-06-01, 2027-06-01",
        // the latest is too old: another is made on the day
        "2023-06-01, 2025-10-15 2026-04-15, 2026-10-15, 2026-10-15",
        "2023-06-01, 2025-10-15 2026-04-15, 2026-10-16, 2026-10-16",
        // the streak lacks one, or two
        "2023-06-01, 2026-04-15, 2026-06-01, 2026-09-15",
        "2023-06-01, 2026-04-15, 2026-09-15, 2026-09-15",
        "2023-06-01, 2026-01-15 2026-04-15, 2026-06-01, 2026-06-15",
        "2023-06-01, , 2026-06-01, 2026-11-01",
        // no second one on the day of the latest
        "2023-06-01, 2026-06-01, 2026-06-01, 2026-11-01",
        // later than 18 months after the latest the count begins anew
        "2023-06-01, 2024-06-01 2024-12-01, 2026-06-01, 2026-06-01",
        "2023-06-01, 2024-05-31 2024-11-30, 2026-06-01, 2026-11-01",
    })
    void an_association_waits_for_months_and_for_assessments_that_are_spaced(
            String since, String days, String on, String expected) {
        CentreFixture centre = assessed(aCentre().managedSince(since), days);

        assertThat(passOn(centre, on)).contains(LocalDate.parse(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-01, 2026-04-15, 2026-06-01, 2026-06-01",
        "2025-06-02, 2026-04-15, 2026-06-01, 2026-06-02",
        "2025-06-01, , 2026-06-01, 2026-06-01",
    })
    void a_public_manager_waits_for_a_year_and_for_one_assessment(
            String since, String days, String on, String expected) {
        CentreFixture centre = assessed(aCentre().runBy(PartnerKind.MINISTRY).managedSince(since), days);

        assertThat(passOn(centre, on)).contains(LocalDate.parse(expected));
    }

    @Test
    void one_that_does_not_qualify_begins_anew_the_day_after_it_at_the_earliest() {
        CentreFixture centre = aCentre().assessed("2026-06-01", "22222222");

        assertThat(passOn(centre, "2026-06-01")).contains(LocalDate.parse("2026-11-02"));
        assertThat(passOn(centre, "2026-06-02")).contains(LocalDate.parse("2026-11-02"));
    }

    @Test
    void no_day_is_told_where_nobody_runs_the_centre() {
        assertThat(passOn(aCentre().withoutKnowing(Unsaid.MANAGED_SINCE), "2026-06-01"))
                .isEmpty();
    }

    @Test
    void other_rules_are_left_out() {
        CentreFixture centre = assessed(aCentre(), "2025-10-15 2026-04-15").notFinallyAccepted();

        assertThat(passOn(centre, "2026-06-01")).contains(LocalDate.parse("2026-06-01"));
    }
}
