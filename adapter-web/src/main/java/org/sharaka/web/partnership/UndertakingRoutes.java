package org.sharaka.web.partnership;

import java.util.List;
import org.sharaka.application.partnership.ProjectSteps;
import org.sharaka.application.partnership.TakeProjectStep;
import org.sharaka.domain.project.Step;
import org.sharaka.web.http.Answer;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.http.Route;
import org.sharaka.web.partnership.StepForms.AgreeForm;
import org.sharaka.web.partnership.StepForms.CancelForm;
import org.sharaka.web.partnership.StepForms.HoldForm;
import org.sharaka.web.partnership.StepForms.StartForm;
import org.sharaka.web.project.ProjectAnswers;
import org.sharaka.web.project.ProjectRoutes;

/** The steps of a project that rest on its partnership: to agree, to start works, to hold, to cancel. */
public final class UndertakingRoutes {

    private final ProjectSteps undertakings;
    private final ProjectAnswers answers;

    public UndertakingRoutes(ProjectSteps undertakings, ProjectAnswers answers) {
        this.undertakings = undertakings;
        this.answers = answers;
    }

    public List<Route> routes() {
        return List.of(
                route(Step.AGREE, AgreeForm.class),
                route(Step.START, StartForm.class),
                route(Step.SUSPEND, HoldForm.class),
                route(Step.RESUME, HoldForm.class),
                route(Step.CANCEL, CancelForm.class));
    }

    private <F extends StepForms.OfProject> Route route(Step step, Class<F> form) {
        return Route.post(
                ProjectRoutes.ONE + "/steps/" + step.word(),
                undertakings.permission(step),
                exchange -> take(exchange, step, form));
    }

    private <F extends StepForms.OfProject> Answer take(Exchange exchange, Step step, Class<F> form) {
        F wire = exchange.read(form);
        return answers.after(
                exchange,
                undertakings.take(
                        exchange.call(),
                        new TakeProjectStep(
                                step, ProjectRoutes.id(exchange), wire.on(), wire.make(), exchange.expected())));
    }
}
