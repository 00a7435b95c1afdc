package org.sharaka.web.funding;

import static org.sharaka.domain.access.Permission.READ;
import static org.sharaka.domain.access.Permission.WRITE_FUNDING;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sharaka.application.funding.AllocationRegister;
import org.sharaka.application.funding.AllocationStanding;
import org.sharaka.application.store.Allocations;
import org.sharaka.application.store.Criteria;
import org.sharaka.application.work.Kept;
import org.sharaka.domain.funding.Allocation;
import org.sharaka.domain.funding.AllocationId;
import org.sharaka.domain.funding.AllocationRequest;
import org.sharaka.domain.funding.PledgeId;
import org.sharaka.domain.funding.ReleaseAllocation;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.text.Reason;
import org.sharaka.web.funding.AllocationForms.AllocationForm;
import org.sharaka.web.funding.AllocationForms.ReleaseForm;
import org.sharaka.web.http.Answer;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.http.ListRoute;
import org.sharaka.web.http.Route;
import org.sharaka.web.http.StepRoutes;

/** Allocations and their release. */
final class AllocationRoutes {

    private static final String ALL = "/api/v1/allocations";
    private static final String ONE = ALL + "/{id}";

    private final AllocationRegister register;
    private final Clock clock;

    AllocationRoutes(AllocationRegister register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    List<Route> routes() {
        List<Route> routes = new ArrayList<>(List.of(
                Route.post(ALL, WRITE_FUNDING, this::allocate),
                ListRoute.of(ALL, Allocations.FACETS, this::list, "purpose", "purposeId"),
                Route.get(ONE, READ, this::read),
                StepRoutes.gate(ALL, "allocate", clock, this::look, "amount", "to", "toId", "pledgeId")));
        routes.addAll(new StepRoutes<>(ONE, AllocationId::new, register, clock, this::taken)
                .step(
                        ReleaseAllocation.KIND,
                        ReleaseForm.class,
                        (form, exchange) ->
                                new ReleaseAllocation(form.on(), form.amount(), Fact.known(new Reason(form.reason()))),
                        (exchange, on) -> ReleaseAllocation.on(on, FundingAnswers.amount(exchange)),
                        "amount")
                .routes());
        return routes;
    }

    private Answer allocate(Exchange exchange) {
        AllocationRequest request = exchange.read(AllocationForm.class).make();
        Kept<Allocation> kept = FundingAnswers.made(register.allocate(exchange.call(), request));
        AllocationId id = kept.value().id();
        return FundingAnswers.created(exchange, ALL + "/" + id.value(), kept.version(), wire(exchange, id));
    }

    private Ruling look(Exchange exchange, LocalDate on) {
        return register.look(
                exchange.call(),
                new AllocationRequest(
                        exchange.query().required("amount", Money::parse),
                        PurposeWire.required(exchange, "to", "toId"),
                        on,
                        Fact.of(exchange.query().text("pledgeId").map(PledgeId::new))));
    }

    private Answer list(Exchange exchange) {
        Criteria criteria =
                PurposeWire.narrowing(exchange, ListRoute.criteria(exchange, Allocations.FACETS, LocalDate.now(clock)));
        return ListRoute.page(register.standings(exchange.call(), criteria), AllocationWire::of);
    }

    private Answer read(Exchange exchange) {
        AllocationStanding read = register.standing(exchange.call(), new AllocationId(exchange.path("id")));
        return FundingAnswers.read(exchange, read.allocation().version(), AllocationWire.of(read));
    }

    private Answer taken(Exchange exchange, Kept<Allocation> kept) {
        return FundingAnswers.changed(
                exchange, kept.version(), wire(exchange, kept.value().id()));
    }

    private AllocationWire wire(Exchange exchange, AllocationId id) {
        return AllocationWire.of(register.standing(exchange.call(), id));
    }
}
