package org.sharaka.persistence.partnership;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.SqlStatement;
import org.sharaka.application.partnership.AgreementQuery;
import org.sharaka.application.partnership.Agreements;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.partnership.Agreement;
import org.sharaka.domain.partnership.AgreementId;
import org.sharaka.domain.partnership.AgreementState;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.persistence.database.DocumentRow;
import org.sharaka.persistence.database.Documents;
import org.sharaka.persistence.database.Json;

/** The agreements of one transaction. */
public final class StoredAgreements implements Agreements {

    private static final Documents<Agreement.Snapshot> DOCUMENTS = Documents.of(Agreement.Snapshot.class);

    private final Handle handle;

    /**
     * The agreements.
     *
     * @param handle of the transaction
     */
    public StoredAgreements(Handle handle) {
        this.handle = handle;
        handle.registerRowMapper(ConstructorMapper.factory(DocumentRow.class));
    }

    @Override
    public void add(Agreement agreement) {
        bind(handle.createUpdate("""
                        INSERT INTO agreement (id, reference, party_id, state, document, version)
                        VALUES (:id, :reference, :party, :state, :document, 1)"""), agreement).execute();
        PreparedBatch projects = handle.prepareBatch(
                "INSERT INTO agreement_project (project_id, agreement_id) VALUES (:project, :agreement)");
        agreement
                .projects()
                .forEach(project -> projects.bind("project", project.value())
                        .bind("agreement", agreement.id().value())
                        .add());
        projects.execute();
    }

    @Override
    public long keep(Agreement agreement, long version) {
        int changed = bind(handle.createUpdate("""
                        UPDATE agreement
                        SET reference = :reference, party_id = :party, state = :state, document = :document,
                            version = version + 1
                        WHERE id = :id AND version = :version"""), agreement)
                .bind("version", version)
                .execute();
        if (changed == 0) {
            throw new Rejected.StaleVersion(agreement.id().value(), version);
        }
        return version + 1;
    }

    @Override
    public Optional<Versioned<Agreement>> find(AgreementId id) {
        return handle.createQuery("SELECT " + DocumentRow.COLUMNS + " FROM agreement WHERE id = :id")
                .bind("id", id.value())
                .mapTo(DocumentRow.class)
                .findOne()
                .map(StoredAgreements::read);
    }

    @Override
    public List<Versioned<Agreement>> of(ProjectId project) {
        return handle
                .createQuery("SELECT " + DocumentRow.COLUMNS + """
                         FROM agreement
                        WHERE id IN (SELECT agreement_id FROM agreement_project WHERE project_id = :project)
                        ORDER BY place""")
                .bind("project", project.value())
                .mapTo(DocumentRow.class)
                .stream()
                .map(StoredAgreements::read)
                .toList();
    }

    @Override
    public boolean runFor(PartnerId party) {
        List<String> running = Stream.of(AgreementState.values())
                .filter(AgreementState::runs)
                .map(Enum::name)
                .toList();
        return handle.createQuery("""
                        SELECT EXISTS (SELECT 1 FROM agreement
                                       WHERE party_id = :party AND state IN (SELECT value FROM json_each(:running)))""")
                .bind("party", party.value())
                .bind("running", Json.list(running))
                .mapTo(Boolean.class)
                .one();
    }

    @Override
    public Slice<Versioned<Agreement>, Long> list(AgreementQuery query) {
        return DocumentRow.part(
                handle.createQuery("SELECT " + DocumentRow.COLUMNS + """
                                 FROM agreement
                                WHERE place > :after
                                  AND (:party IS NULL OR party_id = :party) AND (:state IS NULL OR state = :state)
                                ORDER BY place LIMIT :limit""")
                        .bind("after", query.after().value().orElse(0L))
                        .bind("party", query.party().value().map(PartnerId::value))
                        .bind("state", query.state().value().map(Enum::name))
                        .bind("limit", query.limit() + 1)
                        .mapTo(DocumentRow.class)
                        .list(),
                query.limit(),
                StoredAgreements::read);
    }

    private static Versioned<Agreement> read(DocumentRow row) {
        return new Versioned<>(
                Agreement.restore(DOCUMENTS.read("agreement " + row.id(), row.document())), row.version());
    }

    private static <S extends SqlStatement<S>> S bind(S statement, Agreement agreement) {
        return statement
                .bind("id", agreement.id().value())
                .bind("reference", agreement.reference())
                .bind("party", agreement.party().value())
                .bind("state", agreement.state().name())
                .bind("document", DOCUMENTS.text(agreement.snapshot()));
    }
}
