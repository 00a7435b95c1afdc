package org.sharaka.domain.maturity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sharaka.domain.fault.Fault;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.policy.MaturityGrid;

class AssessmentsTest {

    private static final MaturityGrid GRID = MaturityGrid.standard();

    private static Assessment on(String day, AssessmentKind kind) {
        return new Assessment(LocalDate.parse(day), kind, Levels.parse("44444444", GRID), Set.of());
    }

    @Test
    void what_the_manager_says_of_itself_does_not_count() {
        assertThat(on("2026-01-01", AssessmentKind.SELF).counted()).isFalse();
        assertThat(on("2026-01-01", AssessmentKind.VALIDATED).counted()).isTrue();
        assertThat(on("2026-01-01", AssessmentKind.EXTERNAL).counted()).isTrue();
    }

    @Test
    void a_dimension_that_does_not_apply_cannot_lack_evidence() {
        Levels levels = Levels.parse("4444444-", GRID);
        Set<String> lacking = Set.of("COM", "FIN");

        assertThatThrownBy(() -> new Assessment(LocalDate.of(2026, 1, 1), AssessmentKind.EXTERNAL, levels, lacking))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        invalid -> assertThat(invalid.faults())
                                .containsExactly(new Fault(
                                        "/missingEvidence", "value.evidence", "not-applicable", List.of("COM"))));
    }

    @Test
    void missing_evidence_is_told_in_the_order_of_the_grid() {
        Assessment assessment = new Assessment(
                LocalDate.of(2026, 1, 1),
                AssessmentKind.EXTERNAL,
                Levels.parse("44444444", GRID),
                Set.of("COM", "LEG", "HR"));

        assertThat(assessment.missingEvidence()).containsExactly("LEG", "HR", "COM");
    }

    @Test
    void stand_in_order_of_their_dates() {
        Assessment early = on("2025-10-15", AssessmentKind.EXTERNAL);
        Assessment late = on("2026-04-15", AssessmentKind.SELF);

        assertThat(new Assessments(List.of(late, early)).inOrder()).containsExactly(early, late);
    }

    @Test
    void what_is_dated_later_has_not_happened_and_shares_a_day_with_nothing() {
        Assessment first = on("2026-04-15", AssessmentKind.EXTERNAL);
        Assessment later = on("2026-04-16", AssessmentKind.EXTERNAL);
        List<Assessment> all = List.of(later, first, later);

        assertThat(Assessments.by(LocalDate.parse("2026-04-15"), all).inOrder()).containsExactly(first);
        assertThatThrownBy(() -> Assessments.by(LocalDate.parse("2026-04-16"), all))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        invalid -> assertThat(invalid.faults())
                                .containsExactly(
                                        new Fault("/2/on", "value.assessments", "same-day", List.of("2026-04-16"))));
    }

    @Test
    void the_latest_that_counts_is_not_in_the_future_and_not_by_the_manager() {
        Assessment first = on("2025-10-15", AssessmentKind.EXTERNAL);
        Assessment second = on("2026-04-15", AssessmentKind.VALIDATED);
        Assessments all = new Assessments(List.of(first, second, on("2026-05-01", AssessmentKind.SELF)));

        assertThat(all.latestCounted(LocalDate.parse("2026-06-01"))).isEqualTo(Fact.known(second));
        assertThat(all.latestCounted(LocalDate.parse("2026-04-15"))).isEqualTo(Fact.known(second));
        assertThat(all.latestCounted(LocalDate.parse("2026-04-14"))).isEqualTo(Fact.known(first));
        assertThat(all.latestCounted(LocalDate.parse("2025-10-14"))).isEqualTo(Fact.unknown());
        assertThat(Assessments.NONE.latestCounted(LocalDate.parse("2026-06-01")))
                .isEqualTo(Fact.unknown());
    }

    @Test
    void one_day_has_one_that_counts() {
        List<Assessment> sameDay = List.of(
                on("2026-04-15", AssessmentKind.EXTERNAL),
                on("2026-04-15", AssessmentKind.SELF),
                on("2026-04-15", AssessmentKind.VALIDATED));

        assertThatThrownBy(() -> new Assessments(sameDay))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        invalid -> assertThat(invalid.faults())
                                .containsExactly(
                                        new Fault("/2/on", "value.assessments", "same-day", List.of("2026-04-15"))));
        assertThat(new Assessments(sameDay.subList(0, 2)).inOrder()).hasSize(2);
    }
}
