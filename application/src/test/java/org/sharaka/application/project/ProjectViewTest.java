package org.sharaka.application.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sharaka.application.Office.byOfficer;
import static org.sharaka.application.Office.byViewer;
import static org.sharaka.testing.ProjectFixture.aProject;
import static org.sharaka.testing.RulingFixture.aRuling;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sharaka.application.Office;
import org.sharaka.application.store.Projects;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.Stores;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.project.EffectivenessReview.Result;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.domain.project.Step;
import org.sharaka.testing.ProjectFixture;

class ProjectViewTest {

    private final Office office = Office.open();
    private final Preparations preparations =
            new Preparations(office.work, Clock.fixed(Office.NOW, ZoneId.of("Africa/Casablanca")));
    private final StepGates others = new StepGates() {
        @Override
        public Set<Step> steps() {
            return EnumSet.complementOf(EnumSet.copyOf(preparations.steps()));
        }

        @Override
        public Permission permission(Step step) {
            return Permission.SUSPEND_PROJECTS;
        }

        @Override
        public Ruling ruling(Stores stores, Call call, Project project, Step step, LocalDate on) {
            project.requires(step);
            return aRuling(step.gate(), on, "works.v1", List.of());
        }
    };
    private final ProjectView view = new ProjectView(office.work, List.of(preparations, others));

    private ProjectId added(ProjectFixture project) {
        office.work.inTransaction(stores -> {
            stores.of(Projects.class).add(project.there());
            return true;
        });
        return project.there().id();
    }

    @Test
    void every_step_of_the_model_is_open_or_says_why_not() {
        ProjectId id = added(aProject().submitted());

        assertThat(view.read(byViewer(), id, Office.TODAY).steps())
                .extracting(step -> step.step() + " "
                        + step.state()
                                .fold(
                                        state -> "not in " + state,
                                        () -> step.isOpen()
                                                ? "open"
                                                : step.ruling()
                                                        .value()
                                                        .orElseThrow()
                                                        .notPassed()
                                                        .toString()))
                .containsExactly(
                        "SUBMIT not in SUBMITTED",
                        "APPRAISE [review.complete]",
                        "AGREE not in SUBMITTED",
                        "START not in SUBMITTED",
                        "NOTIFY_COMPLETION not in SUBMITTED",
                        "ACCEPT_PROVISIONALLY not in SUBMITTED",
                        "REFUSE_ACCEPTANCE not in SUBMITTED",
                        "WITHDRAW_ACCEPTANCE not in SUBMITTED",
                        "ACCEPT_FINALLY not in SUBMITTED",
                        "SUSPEND not in SUBMITTED",
                        "RESUME not in SUBMITTED",
                        "CANCEL open");
    }

    @Test
    void model_two_is_programmed_and_never_appraised() {
        ProjectId id = added(aProject().partnerBuilt().submitted());

        assertThat(view.read(byViewer(), id, Office.TODAY).steps())
                .filteredOn(ProjectView.StepView::isOpen)
                .extracting(ProjectView.StepView::step)
                .containsExactly(Step.PROGRAMME, Step.CANCEL);
    }

    @Test
    void a_gate_is_asked_for_any_day() {
        ProjectId id = added(aProject().submitted().reviewed(Result.FAVOURABLE, "2026-01-10"));

        assertThat(view.gate(byViewer(), id, Step.APPRAISE, LocalDate.parse("2026-01-09"))
                        .notPassed())
                .containsExactly("review.complete");
        assertThat(view.gate(byViewer(), id, Step.APPRAISE, LocalDate.parse("2026-01-10"))
                        .notPassed())
                .isEmpty();
    }

    @Test
    void every_step_is_known_once() {
        assertThatThrownBy(() -> new ProjectView(office.work, List.of(preparations)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ProjectView(office.work, List.of(preparations, preparations, others)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_step_taken_shows_in_the_view() {
        ProjectId id = added(aProject());

        preparations.take(
                byOfficer(),
                new PrepareProject(Step.SUBMIT, id, Office.TODAY, Fact.unknown(), List.of(), Fact.unknown()));

        assertThat(view.read(byViewer(), id, Office.TODAY).project().version()).isEqualTo(2);
    }
}
