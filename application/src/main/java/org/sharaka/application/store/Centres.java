package org.sharaka.application.store;

import java.util.Optional;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Store;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.centre.Centre;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.project.ProjectId;

/** Out-port: the store of centres. */
public interface Centres extends Store<CentreId, Centre> {

    /**
     * The centre that a project left.
     *
     * @param project which
     * @return nothing where it left none so far
     */
    Optional<Versioned<Centre>> leftBy(ProjectId project);

    /**
     * Finds centres.
     *
     * @param query which
     * @return a part of the list, in the order they were added
     */
    Slice<Versioned<Centre>, Long> list(CentreQuery query);
}
