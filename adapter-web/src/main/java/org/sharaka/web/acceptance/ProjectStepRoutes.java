package org.sharaka.web.acceptance;

import java.util.List;
import org.sharaka.application.acceptance.Delivered;
import org.sharaka.application.acceptance.DeliverySteps;
import org.sharaka.application.acceptance.TakeDeliveryStep;
import org.sharaka.application.project.ProjectRegister;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.domain.project.Step;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.web.http.Answer;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.http.Problems;
import org.sharaka.web.http.Route;
import org.sharaka.web.project.ProjectAnswers;
import org.sharaka.web.project.ProjectRoutes;

/** The steps of a delivery that are arrows in the life of its project: version and answer are those of the project. */
final class ProjectStepRoutes {

    private final DeliverySteps acceptances;
    private final ProjectRegister register;
    private final ProjectAnswers answers;

    ProjectStepRoutes(DeliverySteps acceptances, ProjectRegister register, ProjectAnswers answers) {
        this.acceptances = acceptances;
        this.register = register;
        this.answers = answers;
    }

    List<Route> routes() {
        return List.of(
                route(Step.NOTIFY_COMPLETION, NotifyForm.class),
                route(Step.ACCEPT_PROVISIONALLY, AcceptForm.class),
                route(Step.REFUSE_ACCEPTANCE, RefuseForm.class),
                route(Step.WITHDRAW_ACCEPTANCE, WithdrawForm.class),
                route(Step.ACCEPT_FINALLY, AcceptFinallyForm.class));
    }

    private <F extends DeliveryForm> Route route(Step step, Class<F> form) {
        return Route.post(
                ProjectRoutes.ONE + "/steps/" + step.word(),
                acceptances.permission(step),
                exchange -> take(exchange, form));
    }

    private <F extends DeliveryForm> Answer take(Exchange exchange, Class<F> form) {
        ProjectId project = ProjectRoutes.id(exchange);
        Fact<Long> expected =
                exchange.expected(register.read(exchange.call(), project).version());
        F wire = exchange.body(form);
        Outcome<Delivered> outcome = acceptances.take(
                exchange.call(), new TakeDeliveryStep(project, wire.step(exchange.form(wire)), expected));
        return outcome.fold(made -> answers.changed(exchange, project), refused -> {
            throw Problems.closed(refused.ruling());
        });
    }
}
