package org.sharaka.domain.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.testing.ProjectFixture.aProject;
import static org.sharaka.testing.ProjectFixture.paper;
import static org.sharaka.testing.ProjectFixture.sixPoints;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.project.EffectivenessReview.Result;
import org.sharaka.testing.ProjectFixture;

class ProjectRulesTest {

    private static final LocalDate DAY = LocalDate.parse("2026-01-20");
    private static final String SIX =
            "BENEFICIARIES, CAPACITY, FUTURE_MANAGER, LAND_INSTRUMENT, NEED, OPERATING_BUDGET";

    private static String told(Check check) {
        return (check.result() + " " + check.reason() + " " + shown(check)).strip();
    }

    /** What is missing of a list, else what is there. */
    private static String shown(Check check) {
        return check.missing().isEmpty() ? check.actual().plain() : String.join(", ", check.missing());
    }

    private static Check effective(Project project, LocalDate on) {
        return ProjectRules.effective(project.lastReviewOn(on), 12, on);
    }

    private static Check programmed(Project project, LocalDate on) {
        return ProjectRules.programmed(project.programme(), SixPointsStated.of(project), on);
    }

    private static Check reviewed(Project project, LocalDate on) {
        return ProjectRules.reviewed(project.reviewToConcludeOn(on), SixPointsStated.of(project), on);
    }

