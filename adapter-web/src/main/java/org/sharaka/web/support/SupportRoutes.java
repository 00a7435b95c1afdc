package org.sharaka.web.support;

import static org.sharaka.domain.access.Permission.APPROVE_SUPPORT;
import static org.sharaka.domain.access.Permission.READ;
import static org.sharaka.domain.access.Permission.WRITE_CENTRES;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.sharaka.application.support.DeliveredAsset;
import org.sharaka.application.support.GrantedToMany;
import org.sharaka.application.support.SupportRegister;
import org.sharaka.application.work.Kept;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.support.PlannedMeasure;
import org.sharaka.domain.support.SupportPlan;
import org.sharaka.domain.support.SupportPlanId;
import org.sharaka.domain.text.Language;
import org.sharaka.web.http.Answer;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.http.Problems;
import org.sharaka.web.http.Route;
import org.sharaka.web.wire.Form;
import org.sharaka.web.wire.PageWire;
import org.sharaka.web.wire.RulingWire;

/** Support plans: written, approved, granted under, closed. */
public final class SupportRoutes {

    private static final String OF_CENTRE = "/api/v1/centres/{id}/support-plans";
    private static final String ALL = "/api/v1/support-plans";
    private static final String ONE = ALL + "/{id}";
    private static final String GRANTS = ONE + "/grants";

    private final SupportRegister register;
    private final Clock clock;

    /**
     * The routes.
     *
     * @param register of plans
     * @param clock tells the day where nobody asks for one
     */
    public SupportRoutes(SupportRegister register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    /** {@return the routes; all of them} */
    public List<Route> routes() {
        return List.of(
                Route.post(OF_CENTRE, WRITE_CENTRES, this::draft),
                Route.get(OF_CENTRE, READ, this::ofCentre),
                Route.get(ONE, READ, this::read),
                Route.post(ONE + "/steps/approve", APPROVE_SUPPORT, this::approve),
                Route.get(ONE + "/gates/approve", READ, this::gate).asking("on"),
                Route.post(ONE + "/steps/close", APPROVE_SUPPORT, this::close),
                Route.post(GRANTS, APPROVE_SUPPORT, this::grant),
                Route.post(GRANTS + "/{grantId}/delivery", WRITE_CENTRES, this::deliver),
                Route.post(GRANTS + "/{grantId}/inventory", WRITE_CENTRES, this::enter),
                Route.post("/api/v1/support-grants", APPROVE_SUPPORT, this::grantToMany),
                Route.get(ONE + "/effects", READ, this::effects).asking("on"));
    }

    private Answer draft(Exchange exchange) {
        PlanForms.PlanForm wire = exchange.body(PlanForms.PlanForm.class);
        Kept<SupportPlan> kept =
                register.draft(exchange.call(), wire.read(exchange.form(wire), new CentreId(exchange.path("id"))));
        return Answer.created(ALL + "/" + kept.value().id().value(), PlanWire.of(kept.value()))
                .version(kept.version());
    }

    private Answer ofCentre(Exchange exchange) {
        return Answer.ok(PageWire.whole(register.ofCentre(exchange.call(), new CentreId(exchange.path("id"))).stream()
                .map(PlanWire::of)
                .toList()));
    }

    private Answer read(Exchange exchange) {
        Versioned<SupportPlan> read = register.read(exchange.call(), id(exchange));
        return Answer.resource(exchange, read.version(), PlanWire.of(read.value()));
    }

    private Answer approve(Exchange exchange) {
        Fact<Long> expected = expected(exchange);
        PlanForms.DayForm wire = exchange.body(PlanForms.DayForm.class);
        LocalDate on = wire.read(exchange.form(wire));
        return taken(register.approve(exchange.call(), id(exchange), on, expected));
    }

    private Answer gate(Exchange exchange) {
        return Answer.ok(RulingWire.of(
                        register.gateToApprove(exchange.call(), id(exchange), day(exchange)), exchange.reader()))
                .in(exchange.language());
    }

    private Answer close(Exchange exchange) {
        Fact<Long> expected = expected(exchange);
        PlanForms.ReasonForm wire = exchange.body(PlanForms.ReasonForm.class);
        LocalDate on = wire.read(exchange.form(wire));
        return answered(register.close(exchange.call(), id(exchange), on, wire.reason(), expected));
    }

    private Answer grant(Exchange exchange) {
        Fact<Long> expected = expected(exchange);
        PlanForms.GrantForm wire = exchange.body(PlanForms.GrantForm.class);
        PlannedMeasure measure = wire.read(exchange.form(wire));
        return taken(register.grant(exchange.call(), id(exchange), measure, LocalDate.parse(wire.on()), expected));
    }

    private Answer grantToMany(Exchange exchange) {
        PlanForms.BatchForm wire = exchange.body(PlanForms.BatchForm.class);
        GrantedToMany done = made(register.grant(exchange.call(), wire.read(exchange.form(wire))));
        Language language = exchange.language();
        return Answer.ok(PageWire.whole(done.items().stream()
                        .map(item -> new BatchItemWire(
                                PlanWire.of(item.plan()),
                                item.granted(),
                                RulingWire.of(item.ruling(), exchange.reader())))
                        .toList()))
                .in(language);
    }

    private Answer deliver(Exchange exchange) {
        Fact<Long> expected = expected(exchange);
        PlanForms.DeliveryForm wire = exchange.body(PlanForms.DeliveryForm.class);
        return answered(register.deliver(
                exchange.call(), wire.read(exchange.form(wire), id(exchange), exchange.path("grantId")), expected));
    }

    private Answer enter(Exchange exchange) {
        Fact<Long> expected = expected(exchange);
        PlanForms.EntryForm wire = exchange.body(PlanForms.EntryForm.class);
        DeliveredAsset asset = wire.read(exchange.form(wire));
        return answered(register.enter(
                exchange.call(), id(exchange), exchange.path("grantId"), LocalDate.parse(wire.on()), asset, expected));
    }

    private Answer effects(Exchange exchange) {
        return Answer.ok(PageWire.whole(register.effects(exchange.call(), id(exchange), day(exchange)).stream()
                .map(PlanWire.EffectWire::of)
                .toList()));
    }

    private LocalDate day(Exchange exchange) {
        return exchange.query().value("on", Form::dateOf).orElseGet(() -> LocalDate.now(clock));
    }

    static <T> T made(Outcome<T> outcome) {
        return outcome.fold(Outcome.Made::value, refused -> {
            throw Problems.closed(refused.ruling());
        });
    }

    static Answer taken(Outcome<Kept<SupportPlan>> outcome) {
        return answered(made(outcome));
    }

    static Answer answered(Kept<SupportPlan> kept) {
        return Answer.ok(PlanWire.of(kept.value())).version(kept.version());
    }

    private Fact<Long> expected(Exchange exchange) {
        return exchange.expected(register.read(exchange.call(), id(exchange)).version());
    }

    static SupportPlanId id(Exchange exchange) {
        return new SupportPlanId(exchange.path("id"));
    }

    /** What became of an action for one of many plans. */
    record BatchItemWire(PlanWire plan, boolean granted, RulingWire ruling) {}
}
