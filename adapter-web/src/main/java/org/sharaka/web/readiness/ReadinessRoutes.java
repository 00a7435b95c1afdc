package org.sharaka.web.readiness;

import static org.sharaka.domain.access.Permission.READ;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.sharaka.application.readiness.Portfolio;
import org.sharaka.application.readiness.Readiness;
import org.sharaka.application.readiness.ReadyCentre;
import org.sharaka.application.store.Criteria;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.web.http.Answer;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.http.ListRoute;
import org.sharaka.web.http.Route;
import org.sharaka.web.wire.Form;

/** How ready centres are to be handed over: one, and all at a glance. */
public final class ReadinessRoutes {

    private final Readiness readiness;
    private final Portfolio portfolio;
    private final Clock clock;

    /** The routes. */
    public ReadinessRoutes(Readiness readiness, Portfolio portfolio, Clock clock) {
        this.readiness = readiness;
        this.portfolio = portfolio;
        this.clock = clock;
    }

    /** The routes. */
    public List<Route> routes() {
        return List.of(
                Route.get("/api/v1/centres/{id}/readiness", READ, this::one).asking("on"),
                ListRoute.of("/api/v1/portfolio", Portfolio.FACETS, this::all, "on", "q"));
    }

    private Answer one(Exchange exchange) {
        ReadyCentre ready = readiness.of(exchange.call(), new CentreId(exchange.path("id")), day(exchange));
        return Answer.ok(ReadinessWire.of(ready, exchange.reader())).in(exchange.language());
    }

    private Answer all(Exchange exchange) {
        Criteria criteria = ListRoute.criteria(exchange, Portfolio.FACETS, day(exchange));
        return ListRoute.page(portfolio.on(exchange.call(), criteria), PortfolioWire::of);
    }

    private LocalDate day(Exchange exchange) {
        return exchange.query().value("on", Form::dateOf).orElseGet(() -> LocalDate.now(clock));
    }
}
