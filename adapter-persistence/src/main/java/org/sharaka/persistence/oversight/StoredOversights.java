package org.sharaka.persistence.oversight;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.sharaka.application.oversight.Oversights;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.oversight.Oversight;
import org.sharaka.persistence.database.DocumentRow;
import org.sharaka.persistence.database.Documents;

/** What is overseen at the centres, of one transaction. */
public final class StoredOversights implements Oversights {

    private static final Documents<Oversight> DOCUMENTS = Documents.of(Oversight.class);

    private final Handle handle;

    /**
     * The books.
     *
     * @param handle of the transaction
     */
    public StoredOversights(Handle handle) {
        this.handle = handle;
        handle.registerRowMapper(ConstructorMapper.factory(DocumentRow.class));
    }

    @Override
    public long keep(Oversight oversight, long version) {
        int changed = handle.createUpdate("""
                        INSERT INTO oversight (id, document, version)
                        SELECT :id, :document, 1
                        WHERE :version = 0 OR EXISTS (SELECT 1 FROM oversight WHERE id = :id AND version = :version)
                        ON CONFLICT (id) DO UPDATE
                        SET document = excluded.document, version = oversight.version + 1
                        WHERE oversight.version = :version""")
                .bind("id", oversight.centre().value())
                .bind("document", DOCUMENTS.text(oversight))
                .bind("version", version)
                .execute();
        if (changed == 0) {
            throw new Rejected.StaleVersion(oversight.centre().value(), version);
        }
        return version + 1;
    }

    @Override
    public Optional<Versioned<Oversight>> find(CentreId centre) {
        return handle.createQuery("SELECT " + DocumentRow.COLUMNS + " FROM oversight WHERE id = :id")
                .bind("id", centre.value())
                .mapTo(DocumentRow.class)
                .findOne()
                .map(row -> new Versioned<>(DOCUMENTS.read("oversight of " + row.id(), row.document()), row.version()));
    }
}
