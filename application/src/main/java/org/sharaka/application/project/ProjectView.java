package org.sharaka.application.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.sharaka.domain.project.Project;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.domain.project.Step;

/**
 * Use cases: to look at a project and at which of its steps are open, and for those that are not, why. All gates of a
 * project are asked here, whatever concept they belong to.
 */
public final class ProjectView {

    private final UnitOfWork work;
    private final Map<Step, StepGates> gates;

    /**
     * The view.
     *
     * @param work where projects are kept
     * @param gates of every concept; together they know every step once
     * @throws IllegalArgumentException where a step is known twice or not at all
     */
    public ProjectView(UnitOfWork work, List<StepGates> gates) {
        this.work = work;
        this.gates = new EnumMap<>(Step.class);
        for (StepGates some : gates) {
            for (Step step : some.steps()) {
                if (this.gates.put(step, some) != null) {
                    throw new IllegalArgumentException("two concepts know " + step);
                }
            }
        }
        for (Step step : Step.values()) {
            if (!this.gates.containsKey(step)) {
                throw new IllegalArgumentException("no concept knows " + step);
            }
        }
    }

    /**
     * Reads a project with its steps.
     *
     * @param call who asks; {@link Permission#READ}
     * @param id which
     * @param on the day on which the gates are asked
     * @return the project and the steps of its model, in their order
     * @throws Rejected.UnknownId when there is no such project
     */
    public Seen read(Call call, ProjectId id, LocalDate on) {
        call.require(Permission.READ);
        return work.reading(stores -> {
            Versioned<Project> project = stores.of(Projects.class).get(id);
            return new Seen(project, steps(stores, call, project.value(), on));
        });
    }

    /**
     * Looks through the gate of a step without taking it.
     *
     * @param call who asks; {@link Permission#READ}
     * @param id whose
     * @param step which
     * @param on on which day
     * @return the ruling
     * @throws Rejected.UnknownId when there is no such project
     * @throws WrongState where the step does not begin from where the project stands
     */
    public Ruling gate(Call call, ProjectId id, Step step, LocalDate on) {
        call.require(Permission.READ);
        return work.reading(stores -> gates(step)
                .ruling(stores, call, stores.of(Projects.class).get(id).value(), step, on));
    }

    /**
     * The steps of a project, within a unit of work.
     *
     * @param stores to read from
     * @param call who looks
     * @param project the project
     * @param on the day
     * @return the steps of its model, in their order
     */
    public List<StepView> steps(Stores stores, Call call, Project project, LocalDate on) {
        List<StepView> steps = new ArrayList<>();
        for (Step step : Step.values()) {
            if (step.isOf(project.model())) {
                steps.add(step(stores, call, project, step, on));
            }
        }
        return steps;
    }

    /**
     * One step of a project, within a unit of work.
     *
     * @param stores to read from
     * @param call who looks
     * @param project the project
     * @param step one of its model
     * @param on the day
     * @return whether it is open
     */
    public StepView step(Stores stores, Call call, Project project, Step step, LocalDate on) {
        Permission permission = gates(step).permission(step);
        try {
            Ruling ruling = gates(step).ruling(stores, call, project, step, on);
            return new StepView(step, permission, Fact.known(ruling), Fact.unknown());
        } catch (WrongState wrong) {
            return new StepView(step, permission, Fact.unknown(), Fact.known(wrong.state()));
        }
    }

    /**
     * The next step of every project: the one it waits for, else the first that begins from where it stands.
     *
     * @param stores to read from
     * @param call who looks
     * @param on the day
     * @return in the order of entry; none of a project that is over
     */
    public List<NextStep> nextSteps(Stores stores, Call call, LocalDate on) {
        List<NextStep> found = new ArrayList<>();
        Fact<Long> after = Fact.unknown();
        do {
            Slice<Versioned<Project>, Long> part = stores.of(Projects.class).list(ProjectQuery.all(after));
            part.items().stream()
                    .map(Versioned::value)
                    .forEach(project -> found.addAll(nextStep(stores, call, project, on)));
            after = part.next();
        } while (after.value().isPresent());
        return found;
    }

    private List<NextStep> nextStep(Stores stores, Call call, Project project, LocalDate on) {
        return project.awaits()
                .value()
                .or(() -> Arrays.stream(Step.values())
                        .filter(step -> step.isOf(project.model()) && step.beginsFrom(project.stage()))
                        .findFirst())
                .map(step -> NextStep.looked(
                        NextStep.Kind.PROJECT,
                        project.id().value(),
                        project.reference(),
                        Fact.known(project.brief().name()),
                        () -> gates(step).ruling(stores, call, project, step, on)))
                .orElse(List.of());
    }

    /**
     * A project with its steps.
     *
     * @param project the project and its version
     * @param steps the steps of its model
     */
    public record Seen(Versioned<Project> project, List<StepView> steps) {
        /** Copies the steps. */
        public Seen {
            steps = List.copyOf(steps);
        }
    }

    /**
     * Whether a step is open on a day. Either the ruling or the state is known.
     *
     * @param step which
     * @param permission what is asked of who takes it
     * @param ruling what its gate says; unknown where it does not begin here
     * @param state the state in which it does not begin; unknown where it does
     */
    public record StepView(Step step, Permission permission, Fact<Ruling> ruling, Fact<String> state) {

        /** {@return whether its gate lets it pass; false where it does not begin here, or at least one rule fails} */
        public boolean isOpen() {
            return ruling.is(found -> !found.refuses());
        }
    }

    private StepGates gates(Step step) {
        return Objects.requireNonNull(gates.get(step));
    }
}
