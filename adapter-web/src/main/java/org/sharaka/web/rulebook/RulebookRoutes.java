package org.sharaka.web.rulebook;

import static org.sharaka.domain.access.Permission.READ;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.sharaka.application.rulebook.PolicyRegister;
import org.sharaka.domain.rulebook.Catalogue;
import org.sharaka.web.http.Answer;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.http.Route;
import org.sharaka.web.wire.Form;
import org.sharaka.web.wire.PageWire;

/** The rules of the book, those that a foundation added too, their texts with the values that are in force on a day. */
public final class RulebookRoutes {

    private final PolicyRegister policies;
    private final Clock clock;

    public RulebookRoutes(PolicyRegister policies, Clock clock) {
        this.policies = policies;
        this.clock = clock;
    }

    public List<Route> routes() {
        return List.of(Route.get("/api/v1/rules", READ, this::rules).asking("on"));
    }

    private Answer rules(Exchange exchange) {
        LocalDate on = exchange.query().value("on", Form::dateOf).orElseGet(() -> LocalDate.now(clock));
        Catalogue inForce = policies.book(exchange.call()).catalogue(on);
        return Answer.ok(PageWire.whole(
                inForce.all().stream().map(RuleMapping.COPY::toWire).toList()));
    }
}
