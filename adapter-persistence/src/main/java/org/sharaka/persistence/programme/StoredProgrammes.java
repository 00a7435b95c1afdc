package org.sharaka.persistence.programme;

import org.jdbi.v3.core.Handle;
import org.sharaka.application.store.Programmes;
import org.sharaka.domain.programme.Programme;
import org.sharaka.domain.programme.ProgrammeId;
import org.sharaka.persistence.database.DocumentStore;
import org.sharaka.persistence.database.Documents;
import org.sharaka.persistence.database.Table;
import org.sharaka.persistence.text.SearchKey;

/** The programmes of one transaction. */
public final class StoredProgrammes extends DocumentStore<ProgrammeId, Programme> implements Programmes {

    private static final Documents<Programme.Snapshot> DOCUMENTS = Documents.of(Programme.Snapshot.class);
    private static final Table<ProgrammeId, Programme> TABLE = Table.of(
                    "programme", "id", Programme::id, DOCUMENTS, Programme::snapshot, Programme::restore)
            .with("reference", Programme::reference)
            .with("search_key", programme -> SearchKey.of(programme.name(), programme.reference()))
            .listed(Programmes.FACETS);

    /**
     * The programmes.
     *
     * @param handle of the transaction
     */
    public StoredProgrammes(Handle handle) {
        super(handle, TABLE);
    }
}
