package org.sharaka.testing.memory;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.application.store.Criteria;
import org.sharaka.application.store.Projects;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.project.ProjectId;

final class MemoryProjects extends Shelf<ProjectId, Project> implements Projects {

    private final State state;

    MemoryProjects(State state) {
        super(state.projects(), Project::id);
        this.state = state;
    }

    @Override
    public List<Versioned<Project>> withPapersExpiringBetween(LocalDate from, LocalDate to) {
        return state.projects().values().stream()
                .filter(project ->
                        project.value().expiry().days().anyMatch(day -> !day.isBefore(from) && !day.isAfter(to)))
                .toList();
    }

    @Override
    public Slice<Versioned<Project>, Long> list(Criteria criteria) {
        return listed(
                FACETS,
                criteria,
                project -> Words.stand(criteria.words(), project.brief().name(), project.reference()));
    }
}
