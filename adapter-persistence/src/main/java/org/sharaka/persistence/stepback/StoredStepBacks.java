package org.sharaka.persistence.stepback;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.sharaka.application.store.StepBacks;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.stepback.StepBack;
import org.sharaka.domain.stepback.StepBackId;
import org.sharaka.domain.stepback.StepBackSnapshot;
import org.sharaka.persistence.database.DocumentStore;
import org.sharaka.persistence.database.Documents;
import org.sharaka.persistence.database.Table;

/** The step-backs of one transaction. */
public final class StoredStepBacks extends DocumentStore<StepBackId, StepBack> implements StepBacks {

    private static final Documents<StepBackSnapshot> DOCUMENTS = Documents.of(StepBackSnapshot.class);
    private static final Table<StepBackId, StepBack> TABLE = Table.of(
                    "step_back", "id", StepBack::id, DOCUMENTS, StepBack::snapshot, StepBack::restore)
            .with("reference", stepBack -> stepBack.snapshot().reference())
            .with("centre_id", stepBack -> stepBack.centre().value())
            .listed(StepBacks.FACETS);

    /** The step-backs. */
    public StoredStepBacks(Handle handle) {
        super(handle, TABLE);
    }

    @Override
    public List<Versioned<StepBack>> ofCentre(CentreId centre) {
        return those("WHERE centre_id = :value ORDER BY place", centre.value());
    }

    @Override
    public List<Versioned<StepBack>> all() {
        return those("ORDER BY place");
    }
}
