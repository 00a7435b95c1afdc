package org.sharaka.persistence.centre;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.sharaka.application.store.CentreQuery;
import org.sharaka.application.store.Centres;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.centre.Centre;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.place.Region;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.domain.text.FoldKey;
import org.sharaka.persistence.database.DocumentStore;
import org.sharaka.persistence.database.Documents;
import org.sharaka.persistence.database.Json;
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
            .with("search_key", centre -> SearchKey.of(centre.profile().name(), centre.reference()));

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

    @Override
    public Slice<Versioned<Centre>, Long> list(CentreQuery query) {
        List<String> conditions = new ArrayList<>(List.of(SearchKey.HOLDS_ALL_WORDS));
        Map<String, Object> bound = new HashMap<>();
        bound.put("words", Json.list(FoldKey.words(query.words())));
        query.field().value().ifPresent(field -> {
            conditions.add("field = :field");
            bound.put("field", field.name());
        });
        query.region().value().ifPresent(region -> {
            conditions.add("region = :region");
            bound.put("region", region.code());
        });
        query.among().value().ifPresent(ids -> {
            conditions.add("id IN (SELECT value FROM json_each(:among))");
            bound.put("among", Json.list(ids.stream().map(CentreId::value).toList()));
        });
        return part(
                String.join(" AND ", conditions), bound, query.after().value().orElse(0L), query.limit());
    }
}
