package org.sharaka.persistence.acceptance;

import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.sharaka.application.store.Deliveries;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.acceptance.Delivery;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.persistence.database.DocumentStore;
import org.sharaka.persistence.database.Documents;
import org.sharaka.persistence.database.Table;

/** The deliveries of one transaction. */
public final class StoredDeliveries extends DocumentStore<ProjectId, Delivery> implements Deliveries {

    private static final Documents<Delivery.Snapshot> DOCUMENTS = Documents.of(Delivery.Snapshot.class);
    private static final Table<ProjectId, Delivery> TABLE = Table.of(
                    "delivery", "project_id", Delivery::project, DOCUMENTS, Delivery::snapshot, Delivery::restore)
            .with("changed_verdict", delivery -> delivery.changedVerdicts().isEmpty() ? 0 : 1);

    /**
     * The deliveries.
     *
     * @param handle of the transaction
     */
    public StoredDeliveries(Handle handle) {
        super(handle, TABLE);
    }

    @Override
    public List<Versioned<Delivery>> withDuesBy(LocalDate to) {
        return those(
                "WHERE project_id IN (SELECT project_id FROM delivery_due WHERE due_on <= :value) ORDER BY place", to);
    }

    @Override
    public List<Versioned<Delivery>> withChangedVerdicts() {
        return those("WHERE changed_verdict = 1 ORDER BY place");
    }

    @Override
    protected void index(Handle handle, Delivery delivery) {
        String project = delivery.project().value();
        handle.execute("DELETE FROM delivery_due WHERE project_id = ?", project);
        PreparedBatch batch =
                handle.prepareBatch("INSERT INTO delivery_due (due_on, project_id) VALUES (:dueOn, :project)");
        delivery.duesFrom().stream()
                .distinct()
                .forEach(
                        day -> batch.bind("dueOn", day).bind("project", project).add());
        batch.execute();
    }
}
