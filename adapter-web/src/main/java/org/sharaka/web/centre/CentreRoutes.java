package org.sharaka.web.centre;

import static org.sharaka.domain.access.Permission.READ;
import static org.sharaka.domain.access.Permission.WRITE_CENTRES;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sharaka.application.centre.CentreRegister;
import org.sharaka.application.store.Centres;
import org.sharaka.application.store.Criteria;
import org.sharaka.application.work.Kept;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.centre.Centre;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.centre.CentreProfile;
import org.sharaka.domain.centre.OpenCentre;
import org.sharaka.domain.gate.Fact;
import org.sharaka.web.http.Answer;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.http.ListRoute;
import org.sharaka.web.http.Route;
import org.sharaka.web.http.StepRoutes;

/** The register of centres. */
public final class CentreRoutes {

    private static final String ALL = "/api/v1/centres";
    private static final String ONE = ALL + "/{id}";

    private final CentreRegister register;
    private final Clock clock;

    public CentreRoutes(CentreRegister register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    public List<Route> routes() {
        List<Route> routes = new ArrayList<>(List.of(
                Route.post(ALL, WRITE_CENTRES, this::enter),
                ListRoute.of(ALL, Centres.FACETS, this::list, "q", "managerId"),
                Route.get(ONE, READ, this::read),
                Route.patch(ONE, WRITE_CENTRES, this::change),
                Route.post(ONE + "/papers", WRITE_CENTRES, this::document)));
        routes.addAll(new StepRoutes<>(ONE, CentreId::new, register, clock, (exchange, kept) -> taken(kept))
                .step(OpenCentre.KIND, OpenForm.class, OpenCentre::on)
                .routes());
        return routes;
    }

    private Answer enter(Exchange exchange) {
        Kept<Centre> kept = register.register(
                exchange.call(), exchange.read(CentreForm.class).registration());
        return Answer.created(ALL + "/" + kept.value().id().value(), CentreWire.of(kept.value()))
                .version(kept.version());
    }

    private Answer list(Exchange exchange) {
        Criteria criteria = ListRoute.criteria(exchange, Centres.FACETS, LocalDate.MAX);
        Fact<Set<String>> managers = Fact.of(ListRoute.any(exchange.query(), "managerId"));
        return ListRoute.page(register.list(exchange.call(), criteria, managers), ListedCentreWire::of);
    }

    private Answer read(Exchange exchange) {
        Versioned<Centre> read = register.read(exchange.call(), id(exchange));
        return Answer.resource(read.version(), CentreWire.of(read.value()));
    }

    private Answer change(Exchange exchange) {
        Centre before = register.read(exchange.call(), id(exchange)).value();
        CentreProfile profile =
                exchange.merged(CentreForm.of(before), CentreForm.class).changing(before);
        return taken(register.change(exchange.call(), id(exchange), profile, exchange.version()));
    }

    private Answer document(Exchange exchange) {
        CentrePapersForm form = exchange.read(CentrePapersForm.class);
        Kept<Centre> kept = register.document(
                exchange.call(), id(exchange), form.documents(), form.holderId(), form.on(), exchange.expected());
        return Answer.created(ALL + "/" + kept.value().id().value(), CentreWire.of(kept.value()))
                .version(kept.version());
    }

    private static Answer taken(Kept<Centre> kept) {
        return Answer.ok(CentreWire.of(kept.value())).version(kept.version());
    }

    private static CentreId id(Exchange exchange) {
        return new CentreId(exchange.path("id"));
    }
}
