package org.sharaka.web.mandate;

import static org.sharaka.domain.access.Permission.READ;
import static org.sharaka.domain.access.Permission.SUSPEND_MANDATES;
import static org.sharaka.domain.access.Permission.WRITE_CENTRES;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.sharaka.application.mandate.MandateRegister;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.Kept;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.mandate.Closure;
import org.sharaka.domain.mandate.Mandate;
import org.sharaka.domain.mandate.MandateId;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.web.http.Answer;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.http.Problems;
import org.sharaka.web.http.Route;
import org.sharaka.web.mandate.StepForms.Because;
import org.sharaka.web.mandate.StepForms.Dated;
import org.sharaka.web.mandate.StepForms.End;
import org.sharaka.web.mandate.StepForms.Notify;
import org.sharaka.web.mandate.StepForms.Papers;
import org.sharaka.web.mandate.StepForms.Sign;
import org.sharaka.web.wire.Form;
import org.sharaka.web.wire.PageWire;
import org.sharaka.web.wire.RulingWire;

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
        return List.of(
                Route.post(OF_CENTRE, WRITE_CENTRES, this::draft),
                Route.get(OF_CENTRE, READ, this::list),
                Route.get(UNMANAGED, READ, this::unmanaged).asking("on"),
                Route.get(ONE, READ, this::read),
                Route.post(ONE + "/papers", WRITE_CENTRES, this::document),
                Route.post(ONE + "/steps/sign", WRITE_CENTRES, this::sign),
                Route.post(ONE + "/steps/suspend", SUSPEND_MANDATES, this::suspend),
                Route.post(ONE + "/steps/resume", SUSPEND_MANDATES, this::resume),
                Route.post(ONE + "/steps/notice", WRITE_CENTRES, this::notice),
                Route.post(ONE + "/steps/end", WRITE_CENTRES, this::end),
                gate("sign", register::gateToSign),
                gate("suspend", register::gateToSuspend),
                gate("resume", register::gateToResume),
                gate("notice", register::gateToNotice),
                gate("end", register::gateToEnd));
    }

    private Answer draft(Exchange exchange) {
        MandateForm wire = exchange.body(MandateForm.class);
        CentreId centre = new CentreId(exchange.place("id"));
        return created(register.draft(exchange.call(), wire.read(exchange.form(wire), centre)));
    }

    private Answer list(Exchange exchange) {
        CentreId centre = new CentreId(exchange.place("id"));
        return Answer.ok(PageWire.whole(register.ofCentre(exchange.call(), centre).stream()
                .map(mandate -> MandateWire.of(mandate, today()))
                .toList()));
    }

    private Answer unmanaged(Exchange exchange) {
        LocalDate on = day(exchange);
        return Answer.ok(PageWire.whole(register.unmanaged(exchange.call(), on).stream()
                        .map(centre -> UnmanagedWire.of(centre, on, exchange.reader()))
                        .toList()))
                .in(exchange.language());
    }

    private Answer read(Exchange exchange) {
        Versioned<Mandate> read = register.read(exchange.call(), id(exchange));
        return Answer.resource(exchange, read.version(), variant(read.value()), MandateWire.of(read.value(), today()));
    }

    private Answer document(Exchange exchange) {
        Fact<Long> expected = expected(exchange);
        Papers wire = exchange.body(Papers.class);
        return created(register.document(exchange.call(), id(exchange), wire.read(exchange.form(wire)), expected));
    }

    private Answer sign(Exchange exchange) {
        Fact<Long> expected = expected(exchange);
        Sign wire = exchange.body(Sign.class);
        Dated<Document> read = wire.read(exchange.form(wire));
        return taken(register.sign(exchange.call(), id(exchange), read.on(), read.what(), expected));
    }

    private Answer suspend(Exchange exchange) {
        Fact<Long> expected = expected(exchange);
        Because wire = exchange.body(Because.class);
        Dated<String> read = wire.read(exchange.form(wire));
        return taken(register.suspend(exchange.call(), id(exchange), read.on(), read.what(), expected));
    }

    private Answer resume(Exchange exchange) {
        Fact<Long> expected = expected(exchange);
        Because wire = exchange.body(Because.class);
        Dated<String> read = wire.read(exchange.form(wire));
        return taken(register.resume(exchange.call(), id(exchange), read.on(), read.what(), expected));
    }

    private Answer notice(Exchange exchange) {
        Fact<Long> expected = expected(exchange);
        Notify wire = exchange.body(Notify.class);
        Dated<Document> read = wire.read(exchange.form(wire));
        return taken(register.notice(exchange.call(), id(exchange), read.on(), read.what(), wire.why(), expected));
    }

    private Answer end(Exchange exchange) {
        Fact<Long> expected = expected(exchange);
        End wire = exchange.body(End.class);
        Dated<Closure> read = wire.read(exchange.form(wire));
        return taken(register.end(exchange.call(), id(exchange), read.on(), wire.reason(), read.what(), expected));
    }

    private Route gate(String step, Gate gate) {
        return Route.get(ONE + "/gates/" + step, READ, exchange -> {
                    Ruling ruling = gate.ruling(exchange.call(), id(exchange), day(exchange));
                    return Answer.ok(RulingWire.of(ruling, exchange.reader())).in(exchange.language());
                })
                .asking("on");
    }

    @FunctionalInterface
    private interface Gate {
        Ruling ruling(Call call, MandateId id, LocalDate on);
    }

    private Answer created(Kept<Mandate> kept) {
        return Answer.created(ALL + "/" + kept.value().id().value(), MandateWire.of(kept.value(), today()))
                .version(kept.version(), variant(kept.value()));
    }

    private Answer taken(Outcome<Kept<Mandate>> outcome) {
        Kept<Mandate> kept = outcome.fold(Outcome.Made::value, refused -> {
            throw Problems.closed(refused.ruling());
        });
        return Answer.ok(MandateWire.of(kept.value(), today())).version(kept.version(), variant(kept.value()));
    }

    private Fact<Long> expected(Exchange exchange) {
        return exchange.expected(register.read(exchange.call(), id(exchange)).version());
    }

    /** A mandate begins and runs out by itself: what is shown changes with the day. */
    private String variant(Mandate mandate) {
        return mandate.stateOn(today()).name();
    }

    private LocalDate day(Exchange exchange) {
        return exchange.query().value("on", Form::dateOf).orElseGet(this::today);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static MandateId id(Exchange exchange) {
        return new MandateId(exchange.place("id"));
    }
}
