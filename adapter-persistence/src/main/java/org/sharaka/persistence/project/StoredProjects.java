package org.sharaka.persistence.project;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.sharaka.application.store.Projects;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.place.Region;
import org.sharaka.domain.programme.ProgrammeId;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.domain.project.ProjectSnapshot;
import org.sharaka.persistence.database.DocumentStore;
import org.sharaka.persistence.database.Documents;
import org.sharaka.persistence.database.Table;
import org.sharaka.persistence.text.SearchKey;

/** The projects of one transaction. */
public final class StoredProjects extends DocumentStore<ProjectId, Project> implements Projects {

    private static final Documents<ProjectSnapshot> DOCUMENTS = Documents.of(ProjectSnapshot.class);
    private static final Table<ProjectId, Project> TABLE = Table.of(
                    "project", "id", Project::id, DOCUMENTS, Project::snapshot, Project::restore)
            .with("reference", Project::reference)
            .with("model", project -> project.model().name())
            .with("stage", project -> project.stage().name())
            .with("programme_id", project -> project.programme().value().map(ProgrammeId::value))
            .with("region", project -> project.brief().site().region().value().map(Region::code))
            .with("field", project -> project.brief().field().name())
            .with("search_key", project -> SearchKey.of(project.brief().name(), project.reference()))
            .listed(Projects.FACETS);

    /**
     * The projects.
     *
     * @param handle of the transaction
     */
    public StoredProjects(Handle handle) {
        super(handle, TABLE);
    }

    @Override
    public List<Versioned<Project>> withPapersExpiringBetween(LocalDate from, LocalDate to) {
        return those("""
                WHERE id IN (SELECT project_id FROM project_expiry WHERE valid_until BETWEEN :from AND :to)
                ORDER BY place""", Map.of("from", from, "to", to));
    }

    @Override
    protected void index(Handle handle, Project project) {
        String id = project.id().value();
        unindex(handle, project);
        PreparedBatch batch =
                handle.prepareBatch("INSERT INTO project_expiry (valid_until, project_id) VALUES (:day, :project)");
        project.expiry()
                .days()
                .forEach(day -> batch.bind("day", day).bind("project", id).add());
        batch.execute();
    }

    @Override
    protected void unindex(Handle handle, Project project) {
        handle.execute(
                "DELETE FROM project_expiry WHERE project_id = ?", project.id().value());
    }
}
