package org.sharaka.web.project;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import org.sharaka.application.project.ProjectView;
import org.sharaka.application.work.Kept;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.web.http.Answer;
import org.sharaka.web.http.Exchange;

/**
 * Answers that hold one project, as it stands now for the person who asks. Its steps open and close with the day, with
 * money and with other concepts, while its version stays: the tag names both.
 */
public final class ProjectAnswers {

    private final ProjectView view;
    private final Clock clock;

    public ProjectAnswers(ProjectView view, Clock clock) {
        this.view = view;
        this.clock = clock;
    }

    /** The project, or 304. */
    public Answer read(Exchange exchange, ProjectId id) {
        ProjectView.Seen seen = seen(exchange, id);
        ProjectWire wire = wire(exchange, seen);
        return Answer.resource(seen.project().version(), wire).in(exchange.language());
    }

    /** The project after something was entered for it. */
    public Answer created(Exchange exchange, ProjectId id) {
        return now(exchange, id, wire -> Answer.created(ProjectRoutes.at(id), wire));
    }

    /** The project after it was changed. */
    public Answer changed(Exchange exchange, ProjectId id) {
        return now(exchange, id, Answer::ok);
    }

    /** The project after a step. */
    public Answer taken(Exchange exchange, Kept<Project> kept) {
        return changed(exchange, kept.value().id());
    }

    private Answer now(Exchange exchange, ProjectId id, Function<ProjectWire, Answer> answer) {
        ProjectView.Seen seen = seen(exchange, id);
        ProjectWire wire = wire(exchange, seen);
        return answer.apply(wire).version(seen.project().version()).in(exchange.language());
    }

    private ProjectView.Seen seen(Exchange exchange, ProjectId id) {
        return view.read(exchange.call(), id, LocalDate.now(clock));
    }

    private static ProjectWire wire(Exchange exchange, ProjectView.Seen seen) {
        return ProjectWire.of(seen, exchange.call().actor(), exchange.reader());
    }
}
