package org.sharaka.web.handover;

import static org.sharaka.domain.access.Permission.APPROVE_HANDOVERS;
import static org.sharaka.domain.access.Permission.READ;
import static org.sharaka.domain.access.Permission.WRITE_HANDOVERS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sharaka.application.handover.StepBackRegister;
import org.sharaka.application.work.Kept;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.handover.StepBack;
import org.sharaka.domain.handover.StepBackId;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.web.http.Answer;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.http.Problems;
import org.sharaka.web.http.Route;
import org.sharaka.web.wire.Form;
import org.sharaka.web.wire.PageWire;
import org.sharaka.web.wire.RulingWire;

/** Step-backs: the way by which a centre that was handed over comes back. */
public final class StepBackRoutes {

    private static final String ALL = "/api/v1/stepbacks";
    private static final String ONE = ALL + "/{id}";
    private static final List<String> STEPS = List.of("notify", "cure", "plan", "close-remedied", "revert");

    private final StepBackRegister register;
    private final Clock clock;

    /**
     * The routes.
     *
     * @param register of step-backs
     * @param clock tells the day where nobody asks for one
     */
    public StepBackRoutes(StepBackRegister register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    /**
     * The routes.
     *
     * @return all of them
     */
    public List<Route> routes() {
        List<Route> routes = new ArrayList<>(List.of(
                Route.post(ALL, WRITE_HANDOVERS, this::open),
                Route.get(ALL, READ, this::list),
                Route.get(ONE, READ, this::read),
                Route.post(ONE + "/steps/notify", WRITE_HANDOVERS, this::notice),
                Route.post(ONE + "/steps/cure", WRITE_HANDOVERS, this::cure),
                Route.post(ONE + "/steps/plan", WRITE_HANDOVERS, this::plan),
                Route.post(ONE + "/steps/close-remedied", WRITE_HANDOVERS, this::closeRemedied),
                Route.post(ONE + "/steps/revert", APPROVE_HANDOVERS, this::revert)));
        STEPS.forEach(step -> routes.add(Route.get(ONE + "/gates/" + step, READ, exchange -> gate(exchange, step))
                .asking("on")));
        return List.copyOf(routes);
    }

    private Answer open(Exchange exchange) {
        StepBackWire.Open wire = exchange.body(StepBackWire.Open.class);
        StepBackWire.Opened opened = wire.read(exchange.form(wire));
        Kept<StepBack> kept =
                made(register.open(exchange.call(), new CentreId(wire.centreId()), opened.trigger(), opened.on()));
        return Answer.created(ALL + "/" + kept.value().id().value(), StepBackWire.of(kept.value()))
                .version(kept.version());
    }

    private Answer list(Exchange exchange) {
        return Answer.ok(PageWire.whole(
                register.list(exchange.call()).stream().map(StepBackWire::of).toList()));
    }

    private Answer read(Exchange exchange) {
        Versioned<StepBack> read = register.read(exchange.call(), id(exchange));
        return Answer.resource(exchange, read.version(), StepBackWire.of(read.value()));
    }

    private Answer notice(Exchange exchange) {
        Fact<Long> expected = expected(exchange);
        StepBackWire.Notify wire = exchange.body(StepBackWire.Notify.class);
        Document paper = wire.read(exchange.form(wire));
        return taken(register.notify(exchange.call(), id(exchange), LocalDate.parse(wire.on()), paper, expected));
    }

    private Answer cure(Exchange exchange) {
        Fact<Long> expected = expected(exchange);
        HandoverForms.OnDay wire = exchange.body(HandoverForms.OnDay.class);
        LocalDate on = wire.read(exchange.form(wire));
        return taken(register.cure(exchange.call(), id(exchange), on, expected));
    }

    private Answer plan(Exchange exchange) {
        Fact<Long> expected = expected(exchange);
        StepBackWire.Plan wire = exchange.body(StepBackWire.Plan.class);
        Fact<Document> paper = wire.read(exchange.form(wire));
        return taken(register.plan(
                exchange.call(),
                id(exchange),
                LocalDate.parse(wire.on()),
                wire.text(),
                paper,
                LocalDate.parse(wire.until()),
                expected));
    }

    private Answer closeRemedied(Exchange exchange) {
        Fact<Long> expected = expected(exchange);
        HandoverForms.Stop wire = exchange.body(HandoverForms.Stop.class);
        LocalDate on = wire.read(exchange.form(wire), false);
        return taken(register.closeRemedied(exchange.call(), id(exchange), on, wire.reason(), expected));
    }

    private Answer revert(Exchange exchange) {
        Fact<Long> expected = expected(exchange);
        StepBackWire.Revert wire = exchange.body(StepBackWire.Revert.class);
        StepBackWire.Given given = wire.read(exchange.form(wire));
        return taken(register.revert(
                exchange.call(), id(exchange), LocalDate.parse(wire.on()), given.board(), given.inventory(), expected));
    }

    private Answer gate(Exchange exchange, String step) {
        LocalDate on = exchange.query().value("on", Form::dateOf).orElseGet(() -> LocalDate.now(clock));
        return Answer.ok(RulingWire.of(register.gate(exchange.call(), id(exchange), step, on), exchange.reader()))
                .in(exchange.language());
    }

    private static Kept<StepBack> made(Outcome<Kept<StepBack>> outcome) {
        return outcome.fold(Outcome.Made::value, refused -> {
            throw Problems.closed(refused.ruling());
        });
    }

    private static Answer taken(Outcome<Kept<StepBack>> outcome) {
        Kept<StepBack> kept = made(outcome);
        return Answer.ok(StepBackWire.of(kept.value())).version(kept.version());
    }

    private Fact<Long> expected(Exchange exchange) {
        return exchange.expected(register.read(exchange.call(), id(exchange)).version());
    }

    private static StepBackId id(Exchange exchange) {
        return new StepBackId(exchange.place("id"));
    }
}
