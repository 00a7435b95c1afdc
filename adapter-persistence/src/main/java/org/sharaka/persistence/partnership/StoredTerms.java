package org.sharaka.persistence.partnership;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.sharaka.application.store.TermsStore;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.partnership.TermsOfReference;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.persistence.database.DocumentStore;
import org.sharaka.persistence.database.Documents;
import org.sharaka.persistence.database.Table;

/** The terms of reference of one transaction. */
public final class StoredTerms extends DocumentStore<ProjectId, TermsOfReference> implements TermsStore {

    private static final Documents<TermsOfReference.Snapshot> DOCUMENTS = Documents.of(TermsOfReference.Snapshot.class);
    private static final Table<ProjectId, TermsOfReference> TABLE = Table.of(
                    "terms",
                    "project_id",
                    TermsOfReference::project,
                    DOCUMENTS,
                    TermsOfReference::snapshot,
                    TermsOfReference::restore)
            .with("awaits_approval", terms -> terms.awaitsApproval() ? 1 : 0);

    /**
     * The terms.
     *
     * @param handle of the transaction
     */
    public StoredTerms(Handle handle) {
        super(handle, TABLE);
    }

    @Override
    public List<Versioned<TermsOfReference>> awaitingApproval() {
        return those("WHERE awaits_approval = 1 ORDER BY place");
    }
}
