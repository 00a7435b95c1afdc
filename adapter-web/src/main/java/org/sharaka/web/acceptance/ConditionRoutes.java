package org.sharaka.web.acceptance;

import static org.sharaka.domain.access.Permission.APPROVE_PROJECTS;
import static org.sharaka.domain.access.Permission.READ;
import static org.sharaka.domain.access.Permission.WRITE_PROJECTS;
import static org.sharaka.web.problem.ProblemCode.MALFORMED;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.sharaka.application.acceptance.DeliverySteps;
import org.sharaka.domain.acceptance.ConditionId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.web.http.Answer;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.http.Route;
import org.sharaka.web.problem.Problem;
import org.sharaka.web.project.ProjectRoutes;
import org.sharaka.web.wire.Form;
import org.sharaka.web.wire.RulingWire;

/** What becomes of the conditions of an acceptance, and the gates of that and of a longer guarantee. */
final class ConditionRoutes {

    private static final String ONE = ProjectRoutes.ONE + "/conditions/{condition}";
    private static final String EXTEND = "/extend-condition";

    private final DeliverySteps acceptances;
    private final DeliveryAnswers answers;
    private final Clock clock;

    ConditionRoutes(DeliverySteps acceptances, DeliveryAnswers answers, Clock clock) {
        this.acceptances = acceptances;
        this.answers = answers;
        this.clock = clock;
    }

    List<Route> routes() {
        return List.of(
                Route.post(ONE + "/met", WRITE_PROJECTS, this::meet),
                Route.get(ONE + "/gates/meet", READ, this::lookAtMeeting).asking("on"),
                Route.post(ProjectRoutes.ONE + "/steps" + EXTEND, APPROVE_PROJECTS, this::extend),
                Route.get(ProjectRoutes.ONE + "/gates" + EXTEND, READ, this::lookAtExtending)
                        .asking("on", "condition"),
                Route.get(ProjectRoutes.ONE + "/gates/extend-guarantee", READ, this::lookAtGuarantee)
                        .asking("on"));
    }

    private Answer meet(Exchange exchange) {
        Fact<Long> expected = answers.expected(exchange);
        MeetForm wire = exchange.body(MeetForm.class);
        ConditionId condition = new ConditionId(exchange.path("condition"));
        return answers.changed(exchange, answers.taken(exchange, wire.step(condition, exchange.form(wire)), expected));
    }

    private Answer extend(Exchange exchange) {
        Fact<Long> expected = answers.expected(exchange);
        ExtendConditionForm wire = exchange.body(ExtendConditionForm.class);
        return answers.changed(exchange, answers.taken(exchange, wire.step(exchange.form(wire)), expected));
    }

    private Answer lookAtMeeting(Exchange exchange) {
        ConditionId condition = new ConditionId(exchange.path("condition"));
        return told(
                exchange,
                acceptances.gateToMeet(exchange.call(), ProjectRoutes.id(exchange), condition, day(exchange)));
    }

    private Answer lookAtExtending(Exchange exchange) {
        ConditionId condition = new ConditionId(
                exchange.query().text("condition").orElseThrow(() -> Problem.because(MALFORMED, "value", "condition")));
        return told(
                exchange,
                acceptances.gateToExtend(exchange.call(), ProjectRoutes.id(exchange), condition, day(exchange)));
    }

    private Answer lookAtGuarantee(Exchange exchange) {
        return told(
                exchange,
                acceptances.gateToExtendGuarantee(exchange.call(), ProjectRoutes.id(exchange), day(exchange)));
    }

    private LocalDate day(Exchange exchange) {
        return exchange.query().value("on", Form::dateOf).orElseGet(() -> LocalDate.now(clock));
    }

    private static Answer told(Exchange exchange, Ruling ruling) {
        return Answer.ok(RulingWire.of(ruling, exchange.reader())).in(exchange.language());
    }
}
