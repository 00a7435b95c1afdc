package org.sharaka.domain.maturity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.partner.PartnerKind;

class MaturityGridTest {

    private static final MaturityGrid GRID = MaturityGrid.v1();
    private static final LocalDate DAY = LocalDate.of(2026, 4, 15);

    private static Assessment assessment(String levels, Dimension... lacking) {
        return new Assessment(DAY, AssessmentKind.VALIDATED, Levels.parse(levels, GRID), Set.of(lacking));
    }

    @ParameterizedTest
    @CsvSource({
        "LEG, 15, 3, 3, true",
        "FIN, 20, 4, 3, true",
        "RES, 15, 3, 3, false",
        "HR, 10, 3, 3, false",
        "SRV, 15, 4, 4, true",
        "OPS, 10, 3, 3, false",
        "MEL, 10, 3, 3, false",
        "COM, 5, 3, 3, false"
    })
    void grid_v1_is_the_table_of_the_rulebook(
            Dimension dimension, int weight, int floor, int publicFloor, boolean critical) {
        Standard standard = GRID.standard(dimension);

        assertThat(standard.weight()).isEqualTo(weight);
        assertThat(standard.floorFor(PartnerKind.ASSOCIATION)).isEqualTo(floor);
        assertThat(standard.floorFor(PartnerKind.MINISTRY)).isEqualTo(publicFloor);
        assertThat(standard.floorFor(PartnerKind.PUBLIC_INSTITUTION)).isEqualTo(publicFloor);
        assertThat(standard.floorFor(PartnerKind.SEMI_PUBLIC_INSTITUTION)).isEqualTo(publicFloor);
        assertThat(standard.critical()).isEqualTo(critical);
        assertThat(GRID.version()).isEqualTo("grid.v1");
        assertThat(GRID.inForceFrom()).isEqualTo("2026-01-01");
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
        assertThat(GRID.overallOf(assessment(levels))).isEqualTo(Fraction.of(sum, weights));
    }

    @Test
    void missing_evidence_caps_the_level_at_two() {
        Assessment assessment = assessment("44144444", Dimension.FIN, Dimension.RES);

        assertThat(GRID.levelIn(assessment, Dimension.FIN)).isEqualTo(2);
        assertThat(GRID.levelIn(assessment, Dimension.RES)).isEqualTo(1);
        assertThat(GRID.levelIn(assessment, Dimension.LEG)).isEqualTo(4);
        assertThat(GRID.overallOf(assessment("44444444", Dimension.FIN))).isEqualTo(Fraction.of(360, 100));
    }

    @Test
    void speaks_of_every_dimension_in_levels() {
        Map<Dimension, Standard> seven = new EnumMap<>(GRID.standards());
        seven.remove(Dimension.COM);

        assertThatThrownBy(() -> new MaturityGrid("grid", DAY, seven, 2, GRID.evidence(), GRID.rhythm()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MaturityGrid("grid", DAY, GRID.standards(), 0, GRID.evidence(), GRID.rhythm()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MaturityGrid("grid", DAY, GRID.standards(), 6, GRID.evidence(), GRID.rhythm()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"0, 3, 3", "1, 0, 3", "1, 6, 3", "1, 3, 0", "1, 3, 6"})
    void a_standard_has_a_weight_and_floors(int weight, int floor, int publicFloor) {
        assertThatThrownBy(() -> new Standard(weight, floor, publicFloor, false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_standard_may_use_the_lowest_and_the_highest_level() {
        assertThat(new Standard(1, 1, 5, false).floorFor(PartnerKind.MINISTRY)).isEqualTo(5);
    }
}
