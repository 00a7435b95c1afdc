package org.sharaka.web.partnership;

import static org.sharaka.domain.access.Permission.READ;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.sharaka.application.partnership.AgreementSteps;
import org.sharaka.application.work.Kept;
import org.sharaka.domain.partnership.Agreement;
import org.sharaka.domain.partnership.AgreementId;
import org.sharaka.domain.partnership.AgreementStep;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.web.http.Answer;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.http.Operation;
import org.sharaka.web.http.Problems;
import org.sharaka.web.http.Route;
import org.sharaka.web.partnership.StepForms.FulfilForm;
import org.sharaka.web.partnership.StepForms.HoldAgreementForm;
import org.sharaka.web.partnership.StepForms.TerminateForm;
import org.sharaka.web.wire.Form;
import org.sharaka.web.wire.RulingWire;

/** The steps of an agreement, and their gates. It is signed as its first project is agreed. */
public final class AgreementStepRoutes {

    private final AgreementSteps steps;
    private final Clock clock;

    public AgreementStepRoutes(AgreementSteps steps, Clock clock) {
        this.steps = steps;
        this.clock = clock;
    }

    public List<Route> routes() {
        Stream<Route> taken = Stream.of(
                step(AgreementStep.SUSPEND, HoldAgreementForm.class),
                step(AgreementStep.RESUME, HoldAgreementForm.class),
                route(AgreementStep.AMEND, this::amend),
                step(AgreementStep.TERMINATE, TerminateForm.class),
                step(AgreementStep.FULFIL, FulfilForm.class));
        Stream<Route> gates = Stream.of(AgreementStep.values())
                .filter(step -> step != AgreementStep.SIGN)
                .map(step -> Route.get(
                                AgreementRoutes.ONE + "/gates/" + step.word(), READ, exchange -> look(exchange, step))
                        .asking("on"));
        return Stream.concat(taken, gates).toList();
    }

    private <F extends StepForms.OfAgreement> Route step(AgreementStep step, Class<F> form) {
        return route(step, exchange -> {
            return answer(
                    steps.take(exchange.call(), exchange.read(form).command(step, id(exchange), exchange.expected())));
        });
    }

    private static Route route(AgreementStep step, Operation operation) {
        return Route.post(AgreementRoutes.ONE + "/steps/" + step.word(), AgreementSteps.permission(step), operation);
    }

    private Answer amend(Exchange exchange) {
        AmendmentForm form = exchange.read(AmendmentForm.class);
        return answer(steps.amend(exchange.call(), form.of(id(exchange), exchange.expected())));
    }

    private Answer look(Exchange exchange, AgreementStep step) {
        LocalDate on = exchange.query().value("on", Form::dateOf).orElseGet(() -> LocalDate.now(clock));
        return Answer.ok(RulingWire.of(steps.gate(exchange.call(), step, id(exchange), on), exchange.reader()))
                .in(exchange.language());
    }

    private static Answer answer(Outcome<Kept<Agreement>> outcome) {
        return outcome.fold(
                made -> Answer.ok(AgreementWire.of(made.value().value()))
                        .version(made.value().version()),
                refused -> {
                    throw Problems.closed(refused.ruling());
                });
    }

    private static AgreementId id(Exchange exchange) {
        return AgreementRoutes.id(exchange);
    }
}
