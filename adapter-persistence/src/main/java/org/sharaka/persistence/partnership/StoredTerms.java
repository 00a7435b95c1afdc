package org.sharaka.persistence.partnership;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.SqlStatement;
import org.sharaka.application.partnership.TermsOfReferences;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.partnership.TermsOfReference;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.persistence.database.Documents;

/** The terms of reference of one transaction. */
public final class StoredTerms implements TermsOfReferences {

    private static final Documents<TermsOfReference.Snapshot> DOCUMENTS = Documents.of(TermsOfReference.Snapshot.class);

    private static final String SELECT = "SELECT project_id, document, version FROM terms ";

    private final Handle handle;

    /**
     * The terms.
     *
     * @param handle of the transaction
     */
    public StoredTerms(Handle handle) {
        this.handle = handle;
        handle.registerRowMapper(ConstructorMapper.factory(Row.class));
    }

    @Override
    public void add(TermsOfReference terms) {
        bind(
                        handle.createUpdate("INSERT INTO terms (project_id, awaits_approval, document, version)"
                                + " VALUES (:project, :awaits, :document, 1)"),
                        terms)
                .execute();
    }

    @Override
    public long keep(TermsOfReference terms, long version) {
        int changed =
                bind(handle.createUpdate("""
                        UPDATE terms SET awaits_approval = :awaits, document = :document, version = version + 1
                        WHERE project_id = :project AND version = :version"""), terms).bind("version", version).execute();
        if (changed == 0) {
            throw new Rejected.StaleVersion(terms.project().value(), version);
        }
        return version + 1;
    }

    @Override
    public Optional<Versioned<TermsOfReference>> find(ProjectId project) {
        return handle.createQuery(SELECT + "WHERE project_id = :project")
                .bind("project", project.value())
                .mapTo(Row.class)
                .findOne()
                .map(Row::read);
    }

    @Override
    public List<Versioned<TermsOfReference>> awaitingApproval() {
        return handle.createQuery(SELECT + "WHERE awaits_approval = 1 ORDER BY place").mapTo(Row.class).stream()
                .map(Row::read)
                .toList();
    }

    private static <S extends SqlStatement<S>> S bind(S statement, TermsOfReference terms) {
        return statement
                .bind("project", terms.project().value())
                .bind("awaits", terms.awaitsApproval() ? 1 : 0)
                .bind("document", DOCUMENTS.text(terms.snapshot()));
    }

    /** A row of {@code terms}. */
    record Row(String projectId, String document, long version) {

        Versioned<TermsOfReference> read() {
            return new Versioned<>(
                    TermsOfReference.restore(DOCUMENTS.read("terms of project " + projectId, document)), version);
        }
    }
}
