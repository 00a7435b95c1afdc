package org.sharaka.domain.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.maturity.Assessment;
import org.sharaka.domain.maturity.AssessmentKind;
import org.sharaka.domain.maturity.Assessments;
import org.sharaka.domain.maturity.Levels;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.policy.MaturityGrid;
import org.sharaka.domain.policy.MeasureAdvised;
import org.sharaka.domain.policy.MeasureKind;
import org.sharaka.domain.policy.Policies;
import org.sharaka.domain.rulebook.Rulebook;

class RecommendationTest {

    private static final MaturityGrid GRID = MaturityGrid.standard();
    private static final Policies VALUES = Rulebook.standard().on(LocalDate.EPOCH);
    private static final LocalDate ON = LocalDate.of(2026, 11, 30);

    private static List<Recommendation> forLevels(PartnerKind manager, String levels, String... lacking) {
        Assessment latest =
                new Assessment(ON.minusDays(10), AssessmentKind.EXTERNAL, Levels.parse(levels, GRID), Set.of(lacking));
        return Recommendation.of(VALUES, new Assessments(List.of(latest)), manager, ON);
    }

    @Test
    void nothing_is_recommended_where_every_floor_is_met() {
        assertThat(forLevels(PartnerKind.ASSOCIATION, "34334333")).isEmpty();
        assertThat(forLevels(PartnerKind.MINISTRY, "33334333")).isEmpty();
        assertThat(Recommendation.of(VALUES, Assessments.NONE, PartnerKind.ASSOCIATION, ON))
                .isEmpty();
    }

    @Test
    void the_highest_priority_comes_first_and_ties_stand_in_the_order_of_the_grid() {
        List<Recommendation> all = forLevels(PartnerKind.ASSOCIATION, "22222222");

        assertThat(all)
                .extracting(Recommendation::dimension)
                .containsExactly("FIN", "SRV", "LEG", "RES", "HR", "OPS", "MEL", "COM");
        assertThat(all).extracting(Recommendation::priority).containsExactly(40, 30, 15, 15, 10, 10, 10, 5);
    }

    @Test
    void says_level_floor_measures_and_by_when() {
        assertThat(forLevels(PartnerKind.ASSOCIATION, "33334333"))
                .containsExactly(new Recommendation(
                        "FIN",
                        3,
                        4,
                        20,
                        List.of(
                                MeasureAdvised.of(MeasureKind.TRAINING, "M2"),
                                MeasureAdvised.of(MeasureKind.COACHING, "ACCOUNTANT"),
                                MeasureAdvised.of(MeasureKind.ADVICE, "MANUAL")),
                        Fact.unknown()));
    }

    @Test
    void what_is_at_level_two_or_below_starts_within_three_months_of_the_assessment() {
        assertThat(forLevels(PartnerKind.ASSOCIATION, "24334333"))
                .extracting(Recommendation::startBy)
                .containsExactly(Fact.known(LocalDate.of(2027, 2, 20)));
    }

    @Test
    void missing_evidence_counts_as_a_low_level() {
        assertThat(forLevels(PartnerKind.MINISTRY, "55555555", "RES"))
                .extracting(Recommendation::dimension, Recommendation::level)
                .containsExactly(tuple("RES", 2));
    }

    @Test
    void a_dimension_that_does_not_apply_needs_nothing() {
        assertThat(forLevels(PartnerKind.ASSOCIATION, "3433433-")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "LEG, TRAINING M1; ADVICE STATUTES",
        "FIN, TRAINING M2; COACHING ACCOUNTANT; ADVICE MANUAL",
        "RES, TRAINING M5; ADVICE FULL_COST_BUDGET",
        "HR, ADVICE STAFFING; TRAINING KEY_POSTS",
        "SRV, TRAINING M6; COACHING SECTOR_REFERENT",
        "OPS, TRAINING M3; EQUIPMENT; REPAIR",
        "MEL, TRAINING M4; ADVICE REPORTING_KIT",
        "COM, SPACE_USE FORUM; COACHING PARTICIPATION"
    })
    void the_measures_are_those_of_the_table(String dimension, String measures) {
        assertThat(GRID.dimension(dimension).measures())
                .extracting(measure -> (measure.kind() + " " + measure.topic().orElse("")).strip())
                .containsExactly(measures.split("; "));
    }
}
