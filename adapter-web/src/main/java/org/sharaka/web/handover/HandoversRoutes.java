package org.sharaka.web.handover;

import static org.sharaka.domain.access.Permission.APPROVE_HANDOVERS;
import static org.sharaka.domain.access.Permission.READ;
import static org.sharaka.domain.access.Permission.WRITE_HANDOVERS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sharaka.application.handover.HandoverRegister;
import org.sharaka.application.work.Kept;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.handover.Handover;
import org.sharaka.domain.handover.HandoverId;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.web.http.Answer;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.http.Problems;
import org.sharaka.web.http.Route;
import org.sharaka.web.wire.Form;
import org.sharaka.web.wire.PageWire;
import org.sharaka.web.wire.RulingWire;

/** Handovers: to propose, approve, sign, follow up and close them. */
public final class HandoversRoutes {

    private static final String ALL = "/api/v1/handovers";
    private static final String ONE = ALL + "/{id}";
    private static final List<String> STEPS =
            List.of("approve-programmes", "approve-finance", "refuse", "withdraw", "leave", "transfer", "close");

    private final HandoverRegister register;
    private final Clock clock;

    /**
     * The routes.
     *
     * @param register of handovers
     * @param clock tells the day where nobody asks for one
     */
    public HandoversRoutes(HandoverRegister register, Clock clock) {
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
                Route.post(ALL, WRITE_HANDOVERS, this::propose),
                Route.get(ALL, READ, this::list),
                Route.get(ALL + "/gates/propose", READ, this::gateToPropose).asking("on", "centres"),
                Route.get("/api/v1/follow-up", READ, this::due).asking("on"),
                Route.get(ONE, READ, this::read),
                Route.post(ONE + "/steps/approve-programmes", APPROVE_HANDOVERS, call -> approve(call, false)),
                Route.post(ONE + "/steps/approve-finance", APPROVE_HANDOVERS, call -> approve(call, true)),
                Route.post(ONE + "/steps/refuse", APPROVE_HANDOVERS, this::refuse),
                Route.post(ONE + "/steps/withdraw", WRITE_HANDOVERS, this::withdraw),
                Route.post(ONE + "/steps/leave", WRITE_HANDOVERS, this::leave),
                Route.post(ONE + "/steps/transfer", WRITE_HANDOVERS, this::transfer),
                Route.post(ONE + "/steps/visit", WRITE_HANDOVERS, this::visit),
                Route.post(ONE + "/steps/close", WRITE_HANDOVERS, this::close),
                Route.get(ONE + "/gates/visit", READ, this::gateToVisit).asking("on", "month")));
        STEPS.forEach(step -> routes.add(Route.get(
                        ONE + "/gates/" + step,
                        READ,
                        exchange -> ruled(exchange, register.gate(exchange.call(), id(exchange), step, day(exchange))))
                .asking("on")));
        return List.copyOf(routes);
    }

    private Answer propose(Exchange exchange) {
        HandoverForms.Propose wire = exchange.body(HandoverForms.Propose.class);
        Kept<Handover> kept = made(register.propose(exchange.call(), wire.read(exchange.form(wire))));
        return Answer.created(ALL + "/" + kept.value().id().value(), HandoverWire.of(kept.value(), today()))
                .version(kept.version(), variant(kept.value()));
    }

    private Answer list(Exchange exchange) {
        return Answer.ok(PageWire.whole(register.list(exchange.call()).stream()
                .map(handover -> HandoverWire.of(handover, today()))
                .toList()));
    }

    private Answer due(Exchange exchange) {
        LocalDate on = day(exchange);
        return Answer.ok(PageWire.whole(register.due(exchange.call(), on).stream()
                .map(due -> DueFollowUpWire.of(due, on))
                .toList()));
    }

    private Answer gateToPropose(Exchange exchange) {
        List<CentreId> centres = exchange.query()
                .value("centres", text -> text)
                .map(text -> Arrays.stream(text.split(",")).map(CentreId::new).toList())
                .orElse(List.of());
        return ruled(exchange, register.gateToPropose(exchange.call(), centres, day(exchange)));
    }

    private Answer read(Exchange exchange) {
        Versioned<Handover> read = register.read(exchange.call(), id(exchange));
        return Answer.resource(exchange, read.version(), variant(read.value()), HandoverWire.of(read.value(), today()));
    }

    private Answer approve(Exchange exchange, boolean second) {
        Fact<Long> expected = expected(exchange);
        HandoverForms.Approve wire = exchange.body(HandoverForms.Approve.class);
        Handover.Decided decided = wire.read(exchange.form(wire));
        return taken(
                register.approve(exchange.call(), id(exchange), second, LocalDate.parse(wire.on()), decided, expected));
    }

    private Answer refuse(Exchange exchange) {
        Fact<Long> expected = expected(exchange);
        HandoverForms.Stop wire = exchange.body(HandoverForms.Stop.class);
        LocalDate on = wire.read(exchange.form(wire), false);
        return taken(register.refuse(exchange.call(), id(exchange), on, wire.reason(), expected));
    }

    private Answer withdraw(Exchange exchange) {
        Fact<Long> expected = expected(exchange);
        HandoverForms.Stop wire = exchange.body(HandoverForms.Stop.class);
        LocalDate on = wire.read(exchange.form(wire), false);
        return taken(register.withdraw(exchange.call(), id(exchange), on, wire.reason(), expected));
    }

    private Answer leave(Exchange exchange) {
        Fact<Long> expected = expected(exchange);
        HandoverForms.Stop wire = exchange.body(HandoverForms.Stop.class);
        LocalDate on = wire.read(exchange.form(wire), true);
        CentreId centre = new CentreId(wire.centreId());
        return taken(register.leave(exchange.call(), id(exchange), centre, on, wire.reason(), expected));
    }

    private Answer transfer(Exchange exchange) {
        Fact<Long> expected = expected(exchange);
        HandoverForms.Transfer wire = exchange.body(HandoverForms.Transfer.class);
        return taken(register.transfer(exchange.call(), id(exchange), wire.read(exchange.form(wire)), expected));
    }

    private Answer visit(Exchange exchange) {
        Fact<Long> expected = expected(exchange);
        HandoverForms.VisitForm wire = exchange.body(HandoverForms.VisitForm.class);
        HandoverForms.Visited visited = wire.read(exchange.form(wire));
        return taken(register.visit(
                exchange.call(),
                id(exchange),
                visited.centre(),
                visited.month(),
                visited.on(),
                visited.minutes(),
                expected));
    }

    private Answer close(Exchange exchange) {
        Fact<Long> expected = expected(exchange);
        HandoverForms.OnDay wire = exchange.body(HandoverForms.OnDay.class);
        LocalDate on = wire.read(exchange.form(wire));
        return taken(register.close(exchange.call(), id(exchange), on, expected));
    }

    private Answer gateToVisit(Exchange exchange) {
        int month = exchange.query().value("month", HandoversRoutes::monthOf).orElse(0);
        return ruled(exchange, register.gateToVisit(exchange.call(), id(exchange), month, day(exchange)));
    }

    private static int monthOf(String text) {
        if (!text.matches("[0-9]{1,4}")) {
            throw InvalidValue.of("value.range", "between", 1, 1200);
        }
        return Integer.parseInt(text);
    }

    private static Answer ruled(Exchange exchange, Ruling ruling) {
        return Answer.ok(RulingWire.of(ruling, exchange.reader())).in(exchange.language());
    }

    private static Kept<Handover> made(Outcome<Kept<Handover>> outcome) {
        return outcome.fold(Outcome.Made::value, refused -> {
            throw Problems.closed(refused.ruling());
        });
    }

    private Answer taken(Outcome<Kept<Handover>> outcome) {
        Kept<Handover> kept = made(outcome);
        return Answer.ok(HandoverWire.of(kept.value(), today())).version(kept.version(), variant(kept.value()));
    }

    private Fact<Long> expected(Exchange exchange) {
        return exchange.expected(register.read(exchange.call(), id(exchange)).version());
    }

    /** Follow-up begins by itself: what is shown changes with the day. */
    private String variant(Handover handover) {
        return handover.stateOn(today()).name();
    }

    private LocalDate day(Exchange exchange) {
        return exchange.query().value("on", Form::dateOf).orElseGet(this::today);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static HandoverId id(Exchange exchange) {
        return new HandoverId(exchange.place("id"));
    }
}
