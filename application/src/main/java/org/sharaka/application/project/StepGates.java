package org.sharaka.application.project;

import java.time.LocalDate;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.Stores;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.project.Arrow;
import org.sharaka.domain.project.Project;

/** The gates of those steps of a project that one concept knows; every concept with such steps brings its own. */
@FunctionalInterface
public interface StepGates {

    /**
     * Looks through the gate of a step with the facts that are recorded, and nothing handed in beside.
     *
     * @param step one of its own
     * @throws WrongState where the step does not begin from where the project stands
     */
    Ruling ruling(Stores stores, Call call, Project project, Arrow step, LocalDate on);
}
