package org.sharaka.application.centre;

import java.util.Optional;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.centre.Centre;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.project.ProjectId;

/** Out-port: the store of centres. */
public interface Centres {

    /**
     * Adds a centre at version 1.
     *
     * @param centre a new one
     */
    void add(Centre centre);

    /**
     * Keeps a changed centre; its version grows by one.
     *
     * @param centre the new state
     * @param version the version that was read
     * @return the new version
     * @throws Rejected.StaleVersion when the store holds another version
     */
    long keep(Centre centre, long version);

    /**
     * Finds a centre.
     *
     * @param id which
     * @return nothing where there is none
     */
    Optional<Versioned<Centre>> find(CentreId id);

    /**
     * A centre that is there.
     *
     * @param id which
     * @return the centre
     * @throws Rejected.UnknownId where there is none
     */
    default Versioned<Centre> get(CentreId id) {
        return find(id).orElseThrow(() -> new Rejected.UnknownId(id.value()));
    }

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
