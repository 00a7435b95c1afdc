package org.sharaka.web.support;

import static org.sharaka.domain.access.Permission.APPROVE_PAYMENTS;
import static org.sharaka.domain.access.Permission.READ;
import static org.sharaka.domain.access.Permission.WRITE_CENTRES;
import static org.sharaka.domain.access.Permission.WRITE_FUNDING;
import static org.sharaka.web.support.SupportRoutes.answered;
import static org.sharaka.web.support.SupportRoutes.id;
import static org.sharaka.web.support.SupportRoutes.taken;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.sharaka.application.support.AidRegister;
import org.sharaka.application.support.SupportRegister;
import org.sharaka.application.work.Rejected;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.funding.PaymentId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.support.AidPapers;
import org.sharaka.web.http.Answer;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.http.Route;
import org.sharaka.web.wire.Form;
import org.sharaka.web.wire.RulingWire;

/** The money of support plans: what a year of aid rests on, its instalments, and what is paid for grants. */
public final class AidRoutes {

    private static final String ONE = "/api/v1/support-plans/{id}";
    private static final String YEAR = ONE + "/years/{year}";
    private static final String PAYMENT = ONE + "/payments/{paymentId}";
    private static final String YEARS = "[1-9][0-9]?";

    private final AidRegister register;
    private final SupportRegister plans;
    private final Clock clock;

    /**
     * The routes.
     *
     * @param register of the money of plans
     * @param plans reads the plan that a step is taken on
     * @param clock tells the day where nobody asks for one
     */
    public AidRoutes(AidRegister register, SupportRegister plans, Clock clock) {
        this.register = register;
        this.plans = plans;
        this.clock = clock;
    }

    /** {@return the routes; all of them} */
    public List<Route> routes() {
        return List.of(
                Route.post(YEAR + "/agreement", WRITE_CENTRES, this::agree),
                Route.post(YEAR + "/instalments", WRITE_FUNDING, this::payInstalment),
                Route.get(YEAR + "/gates/pay", READ, this::gate).asking("on"),
                Route.post(YEAR + "/justifications", WRITE_CENTRES, this::justify),
                Route.post(YEAR + "/accounts", WRITE_CENTRES, this::account),
                Route.post(YEAR + "/repayments", WRITE_FUNDING, this::giveBack),
                Route.post(ONE + "/grants/{grantId}/payments", WRITE_FUNDING, this::payGrant),
                Route.post(PAYMENT + "/approval", APPROVE_PAYMENTS, this::approve),
                Route.post(PAYMENT + "/withdrawal", WRITE_FUNDING, this::withdraw));
    }

    private Answer agree(Exchange exchange) {
        PayoutForms.AgreementForm wire = exchange.body(PayoutForms.AgreementForm.class);
        AidPapers papers = wire.read(exchange.form(wire));
        return answered(register.agree(
                exchange.call(), id(exchange), year(exchange), papers, LocalDate.parse(wire.on()), expected(exchange)));
    }

    private Answer payInstalment(Exchange exchange) {
        PayoutForms.PaymentForm wire = exchange.body(PayoutForms.PaymentForm.class);
        return taken(register.pay(
                exchange.call(),
                wire.instalment(exchange.form(wire), id(exchange), year(exchange)),
                expected(exchange)));
    }

    private Answer gate(Exchange exchange) {
        LocalDate on = exchange.query().value("on", Form::dateOf).orElseGet(() -> LocalDate.now(clock));
        return Answer.ok(RulingWire.of(
                        register.gateToPay(exchange.call(), id(exchange), year(exchange), on), exchange.reader()))
                .in(exchange.language());
    }

    private Answer justify(Exchange exchange) {
        PayoutForms.JustificationForm wire = exchange.body(PayoutForms.JustificationForm.class);
        return answered(register.justify(
                exchange.call(),
                id(exchange),
                year(exchange),
                wire.read(exchange.form(wire), by(exchange)),
                expected(exchange)));
    }

    private Answer account(Exchange exchange) {
        PayoutForms.AccountsForm wire = exchange.body(PayoutForms.AccountsForm.class);
        return answered(register.account(
                exchange.call(),
                id(exchange),
                year(exchange),
                wire.read(exchange.form(wire), by(exchange)),
                expected(exchange)));
    }

    private Answer giveBack(Exchange exchange) {
        PayoutForms.RepaymentForm wire = exchange.body(PayoutForms.RepaymentForm.class);
        return answered(register.giveBack(
                exchange.call(),
                id(exchange),
                year(exchange),
                wire.read(exchange.form(wire), by(exchange)),
                expected(exchange)));
    }

    private Answer payGrant(Exchange exchange) {
        PayoutForms.PaymentForm wire = exchange.body(PayoutForms.PaymentForm.class);
        return taken(register.pay(
                exchange.call(),
                wire.grant(exchange.form(wire), id(exchange), exchange.path("grantId")),
                expected(exchange)));
    }

    private Answer approve(Exchange exchange) {
        PlanForms.DayForm wire = exchange.body(PlanForms.DayForm.class);
        LocalDate on = wire.read(exchange.form(wire));
        return taken(register.approve(exchange.call(), id(exchange), payment(exchange), on, expected(exchange)));
    }

    private Answer withdraw(Exchange exchange) {
        PlanForms.ReasonForm wire = exchange.body(PlanForms.ReasonForm.class);
        LocalDate on = wire.read(exchange.form(wire));
        return taken(register.withdraw(
                exchange.call(), id(exchange), payment(exchange), on, wire.reason(), expected(exchange)));
    }

    private Fact<Long> expected(Exchange exchange) {
        return exchange.expected(plans.read(exchange.call(), id(exchange)).version());
    }

    private static int year(Exchange exchange) {
        String typed = exchange.path("year");
        if (!typed.matches(YEARS)) {
            throw new Rejected.UnknownId(typed);
        }
        return Integer.parseInt(typed);
    }

    private static PaymentId payment(Exchange exchange) {
        return new PaymentId(exchange.path("paymentId"));
    }

    private static UserId by(Exchange exchange) {
        return exchange.call().actor().id();
    }
}
