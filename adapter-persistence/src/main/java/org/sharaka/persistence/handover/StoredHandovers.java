package org.sharaka.persistence.handover;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.sharaka.application.store.Handovers;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.handover.Handover;
import org.sharaka.domain.handover.HandoverId;
import org.sharaka.domain.handover.HandoverSnapshot;
import org.sharaka.persistence.database.DocumentStore;
import org.sharaka.persistence.database.Documents;
import org.sharaka.persistence.database.Table;

/** The handovers of one transaction. */
public final class StoredHandovers extends DocumentStore<HandoverId, Handover> implements Handovers {

    private static final Documents<HandoverSnapshot> DOCUMENTS = Documents.of(HandoverSnapshot.class);
    private static final Table<HandoverId, Handover> TABLE = Table.of(
                    "handover", "id", Handover::id, DOCUMENTS, Handover::snapshot, Handover::restore)
            .with("reference", handover -> handover.snapshot().reference())
            .with("manager_id", handover -> handover.manager().value())
            .listed(Handovers.FACETS);

    /** The handovers. */
    public StoredHandovers(Handle handle) {
        super(handle, TABLE);
    }

    @Override
    public List<Versioned<Handover>> ofCentre(CentreId centre) {
        return those(
                "WHERE id IN (SELECT handover_id FROM handover_centre WHERE centre_id = :value) ORDER BY place",
                centre.value());
    }

    @Override
    public List<Versioned<Handover>> all() {
        return those("ORDER BY place");
    }

    @Override
    protected void index(Handle handle, Handover handover) {
        handover.centres()
                .forEach(centre -> handle.execute(
                        "INSERT INTO handover_centre (handover_id, centre_id) VALUES (?, ?) ON CONFLICT DO NOTHING",
                        handover.id().value(),
                        centre.value()));
    }
}
