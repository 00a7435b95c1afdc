package org.sharaka.web.stepback;

import static org.sharaka.domain.access.Permission.READ;
import static org.sharaka.domain.access.Permission.WRITE_HANDOVERS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.sharaka.application.stepback.StepBackRegister;
import org.sharaka.application.store.Criteria;
import org.sharaka.application.store.StepBacks;
import org.sharaka.application.work.Kept;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.stepback.CloseRemedied;
import org.sharaka.domain.stepback.Cure;
import org.sharaka.domain.stepback.Notify;
import org.sharaka.domain.stepback.Plan;
import org.sharaka.domain.stepback.Revert;
import org.sharaka.domain.stepback.StepBack;
import org.sharaka.domain.stepback.StepBackId;
import org.sharaka.domain.stepback.StepBackTrigger;
import org.sharaka.web.http.Answer;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.http.ListRoute;
import org.sharaka.web.http.Problems;
import org.sharaka.web.http.Route;
import org.sharaka.web.http.StepRoutes;
import org.sharaka.web.stepback.StepBackForms.OpenForm;
import org.sharaka.web.stepback.StepBackForms.PlanForm;
import org.sharaka.web.stepback.StepBackForms.RevertForm;
import org.sharaka.web.wire.DayForm;
import org.sharaka.web.wire.Form;
import org.sharaka.web.wire.PaperForm;
import org.sharaka.web.wire.ReasonForm;
import org.sharaka.web.wire.RulingWire;

/** Step-backs: the way by which a centre that was handed over comes back. */
public final class StepBackRoutes {

    private static final String ALL = "/api/v1/stepbacks";
    private static final String ONE = ALL + "/{id}";

    private final StepBackRegister register;
    private final Clock clock;

    /** The routes. */
    public StepBackRoutes(StepBackRegister register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    /** The routes. */
    public List<Route> routes() {
        List<Route> routes = new ArrayList<>(List.of(
                Route.post(ALL, WRITE_HANDOVERS, this::open),
                ListRoute.of(ALL, StepBacks.FACETS, this::list),
                Route.get(ALL + "/gates/open", READ, this::lookAtOpening).asking("on", "centreId", "trigger"),
                Route.get(ONE, READ, this::read)));
        routes.addAll(new StepRoutes<>(ONE, StepBackId::new, register, clock, (exchange, kept) -> taken(kept))
                .step(Notify.KIND, PaperForm.class, form -> new Notify(form.on(), form.paper()), Notify::on)
                .step(Cure.KIND, DayForm.class, form -> new Cure(form.on()), Cure::new)
                .step(Plan.KIND, PlanForm.class, Plan::on)
                .step(
                        CloseRemedied.KIND,
                        ReasonForm.class,
                        form -> new CloseRemedied(form.on(), form.why()),
                        CloseRemedied::on)
                .step(Revert.KIND, RevertForm.class, Revert::on)
                .routes());
        return routes;
    }

    private Answer open(Exchange exchange) {
        OpenForm form = exchange.read(OpenForm.class);
        Kept<StepBack> kept = register.open(exchange.call(), form.centreId(), form.trigger(), form.on())
                .fold(Outcome.Made::value, refused -> {
                    throw Problems.closed(refused.ruling());
                });
        return Answer.created(ALL + "/" + kept.value().id().value(), StepBackWire.of(kept.value()))
                .version(kept.version());
    }

    private Answer lookAtOpening(Exchange exchange) {
        CentreId centre = required(exchange, "centreId", CentreId::new);
        StepBackTrigger trigger = required(exchange, "trigger", word -> Form.wordOf(word, StepBackTrigger.class));
        LocalDate on = exchange.query().value("on", Form::dateOf).orElseGet(() -> LocalDate.now(clock));
        Ruling ruling = register.lookAtOpening(exchange.call(), centre, trigger, on);
        return Answer.ok(RulingWire.of(ruling, exchange.reader())).in(exchange.language());
    }

    private static <T> T required(Exchange exchange, String name, Function<String, T> read) {
        return Fact.of(exchange.query().value(name, read)).required("/" + name);
    }

    private Answer list(Exchange exchange) {
        Criteria criteria = ListRoute.criteria(exchange, StepBacks.FACETS, LocalDate.now(clock));
        return ListRoute.page(register.list(exchange.call(), criteria), back -> StepBackWire.of(back.value()));
    }

    private Answer read(Exchange exchange) {
        Versioned<StepBack> read = register.read(exchange.call(), id(exchange));
        return Answer.resource(read.version(), StepBackWire.of(read.value()));
    }

    private static Answer taken(Kept<StepBack> kept) {
        return Answer.ok(StepBackWire.of(kept.value())).version(kept.version());
    }

    private static StepBackId id(Exchange exchange) {
        return new StepBackId(exchange.path("id"));
    }
}
