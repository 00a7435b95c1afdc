package org.sharaka.persistence.centre;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.sharaka.application.centre.PremisesOfCentres;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.centre.Premises;
import org.sharaka.persistence.database.DocumentRow;
import org.sharaka.persistence.database.Documents;

/** The premises of one transaction. */
public final class StoredPremises implements PremisesOfCentres {

    private static final Documents<Premises.Snapshot> DOCUMENTS = Documents.of(Premises.Snapshot.class);

    private final Handle handle;

    /**
     * The premises.
     *
     * @param handle of the transaction
     */
    public StoredPremises(Handle handle) {
        this.handle = handle;
        handle.registerRowMapper(ConstructorMapper.factory(DocumentRow.class));
    }

    @Override
    public Versioned<Premises> of(CentreId centre) {
        return handle.createQuery(
                        "SELECT place, centre_id AS id, document, version FROM premises WHERE centre_id = :id")
                .bind("id", centre.value())
                .mapTo(DocumentRow.class)
                .findOne()
                .map(StoredPremises::read)
                .orElseGet(() -> new Versioned<>(Premises.empty(centre), 0));
    }

    @Override
    public long keep(Premises premises, long version) {
        String statement = version == 0
                ? "INSERT INTO premises (centre_id, document, version) VALUES (:id, :document, 1) "
                        + "ON CONFLICT (centre_id) DO NOTHING"
                : "UPDATE premises SET document = :document, version = version + 1 "
                        + "WHERE centre_id = :id AND version = " + version;
        int changed = handle.createUpdate(statement)
                .bind("id", premises.centre().value())
                .bind("document", DOCUMENTS.text(premises.snapshot()))
                .execute();
        if (changed == 0) {
            throw new Rejected.StaleVersion(premises.centre().value(), version);
        }
        return version + 1;
    }

    private static Versioned<Premises> read(DocumentRow row) {
        return new Versioned<>(Premises.restore(DOCUMENTS.read("premises " + row.id(), row.document())), row.version());
    }
}
