package org.sharaka.web.handover;

import static org.sharaka.domain.access.Permission.READ;

import java.util.List;
import org.sharaka.domain.handover.HandoverRuling;
import org.sharaka.web.http.Answer;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.http.Route;

/** The simulation of a handover. */
public final class HandoverRoutes {

    public List<Route> routes() {
        return List.of(Route.post("/api/v1/simulations/handover", READ, this::simulate));
    }

    private Answer simulate(Exchange exchange) {
        FactsForm wire = exchange.body(FactsForm.class);
        HandoverRuling ruling = new Simulation(wire, exchange.form(wire)).ruling();
        return Answer.ok(HandoverRulingWire.of(ruling, exchange.language())).in(exchange.language());
    }
}
