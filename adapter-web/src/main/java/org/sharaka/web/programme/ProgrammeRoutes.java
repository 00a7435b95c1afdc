package org.sharaka.web.programme;

import static org.sharaka.domain.access.Permission.READ;
import static org.sharaka.domain.access.Permission.WRITE_PROJECTS;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.application.programme.ProgrammeRegister;
import org.sharaka.application.store.Criteria;
import org.sharaka.application.store.Programmes;
import org.sharaka.application.work.Kept;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.programme.Programme;
import org.sharaka.domain.programme.ProgrammeId;
import org.sharaka.web.http.Answer;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.http.ListRoute;
import org.sharaka.web.http.Route;

/** The register of programmes. */
public final class ProgrammeRoutes {

    private static final String ALL = "/api/v1/programmes";
    private static final String ONE = ALL + "/{id}";

    private final ProgrammeRegister register;

    public ProgrammeRoutes(ProgrammeRegister register) {
        this.register = register;
    }

    public List<Route> routes() {
        return List.of(
                Route.post(ALL, WRITE_PROJECTS, this::enter),
                ListRoute.of(ALL, Programmes.FACETS, this::list, "q"),
                Route.get(ONE, READ, this::read),
                Route.patch(ONE, WRITE_PROJECTS, this::change));
    }

    private Answer enter(Exchange exchange) {
        ProgrammeForm described = exchange.read(ProgrammeForm.class);
        Kept<Programme> kept = register.enter(exchange.call(), described.name(), described.sector());
        return Answer.created(ALL + "/" + kept.value().id().value(), ProgrammeWire.of(kept.value()))
                .version(kept.version());
    }

    private Answer list(Exchange exchange) {
        Criteria criteria = ListRoute.criteria(exchange, Programmes.FACETS, LocalDate.MAX);
        return ListRoute.page(
                register.list(exchange.call(), criteria), programme -> ProgrammeWire.of(programme.value()));
    }

    private Answer read(Exchange exchange) {
        Versioned<Programme> read = register.read(exchange.call(), id(exchange));
        return Answer.resource(read.version(), ProgrammeWire.of(read.value()));
    }

    private Answer change(Exchange exchange) {
        Programme before = register.read(exchange.call(), id(exchange)).value();
        ProgrammeForm described =
                exchange.merged(new ProgrammeForm(before.name(), before.sector()), ProgrammeForm.class);
        Kept<Programme> kept = register.change(
                exchange.call(), id(exchange), described.name(), described.sector(), exchange.version());
        return Answer.ok(ProgrammeWire.of(kept.value())).version(kept.version());
    }

    private static ProgrammeId id(Exchange exchange) {
        return new ProgrammeId(exchange.path("id"));
    }
}
