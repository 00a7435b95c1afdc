package org.sharaka.persistence.centre;

import org.jdbi.v3.core.Handle;
import org.sharaka.application.store.PremisesOfCentres;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.centre.Premises;
import org.sharaka.persistence.database.DocumentStore;
import org.sharaka.persistence.database.Documents;
import org.sharaka.persistence.database.Table;

/** The premises of one transaction. */
public final class StoredPremises extends DocumentStore<CentreId, Premises> implements PremisesOfCentres {

    private static final Documents<Premises.Snapshot> DOCUMENTS = Documents.of(Premises.Snapshot.class);
    private static final Table<CentreId, Premises> TABLE =
            Table.of("premises", "centre_id", Premises::centre, DOCUMENTS, Premises::snapshot, Premises::restore);

    /**
     * The premises.
     *
     * @param handle of the transaction
     */
    public StoredPremises(Handle handle) {
        super(handle, TABLE);
    }
}
