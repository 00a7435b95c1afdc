package org.sharaka.persistence.centre;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.sharaka.application.store.Centres;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.centre.Centre;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.place.Region;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.persistence.database.DocumentStore;
import org.sharaka.persistence.database.Documents;
import org.sharaka.persistence.database.Table;
import org.sharaka.persistence.text.SearchKey;

/** The centres of one transaction. */
public final class StoredCentres extends DocumentStore<CentreId, Centre> implements Centres {

    private static final Documents<Centre.Snapshot> DOCUMENTS = Documents.of(Centre.Snapshot.class);
    private static final Table<CentreId, Centre> TABLE = Table.of(
                    "centre", "id", Centre::id, DOCUMENTS, Centre::snapshot, Centre::restore)
            .with("reference", Centre::reference)
            .with("project_id", centre -> centre.origin().project().value().map(ProjectId::value))
            .with("region", centre -> centre.profile().site().region().value().map(Region::code))
            .with("field", centre -> centre.profile().field().name())
            .with("search_key", centre -> SearchKey.of(centre.profile().name(), centre.reference()))
            .listed(Centres.FACETS);

    /**
     * The centres.
     *
     * @param handle of the transaction
     */
    public StoredCentres(Handle handle) {
        super(handle, TABLE);
    }

    @Override
    public Optional<Versioned<Centre>> leftBy(ProjectId project) {
        return those("WHERE project_id = :value", project.value()).stream().findFirst();
    }
}