    private static Check permitted(Project project, LocalDate on) {
        return ProjectRules.permitted(Permits.of(project), on);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-10, PASS pass 2026-01-10",
        "2027-01-10, PASS pass 2026-01-10",
        "2027-01-11, FAIL stale 2026-01-10",
        "2026-01-09, FAIL missing unknown"
    })
    void a_favourable_review_counts_for_twelve_months(String on, String told) {
        Project project =
                aProject().submitted().reviewed(Result.FAVOURABLE, "2026-01-10").there();

        assertThat(told(effective(project, LocalDate.parse(on)))).isEqualTo(told);
    }

    @Test
    void a_review_on_leap_day_counts_to_the_end_of_the_next_february() {
        Project project = aProject()
                .taking(Arrow.SUBMIT, Stage.SUBMITTED, LocalDate.parse("2024-01-01"))
                .reviewed(Result.FAVOURABLE, "2024-02-29")
                .there();

        assertThat(told(effective(project, LocalDate.parse("2025-02-28")))).startsWith("PASS");
        assertThat(told(effective(project, LocalDate.parse("2025-03-01")))).startsWith("FAIL stale");
    }

    @Test
    void only_the_last_review_counts() {
        Project project = aProject()
                .submitted()
                .reviewed(Result.FAVOURABLE, "2026-01-10")
                .reviewed(Result.TO_REVISE, "2026-01-12")
                .there();

        assertThat(told(effective(project, DAY))).isEqualTo("FAIL fail TO_REVISE");
        assertThat(told(effective(project, LocalDate.parse("2026-01-11")))).isEqualTo("PASS pass 2026-01-10");
    }

    @Test
    void a_project_is_programmed_in_a_programme_with_six_points() {
        Project ready = aProject().partnerBuilt().submitted().there();
        Project outside = aProject().partnerBuilt().inNoProgramme().submitted().there();

        assertThat(told(programmed(ready, DAY))).isEqualTo("PASS pass PROGRAMME_ENTRY, " + SIX);
        assertThat(told(programmed(outside, DAY))).isEqualTo("FAIL fail PROGRAMME_ENTRY");
    }

    @Test
    void what_is_missing_of_the_six_points_is_listed() {
        Brief.SixPoints nothing = new Brief.SixPoints(
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                new Brief.Manager(Fact.unknown(), Fact.unknown()),
                Fact.unknown());
        ProjectFixture bare = aProject().stating(nothing).inNoProgramme();

        assertThat(told(programmed(bare.there(), DAY)))
                .isEqualTo("FAIL fail PROGRAMME_ENTRY, BENEFICIARIES, CAPACITY, FUTURE_MANAGER, LAND_INSTRUMENT, NEED,"
                        + " OPERATING_BUDGET");
        assertThat(told(reviewed(
                        bare.submitted()
                                .reviewed(Result.FAVOURABLE, "2026-01-10")
                                .there(),
                        DAY)))
                .isEqualTo(
                        "FAIL fail BENEFICIARIES, CAPACITY, FUTURE_MANAGER, LAND_INSTRUMENT, NEED, OPERATING_BUDGET");
    }

    @ParameterizedTest
    @CsvSource({"2025-12-01, PASS", "2025-11-30, FAIL"})
    void a_letter_of_intent_counts_from_its_date(String on, String result) {
        assertThat(programmed(aProject().there(), LocalDate.parse(on)).result()).hasToString(result);
    }

    @Test
    void a_planned_manager_without_a_letter_is_not_stated() {
        Brief.SixPoints points = sixPoints();
        Brief.SixPoints unlettered = new Brief.SixPoints(
                points.need(),
                points.beneficiaries(),
                points.capacity(),
                points.operatingBudget(),
                new Brief.Manager(points.manager().partner(), Fact.unknown()),
                points.land());

        assertThat(told(programmed(aProject().stating(unlettered).there(), DAY)))
                .isEqualTo("FAIL fail FUTURE_MANAGER");
    }

    @ParameterizedTest
    @EnumSource(names = {"TO_REVISE", "REJECTED"})
    void a_review_that_is_not_favourable_need_not_state_all_points(Result result) {
        Brief.SixPoints points = sixPoints();
        Brief.SixPoints landless = new Brief.SixPoints(
                points.need(),
                points.beneficiaries(),
                points.capacity(),
                points.operatingBudget(),
                points.manager(),
                Fact.unknown());
        Project project = aProject()
                .stating(landless)
                .submitted()
                .reviewed(result, "2026-01-10")
                .there();

        assertThat(told(reviewed(project, DAY))).isEqualTo("PASS concluded " + result);
    }

    @Test
    void a_review_of_an_earlier_submission_concludes_nothing() {
        Project project = aProject()
                .submitted()
                .reviewed(Result.TO_REVISE, "2026-01-10")
                .taking(Arrow.APPRAISE, Stage.DRAFT, LocalDate.parse("2026-01-11"))
                .taking(Arrow.SUBMIT, Stage.SUBMITTED, LocalDate.parse("2026-01-12"))
                .there();

        assertThat(told(reviewed(project, DAY))).isEqualTo("FAIL missing unknown");
    }

    @Test
    void building_works_need_permit_technical_control_and_ten_year_insurance_too() {
        ProjectFixture bare = aProject().agreed();

        assertThat(told(permitted(bare.there(), DAY)))
                .isEqualTo("FAIL fail BUILDING_PERMIT, CONTRACT, WORKS_INSURANCE, SUPERVISION, TECHNICAL_CONTROL,"
                        + " TEN_YEAR_INSURANCE");
        assertThat(told(permitted(
                        insured(bare)
                                .documented(paper(DocumentKind.TEN_YEAR_INSURANCE, "2026-01-20"))
                                .there(),
                        DAY)))
                .isEqualTo("PASS pass LAND_INSTRUMENT, BUILDING_PERMIT, CONTRACT, WORKS_INSURANCE, SUPERVISION,"
                        + " TECHNICAL_CONTROL, TEN_YEAR_INSURANCE");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-20, 2026-01-20, PASS pass",
        "2026-01-21, 2026-12-31, FAIL fail",
        "2025-01-01, 2026-01-19, FAIL expired",
    })
    void an_insurers_undertaking_is_enough_before_works_start_while_it_is_in_force(
            String from, String until, String said) {
        Document undertaking = new Document(
                DocumentKind.TEN_YEAR_UNDERTAKING, "U", LocalDate.parse(from), Fact.known(LocalDate.parse(until)));
        Check check =
                permitted(insured(aProject().agreed()).documented(undertaking).there(), DAY);

        assertThat(check.result() + " " + check.reason()).isEqualTo(said);
    }

    private static ProjectFixture insured(ProjectFixture project) {
        return project.documented(
                paper(DocumentKind.BUILDING_PERMIT, "2026-01-20"),
                paper(DocumentKind.CONTRACT, "2026-01-20"),
                paper(DocumentKind.WORKS_INSURANCE, "2026-01-20"),
                paper(DocumentKind.SUPERVISION, "2026-01-20"),
                paper(DocumentKind.TECHNICAL_CONTROL, "2026-01-20"));
    }

    @Test
    void works_without_building_work_are_insured_and_supervised_all_the_same() {
        ProjectFixture equipment = aProject().ofNature(Nature.EQUIPMENT).agreed();

        assertThat(told(permitted(equipment.there(), DAY)))
                .isEqualTo("FAIL fail CONTRACT, WORKS_INSURANCE, SUPERVISION");
        assertThat(told(permitted(
                        supervised(equipment)
                                .documented(paper(DocumentKind.CONTRACT, "2026-01-01"))
                                .there(),
                        DAY)))
                .isEqualTo("PASS pass LAND_INSTRUMENT, CONTRACT, WORKS_INSURANCE, SUPERVISION");
    }

    private static ProjectFixture supervised(ProjectFixture project) {
        return project.documented(
                paper(DocumentKind.WORKS_INSURANCE, "2026-01-01"), paper(DocumentKind.SUPERVISION, "2026-01-01"));
    }

    @ParameterizedTest
    @CsvSource({"2026-01-20, 2026-01-20, PASS", "2026-01-21, 2026-12-31, FAIL", "2025-01-01, 2026-01-19, FAIL"})
    void a_paper_counts_while_it_is_in_force(String from, String until, String result) {
        Document contract =
                new Document(DocumentKind.CONTRACT, "C", LocalDate.parse(from), Fact.known(LocalDate.parse(until)));
        Project project = supervised(aProject().ofNature(Nature.EQUIPMENT).agreed())
                .documented(contract)
                .there();

        assertThat(permitted(project, DAY).result()).hasToString(result);
    }

    @Test
    void land_that_has_lapsed_is_renewed_in_the_dossier() {
        Brief.SixPoints points = sixPoints();
        Document lapsed = new Document(
                DocumentKind.LAND_INSTRUMENT,
                "L",
                LocalDate.parse("2025-01-01"),
                Fact.known(LocalDate.parse("2025-12-31")));
        ProjectFixture project = supervised(aProject()
                        .ofNature(Nature.EQUIPMENT)
                        .stating(new Brief.SixPoints(
                                points.need(),
                                points.beneficiaries(),
                                points.capacity(),
                                points.operatingBudget(),
                                points.manager(),
                                Fact.known(lapsed))))
                .documented(paper(DocumentKind.CONTRACT, "2026-01-01"));

        assertThat(told(permitted(project.there(), DAY))).isEqualTo("FAIL expired LAND_INSTRUMENT");
        Document unstated =
                new Document(DocumentKind.LAND_INSTRUMENT, "L", LocalDate.parse("2025-01-01"), Fact.unknown());
        assertThat(told(ProjectRules.permitted(new Permits(false, List.of(unstated)), DAY)))
                .isEqualTo("FAIL fail LAND_INSTRUMENT, CONTRACT, WORKS_INSURANCE, SUPERVISION");
        assertThat(told(ProjectRules.permitted(new Permits(false, List.of(lapsed)), DAY)))
                .isEqualTo("FAIL both LAND_INSTRUMENT, CONTRACT, WORKS_INSURANCE, SUPERVISION");
        assertThat(told(ProjectRules.permitted(new Permits(false, List.of()), DAY)))
                .isEqualTo("FAIL fail LAND_INSTRUMENT, CONTRACT, WORKS_INSURANCE, SUPERVISION");
        assertThat(told(permitted(
                        project.documented(paper(DocumentKind.LAND_INSTRUMENT, "2026-01-02"))
                                .there(),
                        DAY)))
                .isEqualTo("PASS pass LAND_INSTRUMENT, CONTRACT, WORKS_INSURANCE, SUPERVISION");
    }
}
