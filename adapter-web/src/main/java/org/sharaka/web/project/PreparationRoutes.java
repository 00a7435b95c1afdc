package org.sharaka.web.project;

import java.util.List;
import org.sharaka.application.project.Preparations;
import org.sharaka.application.project.PrepareProject;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.domain.project.Step;
import org.sharaka.web.http.Answer;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.http.Operation;
import org.sharaka.web.http.Route;
import org.sharaka.web.project.PrepareForm.ProgrammeStepForm;

/** The steps that lead a project from its draft to where it can be agreed. */
public final class PreparationRoutes {

    private final Preparations preparations;
    private final ProjectAnswers answers;

    public PreparationRoutes(Preparations preparations, ProjectAnswers answers) {
        this.preparations = preparations;
        this.answers = answers;
    }

    public List<Route> routes() {
        return List.of(
                route(Step.SUBMIT, exchange -> prepare(exchange, Step.SUBMIT)),
                route(Step.APPRAISE, exchange -> prepare(exchange, Step.APPRAISE)),
                route(Step.PROGRAMME, this::programme));
    }

    private Route route(Step step, Operation operation) {
        return Route.post(ProjectRoutes.ONE + "/steps/" + step.word(), preparations.permission(step), operation);
    }

    private Answer prepare(Exchange exchange, Step step) {
        PrepareForm form = exchange.read(PrepareForm.class);
        ProjectId project = ProjectRoutes.id(exchange);
        return taken(
                exchange,
                new PrepareProject(step, project, form.on(), Fact.unknown(), form.documents(), exchange.expected()));
    }

    private Answer programme(Exchange exchange) {
        ProgrammeStepForm form = exchange.read(ProgrammeStepForm.class);
        ProjectId project = ProjectRoutes.id(exchange);
        return taken(
                exchange,
                new PrepareProject(
                        Step.PROGRAMME, project, form.on(), form.programmeId(), form.documents(), exchange.expected()));
    }

    private Answer taken(Exchange exchange, PrepareProject command) {
        return answers.after(exchange, preparations.take(exchange.call(), command));
    }
}
