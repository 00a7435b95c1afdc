package org.sharaka.domain.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.testing.CentreFixture.aCentre;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.maturity.Assessment;
import org.sharaka.domain.maturity.AssessmentKind;
import org.sharaka.domain.maturity.Levels;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.policy.MaturityGrid;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.testing.CentreFixture;

class StreakTest {

    /** Assessments as {@code 2025-01-15 44444444, 2025-07-15 44444444 FIN}; a last word names lacking evidence. */
    private static CentreFixture assessed(String history) {
        CentreFixture centre = aCentre();
        for (String assessment : history.split(", ")) {
            String[] parts = assessment.split(" ");
            String[] lacking = parts.length > 2 ? new String[] {parts[2]} : new String[0];
            centre.assessed(parts[0], parts[1], lacking);
        }
        return centre;
    }

    private static List<String> regressionsOf(HandoverRuling said) {
        return said.ruling().checks().stream()
                .filter(check -> check.rule().family().equals(HandoverRules.REGRESSION))
                .map(check -> check.result() + " " + check.rule().dimension() + " "
                        + check.required().plain() + ">" + check.actual().plain())
                .toList();
    }

    private static void assertStreak(String history, String on, int length, String... regressions) {
        HandoverRuling said = assessed(history).ruledOn(on);
        assertThat(said.streak()).isEqualTo(length);
        assertThat(regressionsOf(said)).containsExactly(regressions);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-01-15 44444444 | 1",
                "2025-01-15 44444444, 2025-07-15 44444444, 2026-01-15 44444444 | 3",
                "2025-01-15 44444444, 2025-07-15 33333333, 2026-01-15 44444444 | 1",
                "2025-01-15 44444444, 2025-07-15 44444444 HR, 2026-01-15 44444444 | 1",
                "2025-01-15 44444444, 2025-07-15 44444444, 2026-01-15 33333333 | 0",
                "2025-08-31 44444444, 2026-01-31 44444444 | 2",
                "2025-09-30 44444444, 2026-02-27 44444444 | 1",
                "2025-09-30 44444444, 2026-02-28 44444444 | 2",
                "2024-07-31 44444444, 2026-01-31 44444444 | 2",
                "2024-08-31 44444444, 2026-02-28 44444444 | 2",
                "2024-08-31 44444444, 2026-03-01 44444444 | 1",
            })
    void counts_qualifying_assessments_in_a_row(String history, int length) {
        assertStreak(history, "2026-06-01", length);
    }

    @Test
    void one_too_close_adds_nothing_and_its_base_stays() {
        String close = "2025-01-15 44444444, 2025-05-15 44444444";

        assertStreak(close, "2026-06-01", 1);
        assertStreak(close + ", 2025-06-15 44444444", "2026-06-01", 2);
        assertStreak(close + ", 2025-06-14 44444444", "2026-06-01", 1);
    }

    @Test
    void the_eighteen_months_run_from_the_assessment_directly_before() {
        String history = "2024-01-15 44444444, 2024-05-15 44444444, 2025-11-15 44444444";

        assertStreak(history, "2026-01-01", 2);
        assertStreak(history.replace("2025-11-15", "2025-11-16"), "2026-01-01", 1);
    }

    @Test
    void an_assessment_by_the_manager_itself_or_of_the_future_is_not_there() {
        HandoverRuling said = aCentre()
                .assessed("2025-10-15", "44444444")
                .assessed("2026-02-15", AssessmentKind.SELF, "11111111")
                .assessed("2026-04-15", AssessmentKind.VALIDATED, "44444444")
                .assessed("2026-06-02", "11111111")
                .ruledOn("2026-06-01");

        assertThat(said.streak()).isEqualTo(2);
    }

    @Test
    void an_assessment_counts_on_its_day() {
        assertStreak("2025-10-15 44444444, 2026-06-01 44444444", "2026-06-01", 2);
    }

    @ParameterizedTest
    @CsvSource({
        "54444444, FAIL LEG 5>4",
        "45444444, FAIL FIN 5>4",
        "44445444, FAIL SRV 5>4",
        "44544444, WARN RES 5>4",
        "44454444, WARN HR 5>4",
        "44444544, WARN OPS 5>4",
        "44444454, WARN MEL 5>4",
        "44444445, WARN COM 5>4"
    })
    void a_drop_of_one_is_a_regression_in_a_critical_dimension_only(String before, String expected) {
        int length = expected.startsWith("FAIL") ? 1 : 2;

        assertStreak("2025-10-15 " + before + ", 2026-04-15 44444444", "2026-06-01", length, expected);
    }

    @Test
    void a_drop_of_two_is_a_regression_in_any_dimension() {
        assertStreak("2025-10-15 44544444, 2026-04-15 44344444", "2026-06-01", 1, "FAIL RES 5>3");
    }

    @Test
    void a_regression_is_told_for_the_dimensions_that_made_it_one_and_for_no_other() {
        assertStreak(
                "2025-10-15 55554444, 2026-04-15 44344344",
                "2026-06-01",
                1,
                "FAIL LEG 5>4",
                "FAIL FIN 5>4",
                "FAIL RES 5>3");
    }

    @Test
    void a_regression_comes_before_the_other_cases() {
        assertStreak("2024-01-15 45444444, 2026-04-15 44444444", "2026-06-01", 1, "FAIL FIN 5>4");
        assertStreak("2026-03-15 45444444, 2026-04-15 44444444", "2026-06-01", 1, "FAIL FIN 5>4");
    }

    @Test
    void a_regression_is_told_until_the_streak_is_set_again() {
        String regressed = "2025-06-15 45444444, 2025-10-15 44444444";

        assertStreak(regressed + ", 2026-03-14 45444434", "2026-06-01", 1, "FAIL FIN 5>4");
        assertStreak(regressed + ", 2026-03-15 44444434", "2026-06-01", 2, "WARN MEL 4>3");
        assertStreak(regressed + ", 2027-04-16 44444434", "2027-05-01", 1, "WARN MEL 4>3");
    }

    @Test
    void a_second_regression_replaces_the_first() {
        assertStreak("2025-01-15 55444444, 2025-07-15 54444444, 2026-01-15 44444444", "2026-06-01", 1, "FAIL LEG 5>4");
    }

    @Test
    void a_regression_is_not_told_of_one_that_does_not_qualify() {
        assertStreak("2025-10-15 45444444, 2026-04-15 43444444", "2026-06-01", 0);
        assertStreak("2025-04-15 45444444, 2025-10-15 44444444, 2026-04-15 44444444 HR", "2026-06-01", 0);
    }

    @Test
    void a_broken_streak_forgets_its_base() {
        assertStreak("2025-01-15 45444444, 2025-07-15 33333333, 2026-01-15 44444444", "2026-06-01", 1);
    }

    @Test
    void a_small_drop_is_told_against_the_base_even_of_one_too_close_or_too_late() {
        assertStreak("2026-01-15 44444444, 2026-04-15 44444434", "2026-06-01", 1, "WARN MEL 4>3");
        assertStreak("2024-01-15 44444444, 2026-04-15 44444434", "2026-06-01", 1, "WARN MEL 4>3");
    }

    @Test
    void small_drops_in_steps_against_a_base_that_stays_add_up_to_a_regression() {
        assertStreak("2026-01-15 44544444, 2026-03-15 44444444", "2026-06-01", 1, "WARN RES 5>4");
        assertStreak("2026-01-15 44544444, 2026-03-15 44444444, 2026-05-15 44344444", "2026-06-01", 1, "FAIL RES 5>3");
    }

    @Test
    void a_dimension_that_does_not_apply_keeps_the_level_of_the_base_before() {
        String away = "2025-01-15 44544444, 2025-07-15 44-44444";

        assertStreak(away, "2025-10-01", 2);
        assertStreak(away + ", 2026-01-15 44444444", "2026-06-01", 3, "WARN RES 5>4");
        assertStreak(away + ", 2026-01-15 44344444", "2026-06-01", 1, "FAIL RES 5>3");
    }

    @Test
    void a_dimension_unknown_in_the_base_shows_no_drop() {
        assertStreak("2025-07-15 44-44444, 2026-01-15 44344444", "2026-06-01", 2);
        assertStreak("2025-01-15 44-44444, 2025-07-15 44344444, 2026-01-15 44444444", "2026-06-01", 3);
    }

    @Test
    void qualifying_asks_exactly_three_and_a_half() {
        assertStreak("2026-01-15 34344334", "2026-06-01", 1);
        assertStreak("2026-01-15 34344333", "2026-06-01", 0);
    }

    @ParameterizedTest
    @CsvSource({
        "25555555, 0",
        "53555555, 0",
        "55255555, 0",
        "55525555, 0",
        "55553555, 0",
        "55555255, 0",
        "55555525, 0",
        "55555552, 0",
        "34334554, 1"
    })
    void qualifying_asks_every_floor(String levels, int length) {
        assertStreak("2026-01-15 " + levels, "2026-06-01", length);
    }

    @Test
    void a_public_manager_qualifies_with_less_in_finance() {
        CentreFixture centre = aCentre().assessed("2026-01-15", "43444444");

        assertThat(centre.ruledOn("2026-06-01").streak()).isZero();
        assertThat(centre.runBy(PartnerKind.SEMI_PUBLIC_INSTITUTION)
                        .ruledOn("2026-06-01")
                        .streak())
                .isEqualTo(1);
    }

    @Test
    void drops_are_told_in_the_order_of_the_grid_whatever_the_order_the_levels_were_written_in() {
        LocalDate on = LocalDate.parse("2026-06-01");
        MaturityGrid grid = MaturityGrid.standard();
        Map<String, Fact<Integer>> backwards = new LinkedHashMap<>();
        for (String dimension : List.of("COM", "MEL", "OPS", "SRV", "HR", "RES", "FIN", "LEG")) {
            backwards.put(dimension, Fact.known(4));
        }
        HandoverFacts facts = HandoverFacts.of(PartnerKind.ASSOCIATION)
                .assessed("2025-10-15", "44554545")
                .assessed(new Assessment(
                        LocalDate.parse("2026-04-15"),
                        AssessmentKind.EXTERNAL,
                        new Levels(grid.top(), backwards),
                        Set.of()))
                .build();

        assertThat(regressionsOf(HandoverRuling.of(Rulebook.standard(), facts.on(on))))
                .containsExactly("WARN RES 5>4", "WARN HR 5>4", "WARN OPS 5>4", "WARN COM 5>4");
    }
}
