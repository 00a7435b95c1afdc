package org.sharaka.persistence.handover;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.SqlStatement;
import org.sharaka.application.handover.StepBacks;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.handover.StepBack;
import org.sharaka.domain.handover.StepBackId;
import org.sharaka.domain.handover.StepBackSnapshot;
import org.sharaka.persistence.database.DocumentRow;
import org.sharaka.persistence.database.Documents;

/** The step-backs of one transaction. */
public final class StoredStepBacks implements StepBacks {

    private static final Documents<StepBackSnapshot> DOCUMENTS = Documents.of(StepBackSnapshot.class);
    private static final String SELECT = "SELECT " + DocumentRow.COLUMNS + " FROM step_back ";

    private final Handle handle;

    /**
     * The step-backs.
     *
     * @param handle of the transaction
     */
    public StoredStepBacks(Handle handle) {
        this.handle = handle;
        handle.registerRowMapper(ConstructorMapper.factory(DocumentRow.class));
    }

    @Override
    public void add(StepBack stepBack) {
        bind(handle.createUpdate("""
                        INSERT INTO step_back (id, reference, centre_id, document, version)
                        VALUES (:id, :reference, :centre_id, :document, 1)"""), stepBack).execute();
    }

    @Override
    public long keep(StepBack stepBack, long version) {
        int changed = bind(handle.createUpdate("""
                        UPDATE step_back
                        SET reference = :reference, centre_id = :centre_id, document = :document, version = version + 1
                        WHERE id = :id AND version = :version"""), stepBack)
                .bind("version", version)
                .execute();
        if (changed == 0) {
            throw new Rejected.StaleVersion(stepBack.id().value(), version);
        }
        return version + 1;
    }

    @Override
    public Optional<Versioned<StepBack>> find(StepBackId id) {
        return those("WHERE id = :value", id.value()).stream().findFirst();
    }

    @Override
    public List<Versioned<StepBack>> ofCentre(CentreId centre) {
        return those("WHERE centre_id = :value ORDER BY place", centre.value());
    }

    @Override
    public List<Versioned<StepBack>> all() {
        return those("WHERE :value = '' ORDER BY place", "");
    }

    private List<Versioned<StepBack>> those(String condition, String value) {
        return handle.createQuery(SELECT + condition).bind("value", value).mapTo(DocumentRow.class).stream()
                .map(StoredStepBacks::read)
                .toList();
    }

    private static Versioned<StepBack> read(DocumentRow row) {
        return new Versioned<>(
                StepBack.restore(DOCUMENTS.read("step-back " + row.id(), row.document())), row.version());
    }

    private static <S extends SqlStatement<S>> S bind(S statement, StepBack stepBack) {
        return statement
                .bind("id", stepBack.id().value())
                .bind("reference", stepBack.snapshot().reference())
                .bind("centre_id", stepBack.centre().value())
                .bind("document", DOCUMENTS.text(stepBack.snapshot()));
    }
}
