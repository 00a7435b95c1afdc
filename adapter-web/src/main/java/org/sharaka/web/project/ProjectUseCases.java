package org.sharaka.web.project;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.sharaka.application.project.Preparations;
import org.sharaka.application.project.ProjectFile;
import org.sharaka.application.project.ProjectRegister;
import org.sharaka.application.project.ProjectView;
import org.sharaka.web.http.Route;

/** What can be asked for about projects. */
public record ProjectUseCases(ProjectRegister register, ProjectFile file, Preparations preparations, ProjectView view) {

    /** The routes by which it is asked for; the clock tells the day where a caller names none. */
    public List<Route> routes(Clock clock) {
        ProjectAnswers answers = new ProjectAnswers(view, clock);
        return Stream.of(
                        new ProjectRoutes(register, answers).routes(),
                        new FileRoutes(file, register, answers).routes(),
                        new PreparationRoutes(preparations, answers).routes(),
                        new GateRoutes(view, clock).routes(preparations.steps()))
                .flatMap(List::stream)
                .toList();
    }
}
