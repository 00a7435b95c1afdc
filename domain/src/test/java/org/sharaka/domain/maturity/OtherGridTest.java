package org.sharaka.domain.maturity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.sharaka.testing.AssessmentFixture.MANAGER;
import static org.sharaka.testing.AssessmentFixture.anAssessment;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.policy.EvidenceRequired;
import org.sharaka.domain.policy.GridDimension;
import org.sharaka.domain.policy.MaturityGrid;
import org.sharaka.domain.policy.MeasureAdvised;
import org.sharaka.domain.policy.MeasureKind;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.support.Recommendation;

/** A grid of six dimensions on a scale of four, with floors and evidence of its own. */
class OtherGridTest {

    private static final LocalDate LONG_AGO = LocalDate.parse("2020-01-01");
    private static final LocalDate LATER = LocalDate.parse("2027-06-01");

    private static Map<String, GridDimension> six() {
        Map<String, GridDimension> six =
                new LinkedHashMap<>(MaturityGrid.standard().dimensions());
        six.keySet().removeAll(List.of("MEL", "COM"));
        six.replaceAll((code, dimension) -> dimension.floor(2).publicFloor(1));
        six.computeIfPresent(
                "FIN",
                (code, fin) -> fin.evidence(List.of(EvidenceRequired.of(EvidenceRequired.From.ALL, "BUDGET")
                                .atMostMonthsOld(6)))
                        .measures(List.of(MeasureAdvised.of(MeasureKind.ADVICE, "LEDGER"))));
        return six;
    }

    private static Rulebook book() {
        return Rulebook.standard()
                .adopting(MaturityGrid.standard()
                        .top(4)
                        .evidenceCap(1)
                        .dimensions(six())
                        .baselineMonths(1)
                        .everyMonths(9)
                        .named("grid.v2")
                        .from("2027-01-01"));
    }

    private static AssessmentRecord assessed(String levels, Rulebook book) {
        return anAssessment("a-1", "2027-05-01", levels)
                .under(book)
                .showing("FIN", DocumentKind.ACCOUNTS)
                .showing("FIN", DocumentKind.BANK_RECONCILIATION)
                .of(AssessmentKind.EXTERNAL)
                .recorded();
    }

    @Test
    void an_assessment_is_made_and_judged_by_its_dimensions_levels_and_evidence() {
        MaturityGrid grid = book().on(LATER).grid();
        AssessmentRecord one = assessed("44434-", book());

        assertThat(one.snapshot().grid()).isEqualTo("grid.v2");
        assertThat(one.levels().dimensions()).containsExactly("LEG", "FIN", "RES", "HR", "SRV", "OPS");
        assertThat(one.measured().missingEvidence(grid))
                .extracting(MissingEvidence::dimension, MissingEvidence::missing)
                .containsExactly(tuple("FIN", List.of("BUDGET")));
        assertThat(one.assessment(grid).level("FIN", grid)).isEqualTo(1);
        assertThat(one.assessment(grid).overall(grid)).isEqualTo(Fraction.of(60 + 20 + 60 + 30 + 60, 75));
        assertThat(one.assessment(grid).reachesFloors(grid, PartnerKind.ASSOCIATION))
                .isFalse();
        assertThat(one.assessment(grid).reachesFloors(grid, PartnerKind.MINISTRY))
                .isTrue();
    }

    @Test
    void its_gate_shows_the_evidence_that_it_requires() {
        Outcome<AssessmentRecord> outcome =
                anAssessment("a-1", "2027-05-01", "444444").under(book()).recording();

        assertThat(outcome.ruling().policies()).containsEntry("grid", "grid.v2");
        assertThat(outcome.ruling().notPassed()).containsExactly("evidence.FIN");
    }

    @Test
    void recommendations_follow_its_floors_and_measures() {
        MaturityGrid grid = book().on(LATER).grid();
        AssessmentBook all = new AssessmentBook(List.of(assessed("444444", book())));

        assertThat(Recommendation.of(
                        book().on(LATER),
                        all.assessments(grid, MANAGER, LONG_AGO, LATER),
                        PartnerKind.ASSOCIATION,
                        LATER))
                .containsExactly(new Recommendation(
                        "FIN",
                        1,
                        2,
                        20,
                        List.of(MeasureAdvised.of(MeasureKind.ADVICE, "LEDGER")),
                        Fact.known(LocalDate.parse("2027-08-01"))));
    }

    @Test
    void the_next_assessment_falls_due_by_its_months() {
        MaturityGrid grid = book().on(LATER).grid();
        LocalDate since = LocalDate.parse("2027-01-15");

        assertThat(AssessmentRhythm.dueOn(grid, since, Fact.unknown(), Fact.unknown()))
                .isEqualTo("2027-02-15");
        assertThat(AssessmentRhythm.dueOn(grid, since, Fact.known(since), Fact.unknown()))
                .isEqualTo("2027-10-15");
    }

    @Test
    void an_assessment_on_the_grid_before_keeps_that_grid_and_recommends_nothing() {
        AssessmentRecord before = anAssessment("a-1", "2026-05-01", "22222222")
                .under(book())
                .of(AssessmentKind.EXTERNAL)
                .recorded();
        AssessmentBook all = new AssessmentBook(List.of(before));

        assertThat(before.grid(book(), LATER).version()).isEqualTo("grid.v1");
        assertThat(Recommendation.of(
                        book().on(LATER),
                        all.assessments(book().on(LATER).grid(), MANAGER, LONG_AGO, LATER),
                        PartnerKind.ASSOCIATION,
                        LATER))
                .isEmpty();
    }

    @Test
    void where_only_floors_weights_or_evidence_change_the_grid_of_the_day_judges() {
        Rulebook stricter = Rulebook.standard()
                .adopting(MaturityGrid.standard()
                        .dimension(
                                "FIN",
                                fin -> fin.evidence(
                                        List.of(EvidenceRequired.of(EvidenceRequired.From.ALL, "SUPPORT_AGREEMENT"))))
                        .named("grid.v2")
                        .from("2027-01-01"));
        AssessmentRecord before = anAssessment("a-1", "2026-05-01", "44444444")
                .under(stricter)
                .of(AssessmentKind.EXTERNAL)
                .recorded();
        MaturityGrid grid = before.grid(stricter, LATER);

        assertThat(grid.version()).isEqualTo("grid.v2");
        assertThat(before.assessment(stricter.on(before.on()).grid()).missingEvidence())
                .isEmpty();
        assertThat(before.assessment(grid).missingEvidence()).containsExactly("FIN");
    }
}
