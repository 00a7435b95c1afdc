package org.sharaka.application.partnership;

import java.time.LocalDate;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.Stores;
import org.sharaka.domain.project.ProjectId;

/** What begins as works start: the delivery of the works. Called in the unit of work of the step. */
@FunctionalInterface
public interface StartOfWorks {

    /**
     * Begins it.
     *
     * @param stores of the unit of work
     * @param call who started the works
     * @param project which project
     * @param on on which day
     */
    void begin(Stores stores, Call call, ProjectId project, LocalDate on);
}
