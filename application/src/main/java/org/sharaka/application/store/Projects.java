package org.sharaka.application.store;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.place.Field;
import org.sharaka.domain.place.Region;
import org.sharaka.domain.project.Model;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.domain.project.Stage;

/** Out-port: the store of projects. */
public interface Projects extends Listed<ProjectId, Project>, Drafts<ProjectId, Project> {

    /** What projects are found by, beside their name. */
    Facets<Project> FACETS = Facets.of(Project.class)
            .by("stage", Stage.class, Project::stage)
            .by("model", Model.class, Project::model)
            .by("programmeId", Project::programme)
            .by("region", Region.class, project -> project.brief().site().region())
            .by("field", Field.class, project -> project.brief().field())
            .by(
                    "plannedManagerId",
                    project -> project.brief().points().manager().partner())
            .named();

    /**
     * The projects of which a paper expires ({@link Project#expiry}).
     *
     * @param from the first of the last days
     * @param to the last of them
     * @return in the order of entry
     */
    List<Versioned<Project>> withPapersExpiringBetween(LocalDate from, LocalDate to);

    /**
     * A part of the list, in the order of entry.
     *
     * @param query which
     * @return the part, and the place of its last one where the list goes on
     */
    default Slice<Versioned<Project>, Long> list(ProjectQuery query) {
        return list(query.criteria());
    }
}
