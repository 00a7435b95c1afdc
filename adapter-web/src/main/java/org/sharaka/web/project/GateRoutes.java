package org.sharaka.web.project;

import static org.sharaka.domain.access.Permission.READ;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.sharaka.application.project.ProjectView;
import org.sharaka.domain.project.Step;
import org.sharaka.web.http.Answer;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.http.Route;
import org.sharaka.web.wire.Form;
import org.sharaka.web.wire.RulingWire;

/** The gates of some steps of a project, looked through without taking the step. */
public final class GateRoutes {

    private final ProjectView view;
    private final Clock clock;

    public GateRoutes(ProjectView view, Clock clock) {
        this.view = view;
        this.clock = clock;
    }

    /** A route for each of these steps. */
    public List<Route> routes(Set<Step> steps) {
        return steps.stream()
                .map(step -> Route.get(
                                ProjectRoutes.ONE + "/gates/" + step.word(), READ, exchange -> look(exchange, step))
                        .asking("on"))
                .toList();
    }

    private Answer look(Exchange exchange, Step step) {
        LocalDate on = exchange.query().value("on", Form::dateOf).orElseGet(() -> LocalDate.now(clock));
        return Answer.ok(RulingWire.of(
                        view.gate(exchange.call(), ProjectRoutes.id(exchange), step, on), exchange.reader()))
                .in(exchange.language());
    }
}
