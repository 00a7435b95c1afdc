package org.sharaka.application.store;

import java.util.List;
import java.util.Optional;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.partnership.Agreement;
import org.sharaka.domain.partnership.AgreementId;
import org.sharaka.domain.partnership.AgreementState;
import org.sharaka.domain.project.ProjectId;

/** Out-port: the store of agreements. */
public interface Agreements extends Listed<AgreementId, Agreement>, Drafts<AgreementId, Agreement> {

    /** What agreements are found by. */
    Facets<Agreement> FACETS = Facets.of(Agreement.class)
            .by("partyId", Agreement::party)
            .by("projectId", Agreement::projects)
            .by("state", AgreementState.class, Agreement::state);

    /**
     * The agreements that name a project.
     *
     * @param project which
     * @return in the order of entry; more than one where a draft was replaced
     */
    List<Versioned<Agreement>> of(ProjectId project);

    /**
     * The agreement that a project stands under: the last that names it.
     *
     * @param project which
     * @return nothing where there is none
     */
    default Optional<Versioned<Agreement>> current(ProjectId project) {
        List<Versioned<Agreement>> all = of(project);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /**
     * The agreements of a partner that run: signed or suspended.
     *
     * @param party who
     * @return their short references, in the order of entry
     */
    List<String> runningFor(PartnerId party);

    /**
     * A part of the list, in the order of entry.
     *
     * @param query which
     * @return the part, and the place of its last one where the list goes on
     */
    default Slice<Versioned<Agreement>, Long> list(AgreementQuery query) {
        return list(query.criteria());
    }
}
