package org.sharaka.web.acceptance;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.sharaka.application.acceptance.Acceptances;
import org.sharaka.web.http.Route;
import org.sharaka.web.project.GateRoutes;
import org.sharaka.web.project.ProjectAnswers;
import org.sharaka.web.project.ProjectDesk;

/** All that can be asked for about the delivery of works. */
public final class AcceptanceRoutes {

    private final Acceptances acceptances;
    private final ProjectDesk projects;
    private final Clock clock;

    public AcceptanceRoutes(Acceptances acceptances, ProjectDesk projects, Clock clock) {
        this.acceptances = acceptances;
        this.projects = projects;
        this.clock = clock;
    }

    public List<Route> routes() {
        DeliveryAnswers answers = new DeliveryAnswers(acceptances);
        ProjectAnswers project = new ProjectAnswers(projects.view(), clock);
        return Stream.of(
                        new DeliveryRoutes(answers).routes(),
                        new ArrowRoutes(acceptances, projects.register(), project).routes(),
                        new GateRoutes(projects.view(), clock).routes(acceptances.steps()),
                        new ConditionRoutes(acceptances, answers, clock).routes(),
                        new ReserveRoutes(acceptances, answers, clock).routes())
                .flatMap(List::stream)
                .toList();
    }
}
