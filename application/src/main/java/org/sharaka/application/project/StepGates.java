package org.sharaka.application.project;

import java.time.LocalDate;
import java.util.Set;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.Stores;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.project.Step;

/**
 * The gates of those steps of a project that one concept knows. Every concept with steps of a project brings its own.
 */
public interface StepGates {

    /** {@return which steps it knows; no other concept knows them} */
    Set<Step> steps();

    /**
     * Who may take a step.
     *
     * @param step one of its own
     * @return what the use case of the step asks of the person
     */
    Permission permission(Step step);

    /**
     * Looks through the gate of a step with the facts that are recorded, and nothing handed in beside.
     *
     * @param stores to read from
     * @param call who looks
     * @param project the project
     * @param step one of its own
     * @param on the day
     * @return the ruling
     * @throws WrongState where the step does not begin from where the project stands
     */
    Ruling ruling(Stores stores, Call call, Project project, Step step, LocalDate on);
}
