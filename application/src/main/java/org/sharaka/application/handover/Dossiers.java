package org.sharaka.application.handover;

import java.util.List;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.place.Field;
import org.sharaka.domain.place.Region;

/**
 * Out-port: the dossiers of centres. The store knows of every change of a record that a dossier rests on, and names the
 * centre until a fresh dossier is kept; of every centre when another version of a group counts that
 * {@link org.sharaka.domain.handover.Dossier#restsOn dossiers rest on}.
 */
public interface Dossiers {

    /**
     * The centres of which a record, or a version that decides facts, has changed since their dossier was kept, and
     * those that have none.
     *
     * @return in no order
     */
    List<CentreId> stale();

    /**
     * Keeps the fresh dossier of a centre.
     *
     * @param fresh gathered in this unit of work
     */
    void keep(Filed fresh);

    /**
     * The dossiers there are.
     *
     * @param region of centres in this region alone; unknown for all
     * @param field of centres in this field alone; unknown for all
     * @return in the order the centres were registered
     */
    List<Filed> list(Fact<Region> region, Fact<Field> field);
}
