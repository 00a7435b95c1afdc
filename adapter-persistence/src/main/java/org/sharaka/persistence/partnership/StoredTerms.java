package org.sharaka.persistence.partnership;

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
                        handle.createUpdate(
                                "INSERT INTO terms (project_id, document, version) VALUES (:project, :document, 1)"),
                        terms)
                .execute();
    }

    @Override
    public long keep(TermsOfReference terms, long version) {
        int changed =
                bind(handle.createUpdate("""
                        UPDATE terms SET document = :document, version = version + 1
                        WHERE project_id = :project AND version = :version"""), terms).bind("version", version).execute();
        if (changed == 0) {
            throw new Rejected.StaleVersion(terms.project().value(), version);
        }
        return version + 1;
    }

    @Override
    public Optional<Versioned<TermsOfReference>> find(ProjectId project) {
        return handle.createQuery("SELECT document, version FROM terms WHERE project_id = :project")
                .bind("project", project.value())
                .mapTo(Row.class)
                .findOne()
                .map(row -> new Versioned<>(
                        TermsOfReference.restore(DOCUMENTS.read("terms of project " + project.value(), row.document())),
                        row.version()));
    }

    private static <S extends SqlStatement<S>> S bind(S statement, TermsOfReference terms) {
        return statement.bind("project", terms.project().value()).bind("document", DOCUMENTS.text(terms.snapshot()));
    }

    /** A row of {@code terms}. */
    record Row(String document, long version) {}
}
