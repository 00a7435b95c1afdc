package org.sharaka.web.oversight;

import static org.sharaka.domain.access.Permission.READ;
import static org.sharaka.domain.access.Permission.WRITE_CENTRES;
import static org.sharaka.web.oversight.OversightUseCases.CENTRE;
import static org.sharaka.web.oversight.OversightUseCases.centre;
import static org.sharaka.web.oversight.OversightUseCases.entry;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.application.oversight.ReportRegister;
import org.sharaka.application.oversight.Written;
import org.sharaka.web.http.Answer;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.http.Route;

/** Reports: to hand in, accept and return them. */
final class ReportRoutes {

    private static final String ALL = CENTRE + "reports";
    private static final String ONE = ALL + "/{entry}";

    private final ReportRegister register;
    private final OversightUseCases desk;

    ReportRoutes(ReportRegister register, OversightUseCases desk) {
        this.register = register;
        this.desk = desk;
    }

    List<Route> routes() {
        return List.of(
                Route.get(ALL, READ, this::list).asking("on"),
                Route.post(ALL, WRITE_CENTRES, this::submit),
                Route.post(ONE + "/acceptance", WRITE_CENTRES, this::accept),
                Route.post(ONE + "/return", WRITE_CENTRES, this::sendBack));
    }

    private Answer list(Exchange exchange) {
        return Answer.ok(ReportWire.OnDay.of(
                        register.on(exchange.call(), centre(exchange), desk.day(exchange)), exchange.reader()))
                .in(exchange.language());
    }

    private Answer submit(Exchange exchange) {
        ReportForms.Submit wire = exchange.body(ReportForms.Submit.class);
        ReportForms.Handed handed = wire.read(exchange.form(wire));
        return OversightUseCases.created(
                exchange,
                "reports",
                shown(register.submit(exchange.call(), centre(exchange), handed.on(), handed.report())));
    }

    private Answer accept(Exchange exchange) {
        Dated wire = exchange.body(Dated.class);
        LocalDate on = wire.read(exchange.form(wire));
        return Answer.ok(shown(
                OversightUseCases.taken(register.accept(exchange.call(), centre(exchange), entry(exchange), on))));
    }

    private Answer sendBack(Exchange exchange) {
        ReportForms.SendBack wire = exchange.body(ReportForms.SendBack.class);
        LocalDate on = wire.read(exchange.form(wire));
        return Answer.ok(
                shown(register.sendBack(exchange.call(), centre(exchange), entry(exchange), on, wire.reasons())));
    }

    private static ReportWire shown(Written written) {
        return ReportWire.of(written.oversight().reports().one(written.entry()), LocalDate.MAX);
    }
}
