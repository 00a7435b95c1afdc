package org.sharaka.persistence.training;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.sharaka.application.training.Trainings;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.training.Training;
import org.sharaka.domain.training.TrainingSnapshot;
import org.sharaka.persistence.database.DocumentRow;
import org.sharaka.persistence.database.Documents;

/** The training registers of one transaction. */
public final class StoredTrainings implements Trainings {

    private static final Documents<TrainingSnapshot> DOCUMENTS = Documents.of(TrainingSnapshot.class);

    private final Handle handle;

    /**
     * The registers.
     *
     * @param handle of the transaction
     */
    public StoredTrainings(Handle handle) {
        this.handle = handle;
        handle.registerRowMapper(ConstructorMapper.factory(DocumentRow.class));
    }

    @Override
    public Versioned<Training> of(CentreId centre) {
        return handle.createQuery("SELECT " + DocumentRow.COLUMNS + " FROM training WHERE id = :id")
                .bind("id", centre.value())
                .mapTo(DocumentRow.class)
                .findFirst()
                .map(StoredTrainings::read)
                .orElseGet(() -> new Versioned<>(Training.of(centre), 0));
    }

    @Override
    public long keep(Training training, long version) {
        String sql = version == 0
                ? "INSERT INTO training (id, document, version) VALUES (:id, :document, :version + 1)"
                        + " ON CONFLICT (id) DO NOTHING"
                : "UPDATE training SET document = :document, version = version + 1"
                        + " WHERE id = :id AND version = :version";
        int changed = handle.createUpdate(sql)
                .bind("id", training.centre().value())
                .bind("document", DOCUMENTS.text(training.snapshot()))
                .bind("version", version)
                .execute();
        if (changed == 0) {
            throw new Rejected.StaleVersion(training.centre().value(), version);
        }
        return version + 1;
    }

    private static Versioned<Training> read(DocumentRow row) {
        return new Versioned<>(
                Training.restore(DOCUMENTS.read("training of centre " + row.id(), row.document())), row.version());
    }
}
