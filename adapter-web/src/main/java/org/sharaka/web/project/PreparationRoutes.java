package org.sharaka.web.project;

import java.util.List;
import org.sharaka.application.project.Preparations;
import org.sharaka.application.project.PrepareProject;
import org.sharaka.application.project.ProjectRegister;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.project.Step;
import org.sharaka.web.http.Answer;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.http.Operation;
import org.sharaka.web.http.Route;
import org.sharaka.web.project.PrepareForm.ProgrammeStepForm;

/** The steps that lead a project from its draft to where it can be agreed. */
public final class PreparationRoutes {

    private final Preparations preparations;
    private final ProjectRegister register;
    private final ProjectAnswers answers;

    public PreparationRoutes(Preparations preparations, ProjectRegister register, ProjectAnswers answers) {
        this.preparations = preparations;
        this.register = register;
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
        Fact<Long> expected = expected(exchange);
        PrepareForm wire = exchange.body(PrepareForm.class);
        return taken(exchange, wire.command(step, ProjectRoutes.id(exchange), expected, exchange.form(wire)));
    }

    private Answer programme(Exchange exchange) {
        Fact<Long> expected = expected(exchange);
        ProgrammeStepForm wire = exchange.body(ProgrammeStepForm.class);
        return taken(exchange, wire.command(Step.PROGRAMME, ProjectRoutes.id(exchange), expected, exchange.form(wire)));
    }

    private Answer taken(Exchange exchange, PrepareProject command) {
        return answers.after(exchange, preparations.take(exchange.call(), command));
    }

    private Fact<Long> expected(Exchange exchange) {
        return exchange.expected(
                register.read(exchange.call(), ProjectRoutes.id(exchange)).version());
    }
}
