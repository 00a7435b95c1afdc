package org.sharaka.application.store;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Store;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.project.ProjectId;

/** Out-port: the store of projects. */
public interface Projects extends Store<ProjectId, Project> {

    /**
     * The projects of which a paper expires ({@link Project#expiring}).
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
    Slice<Versioned<Project>, Long> list(ProjectQuery query);
}
