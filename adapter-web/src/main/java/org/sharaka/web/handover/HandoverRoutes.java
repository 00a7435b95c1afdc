package org.sharaka.web.handover;

import static org.sharaka.domain.access.Permission.READ;

import java.util.List;
import org.sharaka.application.handover.Readiness;
import org.sharaka.web.http.Answer;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.http.Route;

/** The simulation of a handover. */
public final class HandoverRoutes {

    private final Readiness readiness;

    /**
     * The routes.
     *
     * @param readiness knows the rulebook
     */
    public HandoverRoutes(Readiness readiness) {
        this.readiness = readiness;
    }

    public List<Route> routes() {
        return List.of(Route.post("/api/v1/simulations/handover", READ, this::simulate));
    }

    private Answer simulate(Exchange exchange) {
        FactsForm wire = exchange.body(FactsForm.class);
        Simulation simulation = new Simulation(wire, readiness.book(exchange.call()), exchange.form(wire));
        return Answer.ok(HandoverRulingWire.assumed(simulation.ruling(), wire.policy(), exchange.language()))
                .in(exchange.language());
    }
}
