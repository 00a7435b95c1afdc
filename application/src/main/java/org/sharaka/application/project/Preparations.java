package org.sharaka.application.project;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.sharaka.application.journal.JournalWriter;
import org.sharaka.application.store.Programmes;
import org.sharaka.application.store.Projects;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.Kept;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.programme.ProgrammeId;
import org.sharaka.domain.project.Preparation;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.project.Step;
import org.sharaka.domain.rulebook.Outcome;

/** Use cases: to submit a project, to appraise it (model 1 and own), to programme it (model 2). */
public final class Preparations implements StepGates {

    private final UnitOfWork work;
    private final ProjectWriter writer;

    /**
     * The preparations.
     *
     * @param work where projects are kept
     * @param clock tells when
     */
    public Preparations(UnitOfWork work, Clock clock) {
        this.work = work;
        this.writer = new ProjectWriter(new JournalWriter(clock));
    }

    /**
     * Takes a step.
     *
     * @param call who asks; {@link Permission#WRITE_PROJECTS}
     * @param command the step
     * @return made, or refused by {@code review.complete} or {@code agreement.programmed}
     * @throws Rejected.UnknownId when there is no such project
     * @throws Rejected.StaleVersion when the caller has read another version
     * @throws WrongState where the step does not begin from where the project stands
     * @throws InvalidValue {@code value.date} with reason {@code order} at {@code /on}; {@code value.reference} at
     *     {@code /programmeId}
     */
    public Outcome<Kept<Project>> take(Call call, PrepareProject command) {
        call.require(permission(command.step()));
        return work.step(stores -> {
            Versioned<Project> read = stores.of(Projects.class).get(command.project());
            Project project = read.ifStill(command.project().value(), command.expected());
            project.requires(command.step());
            Act act = new Act(call.actor().id(), command.on());
            Project with = entered(stores, project, command.programme()).filed(command.documents());
            return writer.kept(stores, call, read, new Preparation(with).taken(stores.rulebook(), command.step(), act));
        });
    }

    @Override
    public Set<Step> steps() {
        return EnumSet.of(Step.SUBMIT, Step.APPRAISE, Step.PROGRAMME);
    }

    @Override
    public Permission permission(Step step) {
        return Permission.WRITE_PROJECTS;
    }

    @Override
    public Ruling ruling(Stores stores, Call call, Project project, Step step, LocalDate on) {
        return stores.rulebook().rule(new Preparation(project).look(step, on));
    }

    private static Project entered(Stores stores, Project project, Fact<ProgrammeId> programme) {
        if (programme.is(id -> stores.of(Programmes.class).find(id).isEmpty())) {
            throw InvalidValue.at("/programmeId", "value.reference", "unknown");
        }
        return programme.fold(
                id -> project.changed(project.brief(), Fact.known(id)).project(), () -> project);
    }
}
