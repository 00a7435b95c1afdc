package org.sharaka.web.project;

import static org.sharaka.domain.access.Permission.READ;
import static org.sharaka.domain.access.Permission.WRITE_PROJECTS;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.application.project.ProjectRegister;
import org.sharaka.application.store.Criteria;
import org.sharaka.application.store.Projects;
import org.sharaka.application.work.Kept;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.web.http.Answer;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.http.ListRoute;
import org.sharaka.web.http.Route;
import org.sharaka.web.http.StepRoutes;

/** The register of projects. */
public final class ProjectRoutes {

    /** The address of a project. */
    public static final String ONE = "/api/v1/projects/{id}";

    private static final String ALL = "/api/v1/projects";

    private final ProjectRegister register;
    private final ProjectAnswers answers;

    public ProjectRoutes(ProjectRegister register, ProjectAnswers answers) {
        this.register = register;
        this.answers = answers;
    }

    public List<Route> routes() {
        return List.of(
                Route.post(ALL, WRITE_PROJECTS, this::draft),
                ListRoute.of(ALL, Projects.FACETS, this::list, "q", "partyId"),
                Route.get(ONE, READ, exchange -> answers.read(exchange, id(exchange))),
                Route.patch(ONE, WRITE_PROJECTS, this::change),
                StepRoutes.deleting(ONE, register, ProjectRoutes::id));
    }

    /** Where a project is. */
    public static String at(ProjectId id) {
        return ALL + "/" + id.value();
    }

    /** The project that the path names. */
    public static ProjectId id(Exchange exchange) {
        return new ProjectId(exchange.path("id"));
    }

    private Answer draft(Exchange exchange) {
        Kept<Project> kept =
                register.draft(exchange.call(), exchange.read(ProjectForm.class).draft());
        return answers.created(exchange, kept.value().id());
    }

    private Answer list(Exchange exchange) {
        Criteria criteria = ListRoute.criteria(exchange, Projects.FACETS, LocalDate.MAX);
        return ListRoute.page(
                register.list(exchange.call(), criteria, Fact.of(ListRoute.any(exchange.query(), "partyId"))),
                project -> SummaryWire.of(project.value()));
    }

    private Answer change(Exchange exchange) {
        Versioned<Project> read = register.read(exchange.call(), id(exchange));
        ProjectForm merged = exchange.merged(ProjectForm.of(read.value()), ProjectForm.class);
        register.change(
                exchange.call(), id(exchange), merged.programmeId(), merged.changing(read.value()), exchange.version());
        return answers.changed(exchange, id(exchange));
    }
}
