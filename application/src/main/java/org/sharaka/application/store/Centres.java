package org.sharaka.application.store;

import java.util.Optional;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.centre.Centre;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.place.Field;
import org.sharaka.domain.place.Region;
import org.sharaka.domain.project.ProjectId;

/** Out-port: the store of centres. */
public interface Centres extends Listed<CentreId, Centre> {

    /** What centres are found by, beside their name. */
    Facets<Centre> FACETS = Facets.of(Centre.class)
            .by("field", Field.class, centre -> centre.profile().field())
            .by("region", Region.class, centre -> centre.profile().site().region())
            .by("projectId", centre -> centre.origin().project())
            .named();

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
    default Slice<Versioned<Centre>, Long> list(CentreQuery query) {
        return list(query.criteria());
    }
}
