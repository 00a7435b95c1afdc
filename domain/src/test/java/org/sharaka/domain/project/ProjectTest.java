package org.sharaka.domain.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sharaka.testing.Outcomes.fault;
import static org.sharaka.testing.Outcomes.faultsOf;
import static org.sharaka.testing.Outcomes.wrongState;
import static org.sharaka.testing.ProjectFixture.aProject;
import static org.sharaka.testing.ProjectFixture.act;
import static org.sharaka.testing.ProjectFixture.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.policy.WorksPolicy;
import org.sharaka.domain.programme.ProgrammeId;
import org.sharaka.domain.project.EffectivenessReview.Result;
import org.sharaka.testing.ProjectFixture;

class ProjectTest {

    private static Recorded<Project> submitted(Project project, String on) {
        return project.moved(
                Arrow.SUBMIT, Stage.SUBMITTED, act(LocalDate.parse(on)), Fact.unknown(), Map.of("why", "because"));
    }

    private static Progress progress(int percent, String on) {
        return new Progress(act(LocalDate.parse(on)), percent, List.of(), Fact.unknown());
    }

    @Test
    void a_step_tells_day_and_stage() {
        Recorded<Project> submitted = submitted(aProject().there(), "2026-01-05");

        assertThat(submitted.after().stage()).isEqualTo(Stage.SUBMITTED);
        assertThat(submitted.events()).singleElement().satisfies(event -> {
            assertThat(event.action()).isEqualTo("project.submitted");
            assertThat(event.subject()).isEqualTo("prj-1");
            assertThat(event.particulars())
                    .containsEntry("on", "2026-01-05")
                    .containsEntry("stage", "SUBMITTED")
                    .containsEntry("why", "because");
        });
    }

    @Test
    void a_step_is_never_dated_before_the_last_one() {
        Project draftAgain = aProject()
                .submitted()
                .taking(Arrow.APPRAISE, Stage.DRAFT, LocalDate.parse("2026-01-15"))
                .there();

        assertThat(faultsOf(() -> submitted(draftAgain, "2026-01-14")))
                .containsExactly(fault("/on", "fact.order", "early", "2026-01-15"));
        assertThat(submitted(draftAgain, "2026-01-15").after().stage()).isEqualTo(Stage.SUBMITTED);
    }

