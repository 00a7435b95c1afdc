package org.sharaka.persistence.centre;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.SqlStatement;
import org.sharaka.application.centre.CentreQuery;
import org.sharaka.application.centre.Centres;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.centre.Centre;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.place.Region;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.domain.text.FoldKey;
import org.sharaka.persistence.database.DocumentRow;
import org.sharaka.persistence.database.Documents;
import org.sharaka.persistence.database.Json;
import org.sharaka.persistence.text.SearchKey;

/** The centres of one transaction. */
public final class StoredCentres implements Centres {

    private static final Documents<Centre.Snapshot> DOCUMENTS = Documents.of(Centre.Snapshot.class);
    private static final String SELECT = "SELECT " + DocumentRow.COLUMNS + " FROM centre ";

    private final Handle handle;

    /**
     * The centres.
     *
     * @param handle of the transaction
     */
    public StoredCentres(Handle handle) {
        this.handle = handle;
        handle.registerRowMapper(ConstructorMapper.factory(DocumentRow.class));
    }

    @Override
    public void add(Centre centre) {
        bind(handle.createUpdate("""
                        INSERT INTO centre (id, reference, project_id, region, field, search_key, document, version)
                        VALUES (:id, :reference, :project, :region, :field, :searchKey, :document, 1)"""), centre).execute();
    }

    @Override
    public long keep(Centre centre, long version) {
        int changed =
                bind(handle.createUpdate("""
                        UPDATE centre
                        SET reference = :reference, project_id = :project, region = :region, field = :field,
                            search_key = :searchKey, document = :document, version = version + 1
                        WHERE id = :id AND version = :version"""), centre).bind("version", version).execute();
        if (changed == 0) {
            throw new Rejected.StaleVersion(centre.id().value(), version);
        }
        return version + 1;
    }

    @Override
    public Optional<Versioned<Centre>> find(CentreId id) {
        return one("WHERE id = :value", id.value());
    }

    @Override
    public Optional<Versioned<Centre>> leftBy(ProjectId project) {
        return one("WHERE project_id = :value", project.value());
    }

    @Override
    public Slice<Versioned<Centre>, Long> list(CentreQuery query) {
        List<String> conditions = new ArrayList<>(List.of("place > :after", SearchKey.HOLDS_ALL_WORDS));
        Map<String, Object> bound = new HashMap<>();
        bound.put("after", query.after().value().orElse(0L));
        bound.put("words", Json.list(FoldKey.words(query.words())));
        bound.put("limit", query.limit() + 1);
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
        return DocumentRow.part(
                handle.createQuery(
                                SELECT + "WHERE " + String.join(" AND ", conditions) + " ORDER BY place LIMIT :limit")
                        .bindMap(bound)
                        .mapTo(DocumentRow.class)
                        .list(),
                query.limit(),
                StoredCentres::read);
    }

    /** Writes the search keys of all anew. */
    public void renewKeys() {
        handle.createQuery(SELECT).mapTo(DocumentRow.class).list().stream()
                .map(row -> read(row).value())
                .forEach(centre -> handle.execute(
                        "UPDATE centre SET search_key = ? WHERE id = ?",
                        key(centre),
                        centre.id().value()));
    }

    private Optional<Versioned<Centre>> one(String condition, String value) {
        return handle.createQuery(SELECT + condition)
                .bind("value", value)
                .mapTo(DocumentRow.class)
                .findOne()
                .map(StoredCentres::read);
    }

    private static Versioned<Centre> read(DocumentRow row) {
        return new Versioned<>(Centre.restore(DOCUMENTS.read("centre " + row.id(), row.document())), row.version());
    }

    private static <S extends SqlStatement<S>> S bind(S statement, Centre centre) {
        return statement
                .bind("id", centre.id().value())
                .bind("reference", centre.reference())
                .bind("project", centre.origin().project().value().map(ProjectId::value))
                .bind("region", centre.profile().site().region().value().map(Region::code))
                .bind("field", centre.profile().field().name())
                .bind("searchKey", key(centre))
                .bind("document", DOCUMENTS.text(centre.snapshot()));
    }

    private static String key(Centre centre) {
        return SearchKey.of(centre.profile().name(), centre.reference());
    }
}
