package org.sharaka.persistence.maturity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.SqlStatement;
import org.sharaka.application.maturity.AssessmentRecords;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.maturity.AssessmentBook;
import org.sharaka.domain.maturity.AssessmentId;
import org.sharaka.domain.maturity.AssessmentRecord;
import org.sharaka.domain.maturity.AssessmentSnapshot;
import org.sharaka.persistence.database.DocumentRow;
import org.sharaka.persistence.database.Documents;
import org.sharaka.persistence.database.Json;

/** The assessments of one transaction. */
public final class StoredAssessments implements AssessmentRecords {

    private static final Documents<AssessmentSnapshot> DOCUMENTS = Documents.of(AssessmentSnapshot.class);
    private static final String SELECT = "SELECT " + DocumentRow.COLUMNS + " FROM assessment ";

    private final Handle handle;

    /**
     * The assessments.
     *
     * @param handle of the transaction
     */
    public StoredAssessments(Handle handle) {
        this.handle = handle;
        handle.registerRowMapper(ConstructorMapper.factory(DocumentRow.class));
    }

    @Override
    public void add(AssessmentRecord assessment) {
        bind(handle.createUpdate("""
                        INSERT INTO assessment (id, centre_id, manager_id, assessed_on, document, version)
                        VALUES (:id, :centre, :manager, :assessedOn, :document, 1)"""), assessment).execute();
    }

    @Override
    public long keep(AssessmentRecord assessment, long version) {
        int changed = bind(handle.createUpdate("""
                        UPDATE assessment
                        SET document = :document, version = version + 1
                        WHERE id = :id AND version = :version"""), assessment)
                .bind("version", version)
                .execute();
        if (changed == 0) {
            throw new Rejected.StaleVersion(assessment.id().value(), version);
        }
        return version + 1;
    }

    @Override
    public Optional<Versioned<AssessmentRecord>> find(AssessmentId id) {
        return those("WHERE id = :value", id.value()).stream().findFirst();
    }

    @Override
    public List<Versioned<AssessmentRecord>> ofCentre(CentreId centre) {
        return those("WHERE centre_id = :value ORDER BY place", centre.value());
    }

    @Override
    public Map<CentreId, AssessmentBook> books(Collection<CentreId> centres) {
        String ids = Json.list(centres.stream().map(CentreId::value).toList());
        return those("WHERE centre_id IN (SELECT value FROM json_each(:value)) ORDER BY place", ids).stream()
                .map(Versioned::value)
                .collect(Collectors.groupingBy(
                        AssessmentRecord::centre,
                        Collectors.collectingAndThen(Collectors.toList(), AssessmentBook::new)));
    }

    private List<Versioned<AssessmentRecord>> those(String condition, String value) {
        return handle.createQuery(SELECT + condition).bind("value", value).mapTo(DocumentRow.class).stream()
                .map(StoredAssessments::read)
                .toList();
    }

    private static Versioned<AssessmentRecord> read(DocumentRow row) {
        return new Versioned<>(
                AssessmentRecord.restore(DOCUMENTS.read("assessment " + row.id(), row.document())), row.version());
    }

    private static <S extends SqlStatement<S>> S bind(S statement, AssessmentRecord assessment) {
        return statement
                .bind("id", assessment.id().value())
                .bind("centre", assessment.centre().value())
                .bind("manager", assessment.manager().value())
                .bind("assessedOn", assessment.on().toString())
                .bind("document", DOCUMENTS.text(assessment.snapshot()));
    }
}
