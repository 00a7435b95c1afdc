package org.sharaka.application.mandate;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.mandate.Mandate;
import org.sharaka.domain.mandate.MandateId;
import org.sharaka.domain.partner.PartnerId;

/** Out-port: the store of mandates. */
public interface Mandates {

    /**
     * Adds a mandate at version 1.
     *
     * @param mandate a new one
     */
    void add(Mandate mandate);

    /**
     * Keeps a changed mandate; its version grows by one.
     *
     * @param mandate the new state
     * @param version the version that was read
     * @return the new version
     * @throws Rejected.StaleVersion when the store holds another version
     */
    long keep(Mandate mandate, long version);

    /**
     * Finds a mandate.
     *
     * @param id which
     * @return nothing where there is none
     */
    Optional<Versioned<Mandate>> find(MandateId id);

    /**
     * A mandate that is there.
     *
     * @param id which
     * @return the mandate
     * @throws Rejected.UnknownId where there is none
     */
    default Versioned<Mandate> get(MandateId id) {
        return find(id).orElseThrow(() -> new Rejected.UnknownId(id.value()));
    }

    /**
     * All mandates of a centre, drafts too.
     *
     * @param centre which
     * @return in the order they were added
     */
    List<Versioned<Mandate>> ofCentre(CentreId centre);

    /**
     * All mandates of many centres, drafts too, read at once.
     *
     * @param centres which
     * @return those of each that has any, in the order they were added
     */
    Map<CentreId, List<Mandate>> ofCentres(Collection<CentreId> centres);

    /**
     * All mandates of a manager, drafts too.
     *
     * @param manager which
     * @return in the order they were added
     */
    List<Versioned<Mandate>> ofManager(PartnerId manager);
}
