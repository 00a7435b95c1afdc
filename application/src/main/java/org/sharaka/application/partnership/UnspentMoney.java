package org.sharaka.application.partnership;

import java.time.LocalDate;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.Stores;
import org.sharaka.domain.project.ProjectId;

/**
 * What becomes of the money of a project that is cancelled: what is unspent of its allocations goes back to its
 * purpose. Called in the unit of work of the step.
 */
@FunctionalInterface
public interface UnspentMoney {

    /**
     * Releases it.
     *
     * @param stores of the unit of work
     * @param call who cancelled the project
     * @param project which project
     * @param on on which day
     * @param reason why
     */
    void release(Stores stores, Call call, ProjectId project, LocalDate on, String reason);
}
