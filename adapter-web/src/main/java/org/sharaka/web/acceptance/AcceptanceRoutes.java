package org.sharaka.web.acceptance;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.sharaka.application.acceptance.DeliverySteps;
import org.sharaka.web.http.Route;
import org.sharaka.web.project.GateRoutes;
import org.sharaka.web.project.ProjectAnswers;
import org.sharaka.web.project.ProjectUseCases;

/** All that can be asked for about the delivery of works. */
public final class AcceptanceRoutes {

    private final DeliverySteps acceptances;
    private final ProjectUseCases projects;
    private final Clock clock;

    public AcceptanceRoutes(DeliverySteps acceptances, ProjectUseCases projects, Clock clock) {
        this.acceptances = acceptances;
        this.projects = projects;
        this.clock = clock;
    }

    public List<Route> routes() {
        DeliveryAnswers answers = new DeliveryAnswers(acceptances);
        ProjectAnswers project = new ProjectAnswers(projects.view(), clock);
        return Stream.of(
                        new DeliveryRoutes(answers).routes(),
                        new ProjectStepRoutes(acceptances, projects.register(), project).routes(),
                        new GateRoutes(projects.view(), clock).routes(acceptances.steps()),
                        new ConditionRoutes(acceptances, answers, clock).routes(),
                        new ReserveRoutes(acceptances, answers, clock).routes())
                .flatMap(List::stream)
                .toList();
    }
}
