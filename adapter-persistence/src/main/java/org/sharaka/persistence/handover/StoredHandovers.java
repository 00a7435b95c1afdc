package org.sharaka.persistence.handover;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.SqlStatement;
import org.sharaka.application.handover.Handovers;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.handover.Handover;
import org.sharaka.domain.handover.HandoverId;
import org.sharaka.domain.handover.HandoverSnapshot;
import org.sharaka.persistence.database.DocumentRow;
import org.sharaka.persistence.database.Documents;

/** The handovers of one transaction. */
public final class StoredHandovers implements Handovers {

    private static final Documents<HandoverSnapshot> DOCUMENTS = Documents.of(HandoverSnapshot.class);
    private static final String SELECT = "SELECT " + DocumentRow.COLUMNS + " FROM handover ";

    private final Handle handle;

    /**
     * The handovers.
     *
     * @param handle of the transaction
     */
    public StoredHandovers(Handle handle) {
        this.handle = handle;
        handle.registerRowMapper(ConstructorMapper.factory(DocumentRow.class));
    }

    @Override
    public void add(Handover handover) {
        bind(handle.createUpdate("""
                        INSERT INTO handover (id, reference, manager_id, document, version)
                        VALUES (:id, :reference, :manager_id, :document, 1)"""), handover).execute();
        handover.centres()
                .forEach(centre -> handle.createUpdate("""
                        INSERT INTO handover_centre (handover_id, centre_id) VALUES (:handover, :centre)""")
                        .bind("handover", handover.id().value())
                        .bind("centre", centre.value())
                        .execute());
    }

    @Override
    public long keep(Handover handover, long version) {
        int changed = bind(handle.createUpdate("""
                        UPDATE handover
                        SET reference = :reference, manager_id = :manager_id, document = :document, version = version + 1
                        WHERE id = :id AND version = :version"""), handover)
                .bind("version", version)
                .execute();
        if (changed == 0) {
            throw new Rejected.StaleVersion(handover.id().value(), version);
        }
        return version + 1;
    }

    @Override
    public Optional<Versioned<Handover>> find(HandoverId id) {
        return those("WHERE id = :value", id.value()).stream().findFirst();
    }

    @Override
    public List<Versioned<Handover>> ofCentre(CentreId centre) {
        return those(
                "WHERE id IN (SELECT handover_id FROM handover_centre WHERE centre_id = :value) ORDER BY place",
                centre.value());
    }

    @Override
    public List<Versioned<Handover>> all() {
        return those("WHERE :value = '' ORDER BY place", "");
    }

    private List<Versioned<Handover>> those(String condition, String value) {
        return handle.createQuery(SELECT + condition).bind("value", value).mapTo(DocumentRow.class).stream()
                .map(StoredHandovers::read)
                .toList();
    }

    private static Versioned<Handover> read(DocumentRow row) {
        return new Versioned<>(Handover.restore(DOCUMENTS.read("handover " + row.id(), row.document())), row.version());
    }

    private static <S extends SqlStatement<S>> S bind(S statement, Handover handover) {
        return statement
                .bind("id", handover.id().value())
                .bind("reference", handover.snapshot().reference())
                .bind("manager_id", handover.snapshot().manager().value())
                .bind("document", DOCUMENTS.text(handover.snapshot()));
    }
}
