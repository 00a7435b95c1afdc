package org.sharaka.web.readiness;

import static org.sharaka.domain.access.Permission.READ;

import java.util.List;
import org.sharaka.application.readiness.Readiness;
import org.sharaka.domain.readiness.HandoverRuling;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.web.http.Answer;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.http.Route;
import org.sharaka.web.text.Reader;

/** The simulation of a handover. */
public final class HandoverSimulationRoutes {

    private final Readiness readiness;

    /** The routes. */
    public HandoverSimulationRoutes(Readiness readiness) {
        this.readiness = readiness;
    }

    public List<Route> routes() {
        return List.of(Route.post("/api/v1/simulations/handover", READ, this::simulate));
    }

    private Answer simulate(Exchange exchange) {
        FactsForm wire = exchange.body(FactsForm.class);
        Rulebook book = readiness.book(exchange.call());
        HandoverRuling ruling = new Simulation(wire, book, exchange.form()).ruling();
        Reader reader = exchange.reader().under(() -> book.assuming(wire.policy()));
        return Answer.ok(HandoverRulingWire.assumed(ruling, wire.policy(), reader))
                .in(exchange.language());
    }
}
