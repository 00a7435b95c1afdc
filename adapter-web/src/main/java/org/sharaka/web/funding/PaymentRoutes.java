package org.sharaka.web.funding;

import static org.sharaka.domain.access.Permission.READ;
import static org.sharaka.domain.access.Permission.WRITE_FUNDING;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sharaka.application.funding.PaymentRegister;
import org.sharaka.application.funding.PreparePayment;
import org.sharaka.application.store.Criteria;
import org.sharaka.application.store.Payments;
import org.sharaka.application.work.Kept;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.funding.AllocationId;
import org.sharaka.domain.funding.ApprovePayment;
import org.sharaka.domain.funding.ConfirmReversal;
import org.sharaka.domain.funding.Payment;
import org.sharaka.domain.funding.PaymentId;
import org.sharaka.domain.funding.PaymentKind;
import org.sharaka.domain.funding.ReversePayment;
import org.sharaka.domain.funding.WithdrawPayment;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.project.ContractId;
import org.sharaka.web.http.Answer;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.http.ListRoute;
import org.sharaka.web.http.Route;
import org.sharaka.web.http.StepRoutes;
import org.sharaka.web.wire.DayForm;
import org.sharaka.web.wire.Form;
import org.sharaka.web.wire.ReasonForm;

/** Payments: prepared by one person, approved by another. */
final class PaymentRoutes {

    private static final String ALL = "/api/v1/payments";
    private static final String ONE = ALL + "/{id}";

    private final PaymentRegister register;
    private final Clock clock;

    PaymentRoutes(PaymentRegister register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    List<Route> routes() {
        List<Route> routes = new ArrayList<>(List.of(
                Route.post(ALL, WRITE_FUNDING, this::prepare),
                ListRoute.of(ALL, Payments.FACETS, this::list, Payments.PROJECT),
                Route.get(ONE, READ, this::read),
                StepRoutes.gate(
                        ALL,
                        "prepare",
                        clock,
                        this::look,
                        "allocationId",
                        "amount",
                        "kind",
                        "contractId",
                        "withoutContract",
                        "payeeId",
                        "title")));
        routes.addAll(new StepRoutes<>(ONE, PaymentId::new, register, clock, this::taken)
                .step(ApprovePayment.KIND, DayForm.class, form -> new ApprovePayment(form.on()), ApprovePayment::new)
                .step(
                        WithdrawPayment.KIND,
                        ReasonForm.class,
                        form -> new WithdrawPayment(form.on(), Fact.known(form.reason())),
                        WithdrawPayment::on)
                .step(
                        ReversePayment.KIND,
                        ReasonForm.class,
                        form -> new ReversePayment(form.on(), Fact.known(form.reason())),
                        ReversePayment::on)
                .step(ConfirmReversal.KIND, DayForm.class, form -> new ConfirmReversal(form.on()), ConfirmReversal::new)
                .routes());
        return routes;
    }

    private Answer prepare(Exchange exchange) {
        PreparePayment payment = exchange.read(PaymentForm.class).make();
        Kept<Payment> kept = FundingAnswers.made(register.prepare(exchange.call(), payment));
        return FundingAnswers.created(
                exchange, ALL + "/" + kept.value().id().value(), kept.version(), wire(exchange, kept));
    }

    private Ruling look(Exchange exchange, LocalDate on) {
        return register.look(
                exchange.call(),
                PreparePayment.ahead(
                        exchange.query()
                                .value("kind", word -> Form.wordOf(word, PaymentKind.class))
                                .orElse(PaymentKind.PAYMENT),
                        exchange.query().required("allocationId", AllocationId::new),
                        exchange.query().required("amount", Money::parse),
                        Fact.of(exchange.query().text("contractId").map(ContractId::new)),
                        Fact.of(exchange.query().text("withoutContract")),
                        Fact.of(exchange.query().text("payeeId").map(PartnerId::new)),
                        Fact.of(exchange.query().text("title")),
                        on));
    }

    private Answer list(Exchange exchange) {
        Criteria criteria = ListRoute.criteria(exchange, Payments.FACETS, LocalDate.now(clock), Payments.PROJECT);
        return ListRoute.page(register.list(exchange.call(), criteria), payment -> PaymentWire.of(payment.value()));
    }

    private Answer read(Exchange exchange) {
        Versioned<Payment> read = register.read(exchange.call(), new PaymentId(exchange.path("id")));
        return Answer.resource(read.version(), PaymentWire.of(read.value()));
    }

    private Answer taken(Exchange exchange, Kept<Payment> kept) {
        return FundingAnswers.changed(exchange, kept.version(), wire(exchange, kept));
    }

    private PaymentWire wire(Exchange exchange, Kept<Payment> kept) {
        return PaymentWire.of(kept.value(), FundingAnswers.warnings(exchange, clock, kept));
    }
}
