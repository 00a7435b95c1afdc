package org.sharaka.testing.memory;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.application.store.ProjectQuery;
import org.sharaka.application.store.Projects;
import org.sharaka.application.store.Window;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.project.Brief;
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
                .filter(project -> project.value().expiring().stream()
                        .anyMatch(paper -> paper.validUntil().is(day -> !day.isBefore(from) && !day.isAfter(to))))
                .toList();
    }

    @Override
    public Slice<Versioned<Project>, Long> list(ProjectQuery query) {
        return Windows.of(
                state.projects().values(),
                project -> answers(project, query),
                new Window(query.after(), query.limit()));
    }

    private static boolean answers(Project project, ProjectQuery query) {
        Brief brief = project.brief();
        return Words.stand(query.words(), brief.name(), project.reference())
                && query.stage().fold(project.stage()::equals, () -> true)
                && query.model().fold(project.model()::equals, () -> true)
                && query.programme().fold(asked -> project.programme().is(asked::equals), () -> true)
                && query.region().fold(asked -> brief.site().region().is(asked::equals), () -> true)
                && query.field().fold(brief.field()::equals, () -> true);
    }
}
