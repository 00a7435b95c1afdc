package org.sharaka.persistence.support;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.SqlStatement;
import org.sharaka.application.support.SupportPlans;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.support.SupportPlan;
import org.sharaka.domain.support.SupportPlanId;
import org.sharaka.domain.support.SupportPlanSnapshot;
import org.sharaka.persistence.database.DocumentRow;
import org.sharaka.persistence.database.Documents;

/** The support plans of one transaction. */
public final class StoredSupportPlans implements SupportPlans {

    private static final Documents<SupportPlanSnapshot> DOCUMENTS = Documents.of(SupportPlanSnapshot.class);
    private static final String SELECT = "SELECT " + DocumentRow.COLUMNS + " FROM support_plan ";

    private final Handle handle;

    /**
     * The support plans.
     *
     * @param handle of the transaction
     */
    public StoredSupportPlans(Handle handle) {
        this.handle = handle;
        handle.registerRowMapper(ConstructorMapper.factory(DocumentRow.class));
    }

    @Override
    public void add(SupportPlan plan) {
        bind(handle.createUpdate("""
                        INSERT INTO support_plan (id, reference, centre_id, document, version)
                        VALUES (:id, :reference, :centre_id, :document, 1)"""), plan).execute();
    }

    @Override
    public long keep(SupportPlan plan, long version) {
        int changed =
                bind(handle.createUpdate("""
                        UPDATE support_plan
                        SET reference = :reference, centre_id = :centre_id, document = :document, version = version + 1
                        WHERE id = :id AND version = :version"""), plan).bind("version", version).execute();
        if (changed == 0) {
            throw new Rejected.StaleVersion(plan.id().value(), version);
        }
        return version + 1;
    }

    @Override
    public Optional<Versioned<SupportPlan>> find(SupportPlanId id) {
        return those("WHERE id = :value", id.value()).stream().findFirst();
    }

    @Override
    public List<Versioned<SupportPlan>> ofCentre(CentreId centre) {
        return those("WHERE centre_id = :value ORDER BY place", centre.value());
    }

    private List<Versioned<SupportPlan>> those(String condition, String value) {
        return handle.createQuery(SELECT + condition).bind("value", value).mapTo(DocumentRow.class).stream()
                .map(StoredSupportPlans::read)
                .toList();
    }

    private static Versioned<SupportPlan> read(DocumentRow row) {
        return new Versioned<>(
                SupportPlan.restore(DOCUMENTS.read("support plan " + row.id(), row.document())), row.version());
    }

    private static <S extends SqlStatement<S>> S bind(S statement, SupportPlan plan) {
        return statement
                .bind("id", plan.id().value())
                .bind("reference", plan.snapshot().reference())
                .bind("centre_id", plan.centre().value())
                .bind("document", DOCUMENTS.text(plan.snapshot()));
    }
}
