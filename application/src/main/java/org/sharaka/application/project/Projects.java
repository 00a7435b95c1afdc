package org.sharaka.application.project;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.project.ProjectId;

/** Out-port: the store of projects. */
public interface Projects {

    /**
     * Adds a project at version 1.
     *
     * @param project a new one
     */
    void add(Project project);

    /**
     * Keeps a changed one; its version grows by one.
     *
     * @param project the new state
     * @param version the version that was read
     * @return the new version
     * @throws Rejected.StaleVersion when the store holds another version
     */
    long keep(Project project, long version);

    /**
     * Finds one.
     *
     * @param id its id
     * @return nothing when there is none
     */
    Optional<Versioned<Project>> find(ProjectId id);

    /**
     * One that is there.
     *
     * @param id its id
     * @return it and its version
     * @throws Rejected.UnknownId when there is none
     */
    default Versioned<Project> get(ProjectId id) {
        return find(id).orElseThrow(() -> new Rejected.UnknownId(id.value()));
    }

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
