package org.sharaka.persistence.maturity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.sharaka.application.store.AssessmentRecords;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.maturity.AssessmentBook;
import org.sharaka.domain.maturity.AssessmentId;
import org.sharaka.domain.maturity.AssessmentRecord;
import org.sharaka.domain.maturity.AssessmentSnapshot;
import org.sharaka.persistence.database.DocumentStore;
import org.sharaka.persistence.database.Documents;
import org.sharaka.persistence.database.Json;
import org.sharaka.persistence.database.Table;

/** The assessments of one transaction. */
public final class StoredAssessments extends DocumentStore<AssessmentId, AssessmentRecord>
        implements AssessmentRecords {

    private static final Documents<AssessmentSnapshot> DOCUMENTS = Documents.of(AssessmentSnapshot.class);
    private static final Table<AssessmentId, AssessmentRecord> TABLE = Table.of(
                    "assessment",
                    "id",
                    AssessmentRecord::id,
                    DOCUMENTS,
                    AssessmentRecord::snapshot,
                    AssessmentRecord::restore)
            .with("centre_id", assessment -> assessment.centre().value())
            .with("manager_id", assessment -> assessment.manager().value())
            .with("assessed_on", AssessmentRecord::on)
            .listed(AssessmentRecords.FACETS);

    /**
     * The assessments.
     *
     * @param handle of the transaction
     */
    public StoredAssessments(Handle handle) {
        super(handle, TABLE);
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
}
