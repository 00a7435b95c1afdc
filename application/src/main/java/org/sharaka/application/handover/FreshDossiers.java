package org.sharaka.application.handover;

import java.util.List;
import org.sharaka.application.work.Stores;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.handover.CentreFile;
import org.sharaka.domain.handover.Dossier;
import org.sharaka.domain.rulebook.Rulebook;

/** Keeps dossiers fresh: whoever ends a unit of work that wrote something lets it gather those that went stale. */
public final class FreshDossiers {

    private FreshDossiers() {}

    /**
     * Gathers the dossiers that went stale.
     *
     * @param stores the stores of the unit of work that ends
     */
    public static void gather(Stores stores) {
        List<CentreId> stale = stores.dossiers().stale();
        if (stale.isEmpty()) {
            return;
        }
        Rulebook book = stores.rulebook();
        stale.forEach(centre -> stores.dossiers().keep(of(stores, book, centre)));
    }

    static Filed of(Stores stores, Rulebook book, CentreId centre) {
        CentreFile file = CentreFiles.of(stores, centre);
        return new Filed(CentreCard.of(file.works().centre()), Dossier.of(book, file));
    }
}
