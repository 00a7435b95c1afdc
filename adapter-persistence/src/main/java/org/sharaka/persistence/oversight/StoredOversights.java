package org.sharaka.persistence.oversight;

import org.jdbi.v3.core.Handle;
import org.sharaka.application.store.Oversights;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.oversight.Oversight;
import org.sharaka.persistence.database.DocumentStore;
import org.sharaka.persistence.database.Documents;
import org.sharaka.persistence.database.Table;

/** What is overseen at the centres, of one transaction. */
public final class StoredOversights extends DocumentStore<CentreId, Oversight> implements Oversights {

    private static final Documents<Oversight> DOCUMENTS = Documents.of(Oversight.class);
    private static final Table<CentreId, Oversight> TABLE = Table.of(
                    "oversight", "id", Oversight::centre, DOCUMENTS, books -> books, books -> books)
            .listing(Oversights.LISTS);

    /**
     * The books.
     *
     * @param handle of the transaction
     */
    public StoredOversights(Handle handle) {
        super(handle, TABLE);
    }
}
