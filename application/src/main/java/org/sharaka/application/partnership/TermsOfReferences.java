package org.sharaka.application.partnership;

import java.util.List;
import java.util.Optional;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.partnership.TermsOfReference;
import org.sharaka.domain.project.ProjectId;

/** Out-port: the store of terms of reference; a project has them once, with all their versions. */
public interface TermsOfReferences {

    /**
     * Adds terms at version 1.
     *
     * @param terms new ones
     */
    void add(TermsOfReference terms);

    /**
     * Keeps changed terms; their version in the store grows by one.
     *
     * @param terms the new state
     * @param version the version of the store that was read
     * @return the new version of the store
     * @throws Rejected.StaleVersion when the store holds another version
     */
    long keep(TermsOfReference terms, long version);

    /**
     * Finds the terms of a project.
     *
     * @param project whose
     * @return nothing when there are none
     */
    Optional<Versioned<TermsOfReference>> find(ProjectId project);

    /**
     * The terms whose last version waits for an approval ({@link TermsOfReference#awaitsApproval}).
     *
     * @return in the order they were added
     */
    List<Versioned<TermsOfReference>> awaitingApproval();

    /**
     * Terms that are there.
     *
     * @param project whose
     * @return the terms
     * @throws Rejected.UnknownId when there are none
     */
    default Versioned<TermsOfReference> get(ProjectId project) {
        return find(project).orElseThrow(() -> new Rejected.UnknownId(project.value()));
    }
}
