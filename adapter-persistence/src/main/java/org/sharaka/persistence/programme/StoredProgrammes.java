package org.sharaka.persistence.programme;

import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.sharaka.application.store.ProgrammeQuery;
import org.sharaka.application.store.Programmes;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.programme.Programme;
import org.sharaka.domain.programme.ProgrammeId;
import org.sharaka.domain.text.FoldKey;
import org.sharaka.persistence.database.DocumentStore;
import org.sharaka.persistence.database.Documents;
import org.sharaka.persistence.database.Json;
import org.sharaka.persistence.database.Table;
import org.sharaka.persistence.text.SearchKey;

/** The programmes of one transaction. */
public final class StoredProgrammes extends DocumentStore<ProgrammeId, Programme> implements Programmes {

    private static final Documents<Programme.Snapshot> DOCUMENTS = Documents.of(Programme.Snapshot.class);
    private static final Table<ProgrammeId, Programme> TABLE = Table.of(
                    "programme", "id", Programme::id, DOCUMENTS, Programme::snapshot, Programme::restore)
            .with("reference", Programme::reference)
            .with("search_key", programme -> SearchKey.of(programme.name(), programme.reference()));

    /**
     * The programmes.
     *
     * @param handle of the transaction
     */
    public StoredProgrammes(Handle handle) {
        super(handle, TABLE);
    }

    @Override
    public Slice<Versioned<Programme>, Long> list(ProgrammeQuery query) {
        return part(
                SearchKey.HOLDS_ALL_WORDS,
                Map.of("words", Json.list(FoldKey.words(query.words()))),
                query.after().value().orElse(0L),
                query.limit());
    }
}
