package org.sharaka.persistence.partnership;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.sharaka.application.store.Agreements;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.partnership.Agreement;
import org.sharaka.domain.partnership.AgreementId;
import org.sharaka.domain.partnership.AgreementSnapshot;
import org.sharaka.domain.partnership.AgreementState;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.persistence.database.DocumentStore;
import org.sharaka.persistence.database.Documents;
import org.sharaka.persistence.database.Json;
import org.sharaka.persistence.database.Table;

/** The agreements of one transaction. */
public final class StoredAgreements extends DocumentStore<AgreementId, Agreement> implements Agreements {

    private static final Documents<AgreementSnapshot> DOCUMENTS = Documents.of(AgreementSnapshot.class);
    private static final Table<AgreementId, Agreement> TABLE = Table.of(
                    "agreement", "id", Agreement::id, DOCUMENTS, Agreement::snapshot, Agreement::restore)
            .with("reference", Agreement::reference)
            .with("party_id", agreement -> agreement.party().value())
            .with("state", agreement -> agreement.state().name())
            .listed(Agreements.FACETS);

    /**
     * The agreements.
     *
     * @param handle of the transaction
     */
    public StoredAgreements(Handle handle) {
        super(handle, TABLE);
    }

    @Override
    public List<Versioned<Agreement>> of(ProjectId project) {
        return those(
                "WHERE id IN (SELECT agreement_id FROM agreement_project WHERE project_id = :value) ORDER BY place",
                project.value());
    }

    @Override
    public List<String> runningFor(PartnerId party) {
        List<String> running = Stream.of(AgreementState.values())
                .filter(AgreementState::runs)
                .map(Enum::name)
                .toList();
        return those(
                        "WHERE party_id = :party AND state IN (SELECT value FROM json_each(:running)) ORDER BY place",
                        Map.of("party", party.value(), "running", Json.list(running)))
                .stream()
                .map(kept -> kept.value().reference())
                .toList();
    }

    @Override
    protected void index(Handle handle, Agreement agreement) {
        agreement
                .projects()
                .forEach(project -> handle.execute(
                        "INSERT INTO agreement_project (project_id, agreement_id) VALUES (?, ?) ON CONFLICT DO NOTHING",
                        project.value(),
                        agreement.id().value()));
    }

    @Override
    protected void unindex(Handle handle, Agreement agreement) {
        handle.execute(
                "DELETE FROM agreement_project WHERE agreement_id = ?",
                agreement.id().value());
    }
}
