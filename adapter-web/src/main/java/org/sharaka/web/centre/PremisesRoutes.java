package org.sharaka.web.centre;

import static org.sharaka.domain.access.Permission.READ;
import static org.sharaka.domain.access.Permission.WRITE_CENTRES;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sharaka.application.centre.PremisesRegister;
import org.sharaka.application.work.Kept;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.acceptance.ReserveId;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.centre.CentreReserve;
import org.sharaka.domain.centre.LiftReserve;
import org.sharaka.domain.centre.Premises;
import org.sharaka.domain.centre.Title;
import org.sharaka.domain.centre.Undertaking;
import org.sharaka.domain.gate.Fact;
import org.sharaka.web.http.Answer;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.http.ListRoute;
import org.sharaka.web.http.Route;
import org.sharaka.web.http.StepRoutes;
import org.sharaka.web.wire.Form;

/** Titles and reserves of a centre. The version of each is that of the premises. */
public final class PremisesRoutes {

    private static final String CENTRES = "/api/v1/centres/";
    private static final String TITLES = CENTRES + "{id}/titles";
    private static final String RESERVES = CENTRES + "{id}/reserves";
    private static final String RESERVE = RESERVES + "/{reserve}";

    private final PremisesRegister register;
    private final Clock clock;

    public PremisesRoutes(PremisesRegister register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    public List<Route> routes() {
        List<Route> routes = new ArrayList<>(List.of(
                Route.post(TITLES, WRITE_CENTRES, this::title),
                ListRoute.inParts(TITLES, this::titles),
                Route.post(RESERVES, WRITE_CENTRES, this::raise),
                ListRoute.inParts(RESERVES, this::reserves, "on"),
                Route.get(RESERVE, READ, this::reserve),
                Route.post(RESERVE + "/undertaking", WRITE_CENTRES, this::undertake)));
        routes.addAll(new StepRoutes<>(RESERVE, CentreId::new, register, clock, PremisesRoutes::changed)
                .step(
                        LiftReserve.KIND,
                        ReserveForms.Lift.class,
                        (form, exchange) -> new LiftReserve(form.on(), id(exchange), form.evidence()),
                        (exchange, on) -> new LiftReserve(on, id(exchange), Fact.unknown()))
                .routes());
        return routes;
    }

    private Answer title(Exchange exchange) {
        Title title = exchange.read(TitleForm.class).of(exchange.call().actor().id());
        register.title(exchange.call(), centre(exchange), title);
        return Answer.created(CENTRES + centre(exchange).value() + "/titles", TitleWire.of(title));
    }

    private Answer titles(Exchange exchange) {
        return ListRoute.part(
                exchange,
                register.read(exchange.call(), centre(exchange)).value().titles(),
                TitleWire::of);
    }

    private Answer raise(Exchange exchange) {
        ReserveForms.Raise form = exchange.read(ReserveForms.Raise.class);
        Kept<Premises> kept = register.raise(exchange.call(), centre(exchange), form.make(), form.on());
        List<CentreReserve> reserves = kept.value().reserves();
        CentreReserve raised = reserves.get(reserves.size() - 1);
        String place =
                CENTRES + centre(exchange).value() + "/reserves/" + raised.id().value();
        return Answer.created(place, CentreReserveWire.of(raised)).version(kept.version());
    }

    private Answer reserves(Exchange exchange) {
        return Answer.ok(
                CentreReservesWire.of(register.works(exchange.call(), centre(exchange)), day(exchange), exchange));
    }

    private Answer reserve(Exchange exchange) {
        Versioned<Premises> read = register.read(exchange.call(), centre(exchange));
        CentreReserveWire shown = register.works(exchange.call(), centre(exchange)).missed(day(exchange)).stream()
                .filter(reserve -> reserve.id().equals(id(exchange)))
                .findFirst()
                .map(CentreReserveWire::missed)
                .orElseGet(() -> CentreReserveWire.of(reserve(read.value(), id(exchange))));
        return Answer.resource(read.version(), shown);
    }

    private Answer undertake(Exchange exchange) {
        Undertaking promise = exchange.read(ReserveForms.Undertake.class)
                .of(exchange.call().actor().id());
        return changed(exchange, register.undertake(exchange.call(), centre(exchange), id(exchange), promise));
    }

    private static Answer changed(Exchange exchange, Kept<Premises> kept) {
        return Answer.ok(CentreReserveWire.of(reserve(kept.value(), id(exchange))))
                .version(kept.version());
    }

    private static CentreReserve reserve(Premises premises, ReserveId id) {
        return premises.reserve(id).orElseThrow(() -> new Rejected.UnknownId(id.value()));
    }

    private LocalDate day(Exchange exchange) {
        return exchange.query().value("on", Form::dateOf).orElseGet(() -> LocalDate.now(clock));
    }

    private static CentreId centre(Exchange exchange) {
        return new CentreId(exchange.path("id"));
    }

    private static ReserveId id(Exchange exchange) {
        return new ReserveId(exchange.path("reserve"));
    }
}
