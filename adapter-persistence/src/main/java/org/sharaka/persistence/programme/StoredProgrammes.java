package org.sharaka.persistence.programme;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.SqlStatement;
import org.sharaka.application.programme.ProgrammeQuery;
import org.sharaka.application.programme.Programmes;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.programme.Programme;
import org.sharaka.domain.programme.ProgrammeId;
import org.sharaka.domain.text.FoldKey;
import org.sharaka.persistence.database.DocumentRow;
import org.sharaka.persistence.database.Documents;
import org.sharaka.persistence.database.Json;
import org.sharaka.persistence.text.SearchKey;

/** The programmes of one transaction. */
public final class StoredProgrammes implements Programmes {

    private static final Documents<Programme.Snapshot> DOCUMENTS = Documents.of(Programme.Snapshot.class);

    private final Handle handle;

    /**
     * The programmes.
     *
     * @param handle of the transaction
     */
    public StoredProgrammes(Handle handle) {
        this.handle = handle;
        handle.registerRowMapper(ConstructorMapper.factory(DocumentRow.class));
    }

    @Override
    public void add(Programme programme) {
        bind(handle.createUpdate("""
                        INSERT INTO programme (id, reference, search_key, document, version)
                        VALUES (:id, :reference, :searchKey, :document, 1)"""), programme).execute();
    }

    @Override
    public long keep(Programme programme, long version) {
        int changed = bind(handle.createUpdate("""
                        UPDATE programme
                        SET reference = :reference, search_key = :searchKey, document = :document, version = version + 1
                        WHERE id = :id AND version = :version"""), programme)
                .bind("version", version)
                .execute();
        if (changed == 0) {
            throw new Rejected.StaleVersion(programme.id().value(), version);
        }
        return version + 1;
    }

    @Override
    public Optional<Versioned<Programme>> find(ProgrammeId id) {
        return handle.createQuery("SELECT " + DocumentRow.COLUMNS + " FROM programme WHERE id = :id")
                .bind("id", id.value())
                .mapTo(DocumentRow.class)
                .findOne()
                .map(StoredProgrammes::read);
    }

    @Override
    public Slice<Versioned<Programme>, Long> list(ProgrammeQuery query) {
        return DocumentRow.part(
                handle.createQuery("SELECT " + DocumentRow.COLUMNS + " FROM programme WHERE place > :after AND "
                                + SearchKey.HOLDS_ALL_WORDS + " ORDER BY place LIMIT :limit")
                        .bind("after", query.after().value().orElse(0L))
                        .bind("words", Json.list(FoldKey.words(query.words())))
                        .bind("limit", query.limit() + 1)
                        .mapTo(DocumentRow.class)
                        .list(),
                query.limit(),
                StoredProgrammes::read);
    }

    /** Writes the search keys of all anew. */
    public void renewKeys() {
        handle.createQuery("SELECT " + DocumentRow.COLUMNS + " FROM programme").mapTo(DocumentRow.class).list().stream()
                .map(row -> read(row).value())
                .forEach(programme -> handle.execute(
                        "UPDATE programme SET search_key = ? WHERE id = ?",
                        key(programme),
                        programme.id().value()));
    }

    private static Versioned<Programme> read(DocumentRow row) {
        return new Versioned<>(
                Programme.restore(DOCUMENTS.read("programme " + row.id(), row.document())), row.version());
    }

    private static <S extends SqlStatement<S>> S bind(S statement, Programme programme) {
        return statement
                .bind("id", programme.id().value())
                .bind("reference", programme.reference())
                .bind("searchKey", key(programme))
                .bind("document", DOCUMENTS.text(programme.snapshot()));
    }

    private static String key(Programme programme) {
        return SearchKey.of(programme.name(), programme.reference());
    }
}
