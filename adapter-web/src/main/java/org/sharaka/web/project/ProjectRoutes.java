package org.sharaka.web.project;

import static org.sharaka.domain.access.Permission.READ;
import static org.sharaka.domain.access.Permission.WRITE_PROJECTS;

import java.util.List;
import org.sharaka.application.project.ProjectRegister;
import org.sharaka.application.store.ProjectQuery;
import org.sharaka.application.work.Kept;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.place.Field;
import org.sharaka.domain.place.Region;
import org.sharaka.domain.programme.ProgrammeId;
import org.sharaka.domain.project.Model;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.domain.project.Stage;
import org.sharaka.web.http.Answer;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.http.Place;
import org.sharaka.web.http.Route;
import org.sharaka.web.wire.Form;
import org.sharaka.web.wire.PageWire;

/** The register of projects. */
public final class ProjectRoutes {

    /** The address of a project. */
    public static final String ONE = "/api/v1/projects/{id}";

    private static final String ALL = "/api/v1/projects";
    private static final int USUAL_LIMIT = 50;

    private final ProjectRegister register;
    private final ProjectAnswers answers;

    public ProjectRoutes(ProjectRegister register, ProjectAnswers answers) {
        this.register = register;
        this.answers = answers;
    }

    public List<Route> routes() {
        return List.of(
                Route.post(ALL, WRITE_PROJECTS, this::draft),
                Route.get(ALL, READ, this::list)
                        .asking("q", "stage", "model", "programmeId", "region", "field", "limit", "cursor"),
                Route.get(ONE, READ, exchange -> answers.read(exchange, id(exchange))),
                Route.patch(ONE, WRITE_PROJECTS, this::change));
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
        ProjectQuery query = new ProjectQuery(
                exchange.query().text("q").orElse(""),
                Fact.of(exchange.query().value("stage", word -> Form.wordOf(word, Stage.class))),
                Fact.of(exchange.query().value("model", word -> Form.wordOf(word, Model.class))),
                Fact.of(exchange.query().text("programmeId").map(ProgrammeId::new)),
                Fact.of(exchange.query()
                        .value("region", code -> Region.of(code).orElseThrow(IllegalArgumentException::new))),
                Fact.of(exchange.query().value("field", word -> Form.wordOf(word, Field.class))),
                Place.after(exchange),
                exchange.query().limit(USUAL_LIMIT, ProjectQuery.LARGEST_LIMIT));
        Slice<Versioned<Project>, Long> slice = register.list(exchange.call(), query);
        List<SummaryWire> items = slice.items().stream()
                .map(project -> SummaryWire.of(project.value()))
                .toList();
        return Answer.ok(new PageWire<>(items, Place.cursor(slice.next())));
    }

    private Answer change(Exchange exchange) {
        Versioned<Project> read = register.read(exchange.call(), id(exchange));
        ProjectForm merged = exchange.merged(ProjectForm.of(read.value()), ProjectForm.class);
        register.change(
                exchange.call(), id(exchange), merged.programmeId(), merged.changing(read.value()), exchange.version());
        return answers.changed(exchange, id(exchange));
    }
}
