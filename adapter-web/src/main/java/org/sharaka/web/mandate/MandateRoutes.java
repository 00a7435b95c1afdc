package org.sharaka.web.mandate;

import static org.sharaka.domain.access.Permission.READ;
import static org.sharaka.domain.access.Permission.WRITE_CENTRES;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sharaka.application.mandate.MandateRegister;
import org.sharaka.application.store.Criteria;
import org.sharaka.application.store.Mandates;
import org.sharaka.application.work.Kept;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.mandate.End;
import org.sharaka.domain.mandate.GiveNotice;
import org.sharaka.domain.mandate.Hold;
import org.sharaka.domain.mandate.Mandate;
import org.sharaka.domain.mandate.MandateId;
import org.sharaka.domain.mandate.Sign;
import org.sharaka.web.http.Answer;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.http.ListRoute;
import org.sharaka.web.http.Route;
import org.sharaka.web.http.StepRoutes;
import org.sharaka.web.mandate.StepForms.EndForm;
import org.sharaka.web.mandate.StepForms.NoticeForm;
import org.sharaka.web.wire.Form;
import org.sharaka.web.wire.PaperForm;
import org.sharaka.web.wire.PapersForm;
import org.sharaka.web.wire.ReasonForm;

/** Mandates: to write, sign, suspend and end them. */
public final class MandateRoutes {

    private static final String OF_CENTRE = "/api/v1/centres/{id}/mandates";
    private static final String UNMANAGED = "/api/v1/unmanaged-centres";
    private static final String ALL = "/api/v1/mandates";
    private static final String ONE = ALL + "/{id}";

    private final MandateRegister register;
    private final Clock clock;

    public MandateRoutes(MandateRegister register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    public List<Route> routes() {
        List<Route> routes = new ArrayList<>(List.of(
                Route.post(OF_CENTRE, WRITE_CENTRES, this::draft),
                ListRoute.inParts(OF_CENTRE, this::ofCentre),
                ListRoute.of(ALL, Mandates.FACETS, this::list),
                ListRoute.inParts(UNMANAGED, this::unmanaged, "on"),
                Route.get(ONE, READ, this::read),
                Route.post(ONE + "/papers", WRITE_CENTRES, this::document)));
        routes.addAll(new StepRoutes<>(ONE, MandateId::new, register, clock, (exchange, kept) -> taken(kept))
                .draft(register)
                .step(Sign.KIND, PaperForm.class, form -> new Sign(form.on(), form.paper()), Sign::on)
                .step(
                        Hold.SUSPEND,
                        ReasonForm.class,
                        form -> new Hold(Hold.SUSPEND, form.on(), Fact.known(form.reason())),
                        on -> new Hold(Hold.SUSPEND, on, Fact.unknown()))
                .step(
                        Hold.RESUME,
                        ReasonForm.class,
                        form -> new Hold(Hold.RESUME, form.on(), Fact.known(form.reason())),
                        on -> new Hold(Hold.RESUME, on, Fact.unknown()))
                .step(GiveNotice.KIND, NoticeForm.class, GiveNotice::on)
                .step(End.KIND, EndForm.class, End::on)
                .routes());
        return routes;
    }

    private Answer draft(Exchange exchange) {
        CentreId centre = new CentreId(exchange.path("id"));
        return created(
                register.draft(exchange.call(), exchange.read(MandateForm.class).of(centre)));
    }

    private Answer ofCentre(Exchange exchange) {
        CentreId centre = new CentreId(exchange.path("id"));
        return ListRoute.part(
                exchange, register.ofCentre(exchange.call(), centre), mandate -> MandateWire.of(mandate, today()));
    }

    private Answer list(Exchange exchange) {
        Criteria criteria = ListRoute.criteria(exchange, Mandates.FACETS, today());
        return ListRoute.page(
                register.list(exchange.call(), criteria), mandate -> MandateWire.of(mandate.value(), today()));
    }

    private Answer unmanaged(Exchange exchange) {
        LocalDate on = day(exchange);
        return ListRoute.part(
                        exchange,
                        register.unmanaged(exchange.call(), on),
                        centre -> UnmanagedWire.of(centre, on, exchange.reader()))
                .in(exchange.language());
    }

    private Answer read(Exchange exchange) {
        Versioned<Mandate> read = register.read(exchange.call(), id(exchange));
        return Answer.resource(read.version(), MandateWire.of(read.value(), today()));
    }

    private Answer document(Exchange exchange) {
        List<Document> papers = exchange.read(PapersForm.class).documents();
        return created(register.document(exchange.call(), id(exchange), papers, exchange.expected()));
    }

    private Answer created(Kept<Mandate> kept) {
        return Answer.created(ALL + "/" + kept.value().id().value(), MandateWire.of(kept.value(), today()))
                .version(kept.version());
    }

    private Answer taken(Kept<Mandate> kept) {
        return Answer.ok(MandateWire.of(kept.value(), today())).version(kept.version());
    }

    private LocalDate day(Exchange exchange) {
        return exchange.query().value("on", Form::dateOf).orElseGet(this::today);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static MandateId id(Exchange exchange) {
        return new MandateId(exchange.path("id"));
    }
}
