package org.sharaka.application.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.mandate.Mandate;
import org.sharaka.domain.mandate.MandateId;
import org.sharaka.domain.mandate.MandateState;
import org.sharaka.domain.partner.PartnerId;

/** Out-port: the store of mandates. */
public interface Mandates extends Listed<MandateId, Mandate>, Drafts<MandateId, Mandate> {

    /** What mandates are found by; their days are those of their term. */
    Facets<Mandate> FACETS = Facets.of(Mandate.class)
            .by("centreId", Mandate::centre)
            .by("managerId", Mandate::manager)
            .byDay("state", MandateState.class, Mandate::stateOn)
            .during(mandate ->
                    new Facets.Days(mandate.term().from(), mandate.term().until()));

    /**
     * All mandates of a centre, drafts too.
     *
     * @param centre which
     * @return in the order they were added
     */
    List<Versioned<Mandate>> ofCentre(CentreId centre);

    /** All mandates of a centre, drafts too, without their versions. */
    default List<Mandate> of(CentreId centre) {
        return ofCentre(centre).stream().map(Versioned::value).toList();
    }

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
