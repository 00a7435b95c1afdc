package org.sharaka.web.funding;

import static org.sharaka.domain.access.Permission.READ;
import static org.sharaka.domain.access.Permission.WRITE_FUNDING;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.sharaka.application.funding.PledgeRegister;
import org.sharaka.application.funding.ReceiptQuery;
import org.sharaka.application.funding.ReceiptRegister;
import org.sharaka.application.funding.ReceiptStanding;
import org.sharaka.application.funding.Window;
import org.sharaka.application.work.Kept;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Slice;
import org.sharaka.domain.funding.PledgeId;
import org.sharaka.domain.funding.Receipt;
import org.sharaka.domain.funding.ReceiptId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.web.funding.ReceiptForms.CorrectionForm;
import org.sharaka.web.funding.ReceiptForms.ReceiptForm;
import org.sharaka.web.funding.ReceiptForms.ReversalForm;
import org.sharaka.web.http.Answer;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.http.Operation;
import org.sharaka.web.http.Place;
import org.sharaka.web.http.Route;
import org.sharaka.web.wire.PageWire;

/** Receipts, their reversals and corrections. A receipt has two addresses: its own, and one beneath its pledge. */
final class ReceiptRoutes {

    private static final String ALL = "/api/v1/receipts";
    private static final String ONE = ALL + "/{receipt}";
    private static final String OF_PLEDGE = PledgeRoutes.ONE + "/receipts";
    private static final String ONE_OF_PLEDGE = OF_PLEDGE + "/{receipt}";

    private final ReceiptRegister register;
    private final PledgeRegister pledges;
    private final Clock clock;

    ReceiptRoutes(ReceiptRegister register, PledgeRegister pledges, Clock clock) {
        this.register = register;
        this.pledges = pledges;
        this.clock = clock;
    }

    List<Route> routes() {
        return List.of(
                Route.post(OF_PLEDGE, WRITE_FUNDING, this::record),
                Route.get(OF_PLEDGE, READ, exchange -> list(exchange, Fact.known(pledge(exchange))))
                        .asking("limit", "cursor"),
                Route.get(ONE_OF_PLEDGE, READ, beneathItsPledge(this::read)),
                Route.post(ONE_OF_PLEDGE + "/reversal", WRITE_FUNDING, beneathItsPledge(this::reverse)),
                Route.get(ALL, READ, exchange -> list(exchange, Fact.unknown())).asking("donorId", "limit", "cursor"),
                Route.get(ONE, READ, this::read),
                Route.post(ONE + "/reversal", WRITE_FUNDING, this::reverse),
                Route.get(ONE + "/gates/reverse", READ, this::mayReverse).asking("on", "amount"),
                Route.post(ONE + "/corrections", WRITE_FUNDING, this::correct));
    }

    private Answer record(Exchange exchange) {
        // a pledge that is not there is told before what is wrong with the body
        pledges.read(exchange.call(), pledge(exchange));
        ReceiptForm wire = exchange.body(ReceiptForm.class);
        return created(
                exchange,
                Standing.made(register.record(exchange.call(), wire.command(pledge(exchange), exchange.form(wire)))));
    }

    private Answer list(Exchange exchange, Fact<PledgeId> pledge) {
        pledge.value().ifPresent(id -> pledges.read(exchange.call(), id));
        ReceiptQuery query = new ReceiptQuery(
                pledge,
                Fact.of(exchange.query().text("donorId").map(PartnerId::new)),
                new Window(Place.after(exchange), exchange.query().limit(Standing.USUAL_LIMIT, Window.LARGEST_LIMIT)));
        Slice<ReceiptStanding, Long> slice = register.list(exchange.call(), query);
        List<ReceiptWire> items = slice.items().stream().map(ReceiptWire::of).toList();
        return Answer.ok(new PageWire<>(items, Place.cursor(slice.next())));
    }

    private Answer read(Exchange exchange) {
        ReceiptStanding read = register.read(exchange.call(), id(exchange));
        return Standing.read(exchange, read.receipt().version(), ReceiptWire.of(read));
    }

    private Answer reverse(Exchange exchange) {
        Fact<Long> expected = expected(exchange);
        ReversalForm wire = exchange.body(ReversalForm.class);
        Standing.made(register.reverse(exchange.call(), wire.command(id(exchange), expected, exchange.form(wire))));
        ReceiptStanding read = register.read(exchange.call(), id(exchange));
        return Standing.changed(exchange, read.receipt().version(), ReceiptWire.of(read));
    }

    private Answer mayReverse(Exchange exchange) {
        return Standing.ruling(
                exchange,
                register.mayReverse(
                        exchange.call(), id(exchange), Standing.day(exchange, clock), Standing.amount(exchange)));
    }

    private Answer correct(Exchange exchange) {
        Fact<Long> expected = expected(exchange);
        CorrectionForm wire = exchange.body(CorrectionForm.class);
        return created(
                exchange,
                Standing.made(
                        register.correct(exchange.call(), wire.command(id(exchange), expected, exchange.form(wire)))));
    }

    /** The receipt, after it or something for it was entered. */
    private Answer created(Exchange exchange, Kept<Receipt> kept) {
        ReceiptStanding read = register.read(exchange.call(), kept.value().id());
        return Standing.created(
                exchange, ALL + "/" + kept.value().id().value(), read.receipt().version(), ReceiptWire.of(read));
    }

    /** The same, where the receipt is one of the pledge that the path names. */
    private Operation beneathItsPledge(Operation operation) {
        return exchange -> {
            Optional<Receipt> found = Optional.of(register.read(exchange.call(), id(exchange)))
                    .map(read -> read.receipt().value())
                    .filter(receipt -> receipt.pledge().equals(pledge(exchange)));
            if (found.isEmpty()) {
                throw new Rejected.UnknownId(id(exchange).value());
            }
            return operation.answer(exchange);
        };
    }

    private Fact<Long> expected(Exchange exchange) {
        return exchange.expected(
                register.read(exchange.call(), id(exchange)).receipt().version());
    }

    private static PledgeId pledge(Exchange exchange) {
        return new PledgeId(exchange.place("id"));
    }

    private static ReceiptId id(Exchange exchange) {
        return new ReceiptId(exchange.place("receipt"));
    }
}
