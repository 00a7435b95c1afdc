package org.sharaka.application.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.application.Office.byOfficer;
import static org.sharaka.application.Office.byViewer;
import static org.sharaka.testing.ProjectFixture.aProject;
import static org.sharaka.testing.RulingFixture.aRuling;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sharaka.application.Office;
import org.sharaka.application.store.Partners;
import org.sharaka.application.store.Projects;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.project.Arrow;
import org.sharaka.domain.project.EffectivenessReview.Result;
import org.sharaka.domain.project.Prepare;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.testing.PartnerFixture;
import org.sharaka.testing.ProjectFixture;
import org.sharaka.testing.memory.CountedIds;

class ProjectViewTest {

    private final Office office = Office.open();
    private final ProjectRegister projects =
            new ProjectRegister(office.work, new CountedIds(), Clock.fixed(Office.NOW, ZoneId.of("Africa/Casablanca")));
    private final StepGates others = (stores, call, project, step, on) -> {
        project.requires(step);
        return aRuling(step.gate(), on, "works.v1", List.of());
    };
    private final ProjectView view = new ProjectView(office.work, projects, others, others);

    private ProjectId added(ProjectFixture project) {
        office.work.inTransaction(stores -> {
            stores.of(Partners.class).add(PartnerFixture.plannedManager());
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
                        "CANCEL open",
                        "SETTLE not in SUBMITTED");
    }

    @Test
    void model_two_is_programmed_and_never_appraised() {
        ProjectId id = added(aProject().partnerBuilt().submitted());

        assertThat(view.read(byViewer(), id, Office.TODAY).steps())
                .filteredOn(ProjectView.StepView::isOpen)
                .extracting(ProjectView.StepView::step)
                .containsExactly(Arrow.PROGRAMME, Arrow.CANCEL);
    }

    @Test
    void a_gate_is_asked_for_any_day() {
        ProjectId id = added(aProject().submitted().reviewed(Result.FAVOURABLE, "2026-01-10"));

        assertThat(projects.look(byViewer(), id, Prepare.on(Arrow.APPRAISE, LocalDate.parse("2026-01-09")))
                        .notPassed())
                .containsExactly("review.complete");
        assertThat(projects.look(byViewer(), id, Prepare.on(Arrow.APPRAISE, LocalDate.parse("2026-01-10")))
                        .notPassed())
                .isEmpty();
    }

    @Test
    void a_step_taken_shows_in_the_view() {
        ProjectId id = added(aProject());

        projects.take(byOfficer(), id, Prepare.on(Arrow.SUBMIT, Office.TODAY), Fact.unknown());

        assertThat(view.read(byViewer(), id, Office.TODAY).project().version()).isEqualTo(2);
    }
}
