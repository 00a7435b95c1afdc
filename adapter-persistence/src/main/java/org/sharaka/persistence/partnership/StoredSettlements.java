package org.sharaka.persistence.partnership;

import org.jdbi.v3.core.Handle;
import org.sharaka.application.store.Settlements;
import org.sharaka.domain.partnership.SettledProject;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.persistence.database.DocumentStore;
import org.sharaka.persistence.database.Documents;
import org.sharaka.persistence.database.Table;

/** The settlements of one transaction. */
public final class StoredSettlements extends DocumentStore<ProjectId, SettledProject> implements Settlements {

    private static final Documents<SettledProject> DOCUMENTS = Documents.of(SettledProject.class);
    private static final Table<ProjectId, SettledProject> TABLE = Table.of(
            "settlement", "project_id", SettledProject::project, DOCUMENTS, settled -> settled, settled -> settled);

    /**
     * The settlements.
     *
     * @param handle of the transaction
     */
    public StoredSettlements(Handle handle) {
        super(handle, TABLE);
    }
}
