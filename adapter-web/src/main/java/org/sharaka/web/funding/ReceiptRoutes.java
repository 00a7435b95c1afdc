package org.sharaka.web.funding;

import static org.sharaka.domain.access.Permission.READ;
import static org.sharaka.domain.access.Permission.WRITE_FUNDING;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sharaka.application.funding.PledgeRegister;
import org.sharaka.application.funding.ReceiptRegister;
import org.sharaka.application.funding.ReceiptStanding;
import org.sharaka.application.funding.RecordOtherReceipt;
import org.sharaka.application.funding.RecordReceipt;
import org.sharaka.application.store.Criteria;
import org.sharaka.application.store.Receipts;
import org.sharaka.application.work.Kept;
import org.sharaka.application.work.Rejected;
import org.sharaka.domain.funding.CorrectReceipt;
import org.sharaka.domain.funding.DeclareReceipt;
import org.sharaka.domain.funding.OtherIncome;
import org.sharaka.domain.funding.PledgeId;
import org.sharaka.domain.funding.Receipt;
import org.sharaka.domain.funding.ReceiptId;
import org.sharaka.domain.funding.ReverseReceipt;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.web.funding.ReceiptForms.CorrectionForm;
import org.sharaka.web.funding.ReceiptForms.OtherReceiptForm;
import org.sharaka.web.funding.ReceiptForms.ReceiptForm;
import org.sharaka.web.funding.ReceiptForms.ReversalForm;
import org.sharaka.web.http.Answer;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.http.ListRoute;
import org.sharaka.web.http.Route;
import org.sharaka.web.http.StepRoutes;
import org.sharaka.web.wire.Form;
import org.sharaka.web.wire.PaperForm;

/** Receipts, their reversals and corrections. A receipt has two addresses: its own, and one beneath its pledge. */
final class ReceiptRoutes {

    private static final String ALL = "/api/v1/receipts";
    private static final String ONE = ALL + "/{id}";
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
        List<Route> routes = new ArrayList<>(List.of(
                Route.post(OF_PLEDGE, WRITE_FUNDING, this::record),
                ListRoute.inParts(OF_PLEDGE, this::ofPledge),
                Route.get(ONE_OF_PLEDGE, READ, exchange -> read(exchange, ofItsPledge(exchange))),
                Route.post(
                        ONE_OF_PLEDGE + "/reversal",
                        WRITE_FUNDING,
                        exchange -> reverse(exchange, ofItsPledge(exchange))),
                Route.post(ALL, WRITE_FUNDING, this::recordOther),
                StepRoutes.gate(ALL, "record", clock, this::look, "cause"),
                ListRoute.of(ALL, Receipts.FACETS, this::list, Receipts.DONOR),
                Route.get(ONE, READ, exchange -> read(exchange, id(exchange))),
                Route.post(ONE + "/reversal", WRITE_FUNDING, exchange -> reverse(exchange, id(exchange)))));
        routes.addAll(new StepRoutes<>(ONE, ReceiptId::new, register, clock, this::taken)
                .step(
                        ReverseReceipt.KIND,
                        ReversalForm.class,
                        (form, exchange) -> form.make(),
                        (exchange, on) -> ReverseReceipt.on(on, FundingAnswers.amount(exchange)),
                        "amount")
                .step(
                        CorrectReceipt.KIND,
                        CorrectionForm.class,
                        (form, exchange) -> form.make(),
                        (exchange, on) -> CorrectReceipt.on(on, FundingAnswers.amount(exchange), receivedOn(exchange)),
                        "amount",
                        "receivedOn")
                .step(
                        DeclareReceipt.KIND,
                        PaperForm.class,
                        form -> new DeclareReceipt(form.on(), form.paper()),
                        DeclareReceipt::on)
                .routes());
        return routes;
    }

    private Answer record(Exchange exchange) {
        // a pledge that is not there is told before what is wrong with the body
        pledges.read(exchange.call(), pledge(exchange));
        RecordReceipt receipt = exchange.read(ReceiptForm.class).of(pledge(exchange));
        return recorded(exchange, FundingAnswers.made(register.record(exchange.call(), receipt)));
    }

    private Answer recordOther(Exchange exchange) {
        RecordOtherReceipt receipt = exchange.read(OtherReceiptForm.class).command();
        return recorded(exchange, FundingAnswers.made(register.record(exchange.call(), receipt)));
    }

    private Ruling look(Exchange exchange, LocalDate on) {
        return register.look(
                exchange.call(),
                on,
                Fact.of(exchange.query().value("cause", word -> Form.wordOf(word, OtherIncome.Cause.class))));
    }

    private Answer recorded(Exchange exchange, Kept<Receipt> kept) {
        return FundingAnswers.created(
                exchange, ALL + "/" + kept.value().id().value(), kept.version(), wire(exchange, kept));
    }

    private Answer ofPledge(Exchange exchange) {
        PledgeId pledge = pledge(exchange);
        pledges.read(exchange.call(), pledge);
        return list(exchange, Criteria.all(ListRoute.window(exchange)).with("pledgeId", Set.of(pledge.value())));
    }

    private Answer list(Exchange exchange) {
        return list(exchange, ListRoute.criteria(exchange, Receipts.FACETS, LocalDate.now(clock), Receipts.DONOR));
    }

    private Answer list(Exchange exchange, Criteria criteria) {
        return ListRoute.page(register.standings(exchange.call(), criteria), ReceiptWire::of);
    }

    private Answer read(Exchange exchange, ReceiptId id) {
        ReceiptStanding read = register.standing(exchange.call(), id);
        return FundingAnswers.read(exchange, read.receipt().version(), ReceiptWire.of(read));
    }

    /** The step that reverses, at the address that the interface named before steps had theirs. */
    private Answer reverse(Exchange exchange, ReceiptId id) {
        ReverseReceipt step = exchange.read(ReversalForm.class).make();
        return taken(exchange, FundingAnswers.made(register.take(exchange.call(), id, step, exchange.expected())));
    }

    private Answer taken(Exchange exchange, Kept<Receipt> kept) {
        return FundingAnswers.changed(exchange, kept.version(), wire(exchange, kept));
    }

    private ReceiptWire wire(Exchange exchange, Kept<Receipt> kept) {
        return ReceiptWire.of(
                register.standing(exchange.call(), kept.value().id()), FundingAnswers.warnings(exchange, clock, kept));
    }

    /** The receipt, where it is one of the pledge that the path names. */
    private ReceiptId ofItsPledge(Exchange exchange) {
        ReceiptId id = new ReceiptId(exchange.path("receipt"));
        if (!register.read(exchange.call(), id).value().pledge().is(pledge(exchange)::equals)) {
            throw new Rejected.UnknownId(id.value());
        }
        return id;
    }

    private static Fact<LocalDate> receivedOn(Exchange exchange) {
        return Fact.of(exchange.query().value("receivedOn", Form::dateOf));
    }

    private static PledgeId pledge(Exchange exchange) {
        return new PledgeId(exchange.path("id"));
    }

    private static ReceiptId id(Exchange exchange) {
        return new ReceiptId(exchange.path("id"));
    }
}
