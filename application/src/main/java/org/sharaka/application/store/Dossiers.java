package org.sharaka.application.store;

import java.util.List;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.place.Field;
import org.sharaka.domain.place.Region;

/**
 * Out-port: the dossiers of centres. The store knows of every change that makes a dossier stale. Where a record of a
 * centre changes, the unit of work that changed it gathers the dossier before it ends. Where another version counts of
 * a group that {@link org.sharaka.domain.readiness.Dossier#restsOn dossiers rest on}, all dossiers wait until they are
 * gathered by somebody else; {@code FreshDossiers} shows none to a reader before.
 */
public interface Dossiers {

    /**
     * {@return the centres of which a record has changed in this unit of work since their dossier was kept, but for
     * those whose dossier waits; in no order}
     */
    List<CentreId> changed();

    /**
     * The centres whose dossier waits.
     *
     * @param most how many at most
     * @return in no order; empty when every dossier is fresh
     */
    List<CentreId> waiting(int most);

    /**
     * Keeps the fresh dossier of a centre.
     *
     * @param fresh gathered in this unit of work
     */
    void keep(ListedDossier fresh);

    /**
     * The dossiers there are, those that wait too.
     *
     * @param region of centres in this region alone; unknown for all
     * @param field of centres in this field alone; unknown for all
     * @return in the order the centres were registered
     */
    List<ListedDossier> list(Fact<Region> region, Fact<Field> field);
}
