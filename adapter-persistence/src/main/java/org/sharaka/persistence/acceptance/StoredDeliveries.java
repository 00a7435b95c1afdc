package org.sharaka.persistence.acceptance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.SqlStatement;
import org.sharaka.application.acceptance.Deliveries;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.acceptance.Delivery;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.persistence.database.DocumentRow;
import org.sharaka.persistence.database.Documents;

/** The deliveries of one transaction. */
public final class StoredDeliveries implements Deliveries {

    private static final Documents<Delivery.Snapshot> DOCUMENTS = Documents.of(Delivery.Snapshot.class);
    private static final String SELECT = "SELECT place, project_id AS id, document, version FROM delivery ";

    private final Handle handle;

    /**
     * The deliveries.
     *
     * @param handle of the transaction
     */
    public StoredDeliveries(Handle handle) {
        this.handle = handle;
        handle.registerRowMapper(ConstructorMapper.factory(DocumentRow.class));
    }

    @Override
    public void add(Delivery delivery) {
        bind(handle.createUpdate("""
                        INSERT INTO delivery (project_id, changed_verdict, document, version)
                        VALUES (:project, :changedVerdict, :document, 1)"""), delivery).execute();
        addDues(delivery);
    }

    @Override
    public long keep(Delivery delivery, long version) {
        int changed = bind(handle.createUpdate("""
                        UPDATE delivery
                        SET changed_verdict = :changedVerdict, document = :document, version = version + 1
                        WHERE project_id = :project AND version = :version"""), delivery)
                .bind("version", version)
                .execute();
        if (changed == 0) {
            throw new Rejected.StaleVersion(delivery.project().value(), version);
        }
        handle.execute(
                "DELETE FROM delivery_due WHERE project_id = ?",
                delivery.project().value());
        addDues(delivery);
        return version + 1;
    }

    @Override
    public Optional<Versioned<Delivery>> find(ProjectId project) {
        return handle.createQuery(SELECT + "WHERE project_id = :project")
                .bind("project", project.value())
                .mapTo(DocumentRow.class)
                .findOne()
                .map(StoredDeliveries::read);
    }

    @Override
    public List<Versioned<Delivery>> withDuesBy(LocalDate to) {
        return handle.createQuery(SELECT + """
                        WHERE project_id IN (SELECT project_id FROM delivery_due WHERE due_on <= :to)
                        ORDER BY place""").bind("to", to).mapTo(DocumentRow.class).stream()
                .map(StoredDeliveries::read)
                .toList();
    }

    @Override
    public List<Versioned<Delivery>> withChangedVerdicts() {
        return handle.createQuery(SELECT + "WHERE changed_verdict = 1 ORDER BY place").mapTo(DocumentRow.class).stream()
                .map(StoredDeliveries::read)
                .toList();
    }

    private void addDues(Delivery delivery) {
        PreparedBatch batch =
                handle.prepareBatch("INSERT INTO delivery_due (due_on, project_id) VALUES (:dueOn, :project)");
        delivery.duesFrom().stream()
                .distinct()
                .forEach(day -> batch.bind("dueOn", day)
                        .bind("project", delivery.project().value())
                        .add());
        batch.execute();
    }

    private static Versioned<Delivery> read(DocumentRow row) {
        return new Versioned<>(
                Delivery.restore(DOCUMENTS.read("delivery of project " + row.id(), row.document())), row.version());
    }

    private static <S extends SqlStatement<S>> S bind(S statement, Delivery delivery) {
        return statement
                .bind("project", delivery.project().value())
                .bind("changedVerdict", delivery.changedVerdicts().isEmpty() ? 0 : 1)
                .bind("document", DOCUMENTS.text(delivery.snapshot()));
    }
}
