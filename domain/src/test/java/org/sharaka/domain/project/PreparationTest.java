package org.sharaka.domain.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.testing.Outcomes.faultsOf;
import static org.sharaka.testing.Outcomes.made;
import static org.sharaka.testing.Outcomes.refused;
import static org.sharaka.testing.Outcomes.wrongState;
import static org.sharaka.testing.ProjectFixture.OFFICER;
import static org.sharaka.testing.ProjectFixture.aProject;
import static org.sharaka.testing.ProjectFixture.paper;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.testing.ProjectFixture;

class PreparationTest {

    private static final Prepare.Circumstances AROUND = new Prepare.Circumstances(OFFICER, Parties.NONE);

    private static final LocalDate DAY = LocalDate.parse("2026-01-20");

    private final Rulebook book = Rulebook.standard();

    private Outcome<Project> prepared(Arrow step, ProjectFixture project) {
        return Prepare.on(step, DAY).through(book, project.there(), AROUND);
    }

    @Test
    void a_draft_is_submitted_through_a_gate_that_asks_nothing() {
        assertThat(made(prepared(Arrow.SUBMIT, aProject())).value().stage()).isEqualTo(Stage.SUBMITTED);
    }

    @ParameterizedTest
    @CsvSource({"FAVOURABLE, APPRAISED", "TO_REVISE, DRAFT", "REJECTED, REJECTED"})
    void appraisal_leads_where_the_last_review_says(EffectivenessReview.Result result, Stage stage) {
        assertThat(made(prepared(Arrow.APPRAISE, aProject().submitted().reviewed(result, "2026-01-10")))
                        .value()
                        .stage())
                .isEqualTo(stage);
    }

    @Test
    void appraisal_without_a_review_is_refused() {
        assertThat(refused(prepared(Arrow.APPRAISE, aProject().submitted())).notPassed())
                .containsExactly("review.complete");
    }

    @Test
    void a_project_outside_every_programme_is_not_programmed() {
        assertThat(refused(prepared(
                                Arrow.PROGRAMME,
                                aProject().partnerBuilt().inNoProgramme().submitted()))
                        .notPassed())
                .containsExactly("agreement.programmed");
        assertThat(made(prepared(Arrow.PROGRAMME, aProject().partnerBuilt().submitted()))
                        .value()
                        .stage())
                .isEqualTo(Stage.PROGRAMMED);
    }

    @Test
    void the_gates_rule_under_the_policy_of_works_and_only_where_the_step_begins() {
        assertThat(book.rule(Prepare.on(Arrow.APPRAISE, DAY)
                                .look(book, aProject().submitted().there(), AROUND))
                        .policy())
                .isEqualTo("works.v1");
        assertThat(wrongState(() ->
                        Prepare.on(Arrow.APPRAISE, DAY).look(book, aProject().there(), AROUND)))
                .isEqualTo("appraise in DRAFT");
    }

    @Test
    void the_six_points_are_checked_all_at_once() {
        assertThat(faultsOf(() -> new Brief.SixPoints(
                        Fact.known(" "),
                        Fact.known(0),
                        Fact.known(0),
                        Fact.known(Money.ZERO),
                        new Brief.Manager(Fact.unknown(), Fact.known(paper(DocumentKind.PHOTO, "2026-01-01"))),
                        Fact.known(paper(DocumentKind.LETTER_OF_INTENT, "2026-01-01")))))
                .extracting(fault -> fault.pointer() + " " + fault.code() + "." + fault.reason())
                .containsExactly(
                        "/need value.text.blank",
                        "/beneficiaries value.range.least",
                        "/capacity value.range.least",
                        "/operatingBudget value.amount.positive",
                        "/letterOfIntent/kind value.enum.unknown",
                        "/landInstrument/kind value.enum.unknown");
    }
}
