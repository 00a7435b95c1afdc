package org.sharaka.application.partnership;

import java.util.List;
import java.util.Optional;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.partnership.Agreement;
import org.sharaka.domain.partnership.AgreementId;
import org.sharaka.domain.project.ProjectId;

/** Out-port: the store of agreements. */
public interface Agreements {

    /**
     * Adds an agreement at version 1.
     *
     * @param agreement a new one
     */
    void add(Agreement agreement);

    /**
     * Keeps a changed one; its version grows by one.
     *
     * @param agreement the new state
     * @param version the version that was read
     * @return the new version
     * @throws Rejected.StaleVersion when the store holds another version
     */
    long keep(Agreement agreement, long version);

    /**
     * Finds one.
     *
     * @param id its id
     * @return nothing when there is none
     */
    Optional<Versioned<Agreement>> find(AgreementId id);

    /**
     * One that is there.
     *
     * @param id its id
     * @return it and its version
     * @throws Rejected.UnknownId when there is none
     */
    default Versioned<Agreement> get(AgreementId id) {
        return find(id).orElseThrow(() -> new Rejected.UnknownId(id.value()));
    }

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
     * Whether a partner is party to an agreement that runs: signed or suspended.
     *
     * @param party who
     * @return true where one does
     */
    boolean runFor(PartnerId party);

    /**
     * A part of the list, in the order of entry.
     *
     * @param query which
     * @return the part, and the place of its last one where the list goes on
     */
    Slice<Versioned<Agreement>, Long> list(AgreementQuery query);
}