    @Test
    void a_step_begins_only_where_it_begins() {
        Project submitted = aProject().submitted().there();

        assertThat(wrongState(() -> submitted(submitted, "2026-02-01"))).isEqualTo("submit in SUBMITTED");
        assertThatThrownBy(() -> aProject()
                        .there()
                        .moved(
                                Arrow.SUBMIT,
                                Stage.AGREED,
                                act(LocalDate.parse("2026-01-05")),
                                Fact.unknown(),
                                Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "SPONSOR_FUNDED, PROGRAMME, programme in SPONSOR_FUNDED",
        "OWN, PROGRAMME, programme in OWN",
        "PARTNER_BUILT, APPRAISE, appraise in PARTNER_BUILT"
    })
    void each_model_has_its_own_steps(Model model, Arrow step, String told) {
        ProjectFixture fixture = model.fold(
                () -> aProject().sponsorFunded(),
                () -> aProject().partnerBuilt(),
                () -> aProject().own());
        Project project = fixture.submitted().there();

        assertThat(wrongState(() -> project.requires(step))).isEqualTo(told);
    }

    @Test
    void a_suspended_project_returns_to_where_it_was() {
        Project suspended = aProject().inExecution().suspendedOn("2026-03-01").there();

        assertThat(suspended.stageBefore()).isEqualTo(Stage.IN_EXECUTION);
        assertThat(suspended.hasStarted()).isTrue();
        assertThat(aProject().agreed().suspendedOn("2026-03-01").there().stageBefore())
                .isEqualTo(Stage.AGREED);
        assertThat(aProject().agreed().there().hasStarted()).isFalse();
    }

    @Test
    void a_draft_is_described_anew_and_what_changed_is_told() {
        Project draft = aProject().there();
        Brief dearer = draft.brief().budgeted(new Brief.Budget(Fact.known(Money.parse("2000.00")), List.of()));

        Recorded<Project> recorded = draft.changed(dearer, Fact.known(new ProgrammeId("prg-2")));

        assertThat(recorded.after().brief()).isEqualTo(dearer);
        assertThat(recorded.events().get(0).particulars())
                .containsOnly(
                        Map.entry("was.budget", "1000.00"),
                        Map.entry("budget", "2000.00"),
                        Map.entry("was.programme", "prg-1"),
                        Map.entry("programme", "prg-2"));
    }

    @Test
    void a_description_that_says_nothing_new_changes_nothing() {
        Project draft = aProject().there();
        Project agreed = aProject().agreed().there();

        assertThat(draft.changed(draft.brief(), draft.programme())).isEqualTo(new Recorded<>(draft, List.of()));
        assertThat(agreed.changed(agreed.brief(), agreed.programme()).events()).isEmpty();
    }

    @Test
    void what_a_review_has_looked_at_is_not_described_anew() {
        Brief other = aProject().budgeted("2000.00").there().brief();
        Project unseen = aProject().submitted().there();
        Project seen =
                aProject().submitted().reviewed(Result.FAVOURABLE, "2026-01-10").there();

        assertThat(unseen.changed(other, unseen.programme()).after().brief()).isEqualTo(other);
        assertThat(wrongState(() -> seen.changed(other, seen.programme()))).isEqualTo("change in SUBMITTED");
        assertThat(seen.changed(seen.brief(), Fact.unknown()).after().programme())
                .isEqualTo(Fact.unknown());
    }

    @Test
    void once_agreed_neither_brief_nor_programme_changes() {
        Project agreed = aProject().agreed().there();

        assertThat(wrongState(() -> agreed.changed(agreed.brief(), Fact.unknown())))
                .isEqualTo("change in AGREED");
    }

    @Test
    void a_budget_is_amended_from_agreement_to_acceptance() {
        Brief.Budget more = new Brief.Budget(Fact.known(Money.parse("1200.00")), List.of());

        assertThat(aProject().agreed().there().rebudgeted(more).after().brief().budget())
                .isEqualTo(more);
        assertThat(wrongState(() -> aProject().prepared().there().rebudgeted(more)))
                .isEqualTo("amend in APPRAISED");
    }

    @ParameterizedTest
    @CsvSource({"DRAFT, effectiveness-review in DRAFT", "AGREED, effectiveness-review in AGREED"})
    void a_project_is_reviewed_while_submitted_or_appraised(Stage stage, String told) {
        ProjectFixture project = stage == Stage.DRAFT ? aProject() : aProject().agreed();

        assertThat(wrongState(() -> project.reviewed(Result.FAVOURABLE, "2026-06-01")))
                .isEqualTo(told);
        assertThat(aProject()
                        .prepared()
                        .reviewed(Result.FAVOURABLE, "2026-06-01")
                        .there()
                        .dossier()
                        .reviews())
                .hasSize(2);
    }

    @Test
    void model_two_has_no_review() {
        assertThat(wrongState(() -> aProject().partnerBuilt().submitted().reviewed(Result.FAVOURABLE, "2026-01-10")))
                .isEqualTo("effectiveness-review in PARTNER_BUILT");
    }

    @Test
    void a_review_is_not_dated_before_the_submission_or_the_last_review() {
        ProjectFixture reviewed = aProject().submitted().reviewed(Result.FAVOURABLE, "2026-01-10");

        assertThat(faultsOf(() -> aProject().submitted().reviewed(Result.FAVOURABLE, "2026-01-04")))
                .containsExactly(fault("/on", "fact.order", "early", "2026-01-05"));
        assertThat(faultsOf(() -> reviewed.reviewed(Result.FAVOURABLE, "2026-01-09")))
                .containsExactly(fault("/on", "fact.order", "early", "2026-01-10"));
    }

    @Test
    void progress_never_falls_and_goes_on_in_time() {
        Project running = aProject()
                .inExecution()
                .there()
                .progressed(progress(40, "2026-03-01"))
                .after();

        assertThat(faultsOf(() -> running.progressed(progress(39, "2026-02-28"))))
                .containsExactly(
                        fault("/on", "fact.order", "early", "2026-03-01"),
                        fault("/percent", "value.range", "least", "40"));
        assertThat(running.progressed(progress(40, "2026-03-01"))
                        .after()
                        .dossier()
                        .progress())
                .hasSize(2);
        assertThat(faultsOf(() -> aProject().inExecution().there().progressed(progress(1, "2026-02-14"))))
                .containsExactly(fault("/on", "fact.order", "early", "2026-02-15"));
        assertThat(wrongState(() -> aProject().agreed().there().progressed(progress(1, "2026-03-01"))))
                .isEqualTo("progress in AGREED");
    }

    @ParameterizedTest
    @CsvSource({"-1", "101"})
    void progress_is_a_share_of_a_hundred(int percent) {
        assertThat(faultsOf(() -> progress(percent, "2026-03-01")))
                .containsExactly(fault("/percent", "value.number", "range", "0", "100"));
    }

    @Test
    void contracts_and_bonds_are_recorded_once_it_is_submitted() {
        Contract contract = new Contract(
                new ContractId("c-1"),
                Contractor.named("B"),
                Money.parse("500.00"),
                RetentionTerms.of(WorksPolicy.standard()),
                paper(DocumentKind.CONTRACT, "2026-01-20"),
                List.of());
        Bond bond = new Bond(Bond.Purpose.PERFORMANCE, Money.parse("15.00"), paper(DocumentKind.BOND, "2026-01-20"));
        Project contracted = aProject().agreed().contracted(contract).there();

        assertThat(contracted.dossier().holds(DocumentKind.CONTRACT, LocalDate.parse("2026-01-20")))
                .isTrue();
        assertThat(contracted
                        .bonded(contract.id(), bond)
                        .after()
                        .dossier()
                        .contract(contract.id())
                        .orElseThrow()
                        .bonds())
                .containsExactly(bond);
        assertThat(wrongState(() -> aProject().there().contracted(contract))).isEqualTo("contract in DRAFT");
    }

    @Test
    void a_snapshot_that_does_not_fit_its_steps_is_refused() {
        ProjectSnapshot state = aProject().submitted().there().snapshot();

        assertThat(Project.restore(state).snapshot()).isEqualTo(state);
        assertThatThrownBy(() -> restored(state, Stage.AGREED, state.milestones()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> restored(state, Stage.SUBMITTED, List.of(milestone(Arrow.AGREE, "2026-01-05"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> restored(
                        state,
                        Stage.SUBMITTED,
                        List.of(state.milestones().get(0), milestone(Arrow.SUBMIT, "2026-01-06"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> restored(
                        state,
                        Stage.CANCELLED,
                        List.of(
                                state.milestones().get(0),
                                new Milestone(
                                        Arrow.CANCEL,
                                        act(LocalDate.parse("2026-01-04")),
                                        Stage.CANCELLED,
                                        Fact.unknown()))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Milestone milestone(Arrow step, String on) {
        return new Milestone(step, act(LocalDate.parse(on)), Stage.SUBMITTED, Fact.unknown());
    }

    private static Project restored(ProjectSnapshot state, Stage stage, List<Milestone> milestones) {
        return Project.restore(new ProjectSnapshot(
                state.id(),
                state.reference(),
                state.model(),
                state.programme(),
                state.brief(),
                stage,
                state.dossier(),
                milestones));
    }

    @Test
    void tells_where_it_stood_on_a_day() {
        Project project = aProject().agreed().there();

        assertThat(project.stageOn(ProjectFixture.SUBMITTED_ON.minusDays(1))).isEqualTo(Stage.DRAFT);
        assertThat(project.stageOn(ProjectFixture.SUBMITTED_ON)).isEqualTo(Stage.SUBMITTED);
        assertThat(project.stageOn(ProjectFixture.AGREED_ON.minusDays(1))).isEqualTo(Stage.APPRAISED);
        assertThat(project.stageOn(ProjectFixture.AGREED_ON)).isEqualTo(project.stage());
    }
}
