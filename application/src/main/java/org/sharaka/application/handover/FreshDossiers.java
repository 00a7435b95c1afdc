package org.sharaka.application.handover;

import org.sharaka.application.work.Stores;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.handover.CentreFile;
import org.sharaka.domain.handover.Dossier;

/** Keeps dossiers fresh: whoever ends a unit of work that wrote something lets it gather those that went stale. */
public final class FreshDossiers {

    private FreshDossiers() {}

    /**
     * Gathers the dossiers that went stale.
     *
     * @param stores the stores of the unit of work that ends
     */
    public static void gather(Stores stores) {
        for (CentreId centre : stores.dossiers().stale()) {
            stores.dossiers().keep(of(stores, centre));
        }
    }

    static Filed of(Stores stores, CentreId centre) {
        CentreFile file = CentreFiles.of(stores, centre);
        return new Filed(CentreCard.of(file.works().centre()), Dossier.of(stores.rulebook(), file));
    }
}
