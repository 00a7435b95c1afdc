package org.sharaka.web.condition;

import static org.sharaka.domain.access.Permission.READ;

import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sharaka.application.condition.ConditionRegister;
import org.sharaka.application.store.Conditions;
import org.sharaka.application.store.Criteria;
import org.sharaka.application.work.Kept;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.condition.Condition;
import org.sharaka.domain.condition.ConditionId;
import org.sharaka.domain.condition.ConditionStep;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.text.Reason;
import org.sharaka.web.http.Answer;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.http.ListRoute;
import org.sharaka.web.http.Route;
import org.sharaka.web.http.StepRoutes;
import org.sharaka.web.wire.Ahead;
import org.sharaka.web.wire.Form;
import org.sharaka.web.wire.PaperForm;
import org.sharaka.web.wire.Part;

/** The conditions of all steps: they are listed, met, and extended once. */
public final class ConditionRoutes {

    private static final String ALL = "/api/v1/conditions";
    private static final String ONE = ALL + "/{id}";

    private final ConditionRegister register;
    private final Clock clock;

    /** The routes. */
    public ConditionRoutes(ConditionRegister register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    /** The routes. */
    public List<Route> routes() {
        List<Route> routes = new ArrayList<>(
                List.of(ListRoute.of(ALL, Conditions.FACETS, this::list), Route.get(ONE, READ, this::read)));
        routes.addAll(new StepRoutes<>(ONE, ConditionId::new, register, clock, (exchange, kept) -> taken(kept))
                .step(
                        ConditionStep.Meet.KIND,
                        PaperForm.class,
                        form -> new ConditionStep.Meet(form.on(), form.paper()),
                        on -> new ConditionStep.Meet(on, Fact.unknown()))
                .step(
                        ConditionStep.Extend.KIND,
                        ExtendForm.class,
                        (form, exchange) -> form.make(),
                        (exchange, on) -> new ConditionStep.Extend(
                                on,
                                Fact.of(exchange.query().value("until", Form::dateOf)),
                                Fact.unknown(),
                                Fact.unknown()),
                        "until")
                .routes());
        return routes;
    }

    private Answer list(Exchange exchange) {
        Criteria criteria = ListRoute.criteria(exchange, Conditions.FACETS, today());
        return ListRoute.page(register.list(exchange.call(), criteria), read -> wire(read.value()));
    }

    private Answer read(Exchange exchange) {
        Versioned<Condition> read = register.read(exchange.call(), new ConditionId(exchange.path("id")));
        return Answer.resource(read.version(), wire(read.value()));
    }

    private Answer taken(Kept<Condition> kept) {
        return Answer.ok(wire(kept.value())).version(kept.version());
    }

    private ConditionWire wire(Condition condition) {
        return ConditionWire.of(condition, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The decision that gives a condition a later day. */
    record ExtendForm(
            @NotNull LocalDate on,
            @Ahead @NotNull LocalDate until,
            @NotNull Reason reason,
            @NotNull Document document) implements Part<ConditionStep.Extend> {

        @Override
        public ConditionStep.Extend make() {
            return new ConditionStep.Extend(on, Fact.known(until), Fact.known(reason), Fact.known(document));
        }
    }
}
