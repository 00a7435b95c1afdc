package org.sharaka.web.funding;

import static org.sharaka.domain.access.Permission.READ;
import static org.sharaka.domain.access.Permission.WRITE_FUNDING;

import java.time.Clock;
import java.util.List;
import org.sharaka.application.funding.AllocationQuery;
import org.sharaka.application.funding.AllocationRegister;
import org.sharaka.application.funding.AllocationStanding;
import org.sharaka.application.funding.Window;
import org.sharaka.application.work.Kept;
import org.sharaka.application.work.Slice;
import org.sharaka.domain.funding.Allocation;
import org.sharaka.domain.funding.AllocationId;
import org.sharaka.domain.funding.ReceiptId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.web.funding.AllocationForms.AllocationForm;
import org.sharaka.web.funding.AllocationForms.ReleaseForm;
import org.sharaka.web.http.Answer;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.http.Place;
import org.sharaka.web.http.Route;
import org.sharaka.web.wire.PageWire;

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
        return List.of(
                Route.post(ALL, WRITE_FUNDING, this::allocate),
                Route.get(ALL, READ, this::list).asking("to", "toId", "receiptId", "limit", "cursor"),
                Route.get(ONE, READ, this::read),
                Route.post(ONE + "/release", WRITE_FUNDING, this::release),
                Route.get(ONE + "/gates/release", READ, this::mayRelease).asking("on", "amount"));
    }

    private Answer allocate(Exchange exchange) {
        AllocationForm wire = exchange.body(AllocationForm.class);
        Kept<Allocation> kept = Standing.made(register.allocate(exchange.call(), wire.read(exchange.form(wire))));
        AllocationStanding read = register.read(exchange.call(), kept.value().id());
        return Standing.created(
                exchange,
                ALL + "/" + kept.value().id().value(),
                read.allocation().version(),
                AllocationWire.of(read));
    }

    private Answer list(Exchange exchange) {
        AllocationQuery query = new AllocationQuery(
                Fact.of(PurposeWire.asked(exchange, "to", "toId")),
                Fact.of(exchange.query().text("receiptId").map(ReceiptId::new)),
                new Window(Place.after(exchange), exchange.query().limit(Standing.USUAL_LIMIT, Window.LARGEST_LIMIT)));
        Slice<AllocationStanding, Long> slice = register.list(exchange.call(), query);
        List<AllocationWire> items =
                slice.items().stream().map(AllocationWire::of).toList();
        return Answer.ok(new PageWire<>(items, Place.cursor(slice.next())));
    }

    private Answer read(Exchange exchange) {
        AllocationStanding read = register.read(exchange.call(), id(exchange));
        return Standing.read(exchange, read.allocation().version(), AllocationWire.of(read));
    }

    private Answer release(Exchange exchange) {
        Fact<Long> expected = exchange.expected(
                register.read(exchange.call(), id(exchange)).allocation().version());
        ReleaseForm wire = exchange.body(ReleaseForm.class);
        Standing.made(register.release(exchange.call(), wire.command(id(exchange), expected, exchange.form(wire))));
        AllocationStanding read = register.read(exchange.call(), id(exchange));
        return Standing.changed(exchange, read.allocation().version(), AllocationWire.of(read));
    }

    private Answer mayRelease(Exchange exchange) {
        return Standing.ruling(
                exchange,
                register.mayRelease(
                        exchange.call(), id(exchange), Standing.day(exchange, clock), Standing.amount(exchange)));
    }

    private static AllocationId id(Exchange exchange) {
        return new AllocationId(exchange.place("id"));
    }
}
