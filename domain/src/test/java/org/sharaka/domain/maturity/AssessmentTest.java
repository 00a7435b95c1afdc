package org.sharaka.domain.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.policy.MaturityGrid;

class AssessmentTest {

    private static final MaturityGrid GRID = MaturityGrid.standard();
    private static final LocalDate DAY = LocalDate.of(2026, 4, 15);

    private static Assessment assessment(String levels, String... lacking) {
        return new Assessment(DAY, AssessmentKind.VALIDATED, Levels.parse(levels, GRID), Set.of(lacking));
    }

    @ParameterizedTest
    @CsvSource({
        "44434444, 390, 100",
        "34344334, 350, 100",
        "55553555, 470, 100",
        "34334333, 335, 100",
        "11111111, 100, 100",
        "55555555, 500, 100",
        "4444444-, 380, 95",
        "44-44444, 340, 85"
    })
    void the_overall_is_weighted_over_what_applies(String levels, long sum, long weights) {
        assertThat(assessment(levels).overall(GRID)).isEqualTo(Fraction.of(sum, weights));
    }

    @Test
    void missing_evidence_caps_the_level_at_two() {
        Assessment assessment = assessment("44144444", "FIN", "RES");

        assertThat(assessment.level("FIN", GRID)).isEqualTo(2);
        assertThat(assessment.level("RES", GRID)).isEqualTo(1);
        assertThat(assessment.level("LEG", GRID)).isEqualTo(4);
        assertThat(assessment("44444444", "FIN").overall(GRID)).isEqualTo(Fraction.of(360, 100));
    }
}
