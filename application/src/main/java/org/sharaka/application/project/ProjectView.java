package org.sharaka.application.project;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.sharaka.application.store.ProjectQuery;
import org.sharaka.application.store.Projects;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.NextStep;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.project.Arrow;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.project.ProjectId;

/**
 * A project and which of its steps are open, and for those that are not, why: through all its gates, whatever concept
 * they belong to.
 */
public final class ProjectView {

    private final UnitOfWork work;
    private final StepGates preparation;
    private final StepGates partnership;
    private final StepGates delivery;

    /** The view, with the gates of each concept. */
    public ProjectView(UnitOfWork work, StepGates preparation, StepGates partnership, StepGates delivery) {
        this.work = work;
        this.preparation = preparation;
        this.partnership = partnership;
        this.delivery = delivery;
    }

    /**
     * Reads a project with the steps of its model, in their order; requires {@link Permission#READ}.
     *
     * @throws Rejected.UnknownId when there is no such project
     */
    public Seen read(Call call, ProjectId id, LocalDate on) {
        call.require(Permission.READ);
        return work.reading(stores -> {
            Versioned<Project> project = stores.of(Projects.class).get(id);
            List<StepView> steps = Arrays.stream(Arrow.values())
                    .filter(step -> step.isOf(project.value().model()))
                    .map(step -> step(stores, call, project.value(), step, on))
                    .toList();
            return new Seen(project, steps);
        });
    }

    /** One step of a project, within a unit of work. */
    public StepView step(Stores stores, Call call, Project project, Arrow step, LocalDate on) {
        try {
            return new StepView(step, Fact.known(ruling(stores, call, project, step, on)), Fact.unknown());
        } catch (WrongState wrong) {
            return new StepView(step, Fact.unknown(), Fact.known(wrong.state()));
        }
    }

    /**
     * The next step of every project, in the order of entry: the one it waits for, else the first that begins from
     * where it stands; none of a project that is over.
     */
    public List<NextStep> nextSteps(Stores stores, Call call, LocalDate on) {
        return Slice.<Versioned<Project>, Long>all(
                        after -> stores.of(Projects.class).list(ProjectQuery.all(after)))
                .stream()
                .flatMap(project -> nextStep(stores, call, project.value(), on).stream())
                .toList();
    }

    private List<NextStep> nextStep(Stores stores, Call call, Project project, LocalDate on) {
        return project.stage()
                .awaits(project.model())
                .value()
                .or(() -> Arrays.stream(Arrow.values())
                        .filter(step ->
                                step != Arrow.SETTLE && step.isOf(project.model()) && step.beginsFrom(project.stage()))
                        .findFirst())
                .map(step -> NextStep.looked(
                        NextStep.Kind.PROJECT,
                        project.id().value(),
                        project.reference(),
                        Fact.known(project.brief().name()),
                        () -> ruling(stores, call, project, step, on)))
                .orElse(List.of());
    }

    private Ruling ruling(Stores stores, Call call, Project project, Arrow step, LocalDate on) {
        StepGates gates = switch (step) {
            case SUBMIT, APPRAISE, PROGRAMME -> preparation;
            case AGREE, START, SUSPEND, RESUME, CANCEL, SETTLE, AMEND -> partnership;
            case NOTIFY_COMPLETION, ACCEPT_PROVISIONALLY, REFUSE_ACCEPTANCE, WITHDRAW_ACCEPTANCE, ACCEPT_FINALLY ->
                delivery;
        };
        return gates.ruling(stores, call, project, step, on);
    }

    /** A project with the steps of its model. */
    public record Seen(Versioned<Project> project, List<StepView> steps) {

        /** Copies the steps. */
        public Seen {
            steps = List.copyOf(steps);
        }
    }

    /**
     * Whether a step is open on a day. Either the ruling or the state is known.
     *
     * @param ruling of its gate; unknown where it does not begin here
     * @param state the state in which it does not begin; unknown where it does
     */
    public record StepView(Arrow step, Fact<Ruling> ruling, Fact<String> state) {

        /** Whether its gate lets it pass; false where it does not begin here. */
        public boolean isOpen() {
            return ruling.is(found -> !found.refuses());
        }
    }
}
