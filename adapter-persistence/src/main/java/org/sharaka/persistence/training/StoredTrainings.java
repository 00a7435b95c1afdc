package org.sharaka.persistence.training;

import org.jdbi.v3.core.Handle;
import org.sharaka.application.store.Trainings;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.training.Training;
import org.sharaka.domain.training.TrainingSnapshot;
import org.sharaka.persistence.database.DocumentStore;
import org.sharaka.persistence.database.Documents;
import org.sharaka.persistence.database.Table;

/** The training registers of one transaction. */
public final class StoredTrainings extends DocumentStore<CentreId, Training> implements Trainings {

    private static final Documents<TrainingSnapshot> DOCUMENTS = Documents.of(TrainingSnapshot.class);
    private static final Table<CentreId, Training> TABLE = Table.of(
                    "training", "id", Training::centre, DOCUMENTS, Training::snapshot, Training::restore)
            .listing(Trainings.LISTS);

    /**
     * The registers.
     *
     * @param handle of the transaction
     */
    public StoredTrainings(Handle handle) {
        super(handle, TABLE);
    }
}
