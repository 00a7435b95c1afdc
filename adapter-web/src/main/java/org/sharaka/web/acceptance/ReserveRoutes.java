package org.sharaka.web.acceptance;

import static org.sharaka.domain.access.Permission.READ;
import static org.sharaka.domain.access.Permission.WRITE_PROJECTS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.sharaka.application.acceptance.DeliverySteps;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.acceptance.Delivery;
import org.sharaka.domain.acceptance.LiftReserve;
import org.sharaka.domain.acceptance.Reserve;
import org.sharaka.domain.acceptance.ReserveId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.web.http.Answer;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.http.Route;
import org.sharaka.web.project.ProjectRoutes;
import org.sharaka.web.wire.Form;
import org.sharaka.web.wire.PageWire;
import org.sharaka.web.wire.RulingWire;

/** Reserves and notified defects. The version of each is that of the delivery. */
final class ReserveRoutes {

    private static final String ALL = ProjectRoutes.ONE + "/reserves";
    private static final String ONE = ALL + "/{reserve}";

    private final DeliverySteps acceptances;
    private final DeliveryAnswers answers;
    private final Clock clock;

    ReserveRoutes(DeliverySteps acceptances, DeliveryAnswers answers, Clock clock) {
        this.acceptances = acceptances;
        this.answers = answers;
        this.clock = clock;
    }

    List<Route> routes() {
        return List.of(
                Route.post(ALL, WRITE_PROJECTS, this::raise),
                Route.get(ALL, READ, this::list),
                Route.get(ONE, READ, this::read),
                Route.post(ONE + "/lifting", WRITE_PROJECTS, this::lift),
                Route.get(ONE + "/gates/lift", READ, this::look).asking("on"));
    }

    private Answer raise(Exchange exchange) {
        Fact<Long> expected = answers.expected(exchange);
        RaiseForm wire = exchange.body(RaiseForm.class);
        Versioned<Delivery> delivery = answers.taken(exchange, wire.step(exchange.form(wire)), expected);
        List<Reserve> reserves = delivery.value().reserves();
        Reserve raised = reserves.get(reserves.size() - 1);
        String place = ProjectRoutes.at(ProjectRoutes.id(exchange)) + "/reserves/"
                + raised.id().value();
        return Answer.created(place, ReserveWire.of(raised)).version(delivery.version());
    }

    private Answer list(Exchange exchange) {
        return Answer.ok(PageWire.whole(answers.read(exchange).value().reserves().stream()
                .map(ReserveWire::of)
                .toList()));
    }

    private Answer read(Exchange exchange) {
        Versioned<Delivery> delivery = answers.read(exchange);
        return Answer.resource(exchange, delivery.version(), ReserveWire.of(reserve(delivery.value(), id(exchange))));
    }

    private Answer lift(Exchange exchange) {
        Fact<Long> expected = answers.expected(exchange);
        LiftForm wire = exchange.body(LiftForm.class);
        Versioned<Delivery> delivery = answers.taken(exchange, wire.step(id(exchange), exchange.form(wire)), expected);
        return Answer.ok(ReserveWire.of(reserve(delivery.value(), id(exchange))))
                .version(delivery.version());
    }

    private Answer look(Exchange exchange) {
        LocalDate on = exchange.query().value("on", Form::dateOf).orElseGet(() -> LocalDate.now(clock));
        LiftReserve step = new LiftReserve(on, id(exchange), Fact.unknown());
        return Answer.ok(RulingWire.of(
                        acceptances.gate(exchange.call(), ProjectRoutes.id(exchange), step), exchange.reader()))
                .in(exchange.language());
    }

    private static Reserve reserve(Delivery delivery, ReserveId id) {
        return delivery.reserve(id).orElseThrow(() -> new Rejected.UnknownId(id.value()));
    }

    private static ReserveId id(Exchange exchange) {
        return new ReserveId(exchange.path("reserve"));
    }
}
