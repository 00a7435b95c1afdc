package org.sharaka.web.support;

import static org.sharaka.domain.access.Permission.READ;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sharaka.application.rulebook.PolicyRegister;
import org.sharaka.domain.policy.SupportPolicy;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.support.OperatingAid;
import org.sharaka.web.http.Answer;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.http.Route;
import org.sharaka.web.wire.Form;

/** The simulation of operating aid. */
public final class AidSimulationRoutes {

    private final PolicyRegister policies;
    private final Clock clock;

    public AidSimulationRoutes(PolicyRegister policies, Clock clock) {
        this.policies = policies;
        this.clock = clock;
    }

    public List<Route> routes() {
        return List.of(Route.post("/api/v1/simulations/operating-aid", READ, this::simulate));
    }

    private Answer simulate(Exchange exchange) {
        AidForm wire = exchange.body(AidForm.class);
        Form form = exchange.form();
        Rulebook book = policies.book(exchange.call());
        Optional<Rulebook> assumed = form.take("/policy", () -> book.assuming(wire.policy()));
        form.throwIfAny();
        SupportPolicy policy = assumed.orElseThrow().on(LocalDate.now(clock)).support();
        return Answer.ok(AidWire.of(OperatingAid.of(
                policy,
                wire.year(),
                wire.approvedBudget().money(),
                wire.actualCosts().money(),
                wire.unjustified().money())));
    }
}
