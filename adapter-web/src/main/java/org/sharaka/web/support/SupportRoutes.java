package org.sharaka.web.support;

import static org.sharaka.domain.access.Permission.READ;
import static org.sharaka.domain.access.Permission.WRITE_CENTRES;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sharaka.application.store.Criteria;
import org.sharaka.application.store.SupportPlans;
import org.sharaka.application.support.GrantOfMany;
import org.sharaka.application.support.GrantToMany;
import org.sharaka.application.support.SupportRegister;
import org.sharaka.application.work.Kept;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.funding.ApprovePayment;
import org.sharaka.domain.funding.ConfirmReversal;
import org.sharaka.domain.funding.PaymentId;
import org.sharaka.domain.funding.ReversePayment;
import org.sharaka.domain.funding.WithdrawPayment;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.policy.MeasureKind;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.rulebook.StepKind;
import org.sharaka.domain.support.Accounts;
import org.sharaka.domain.support.AidEntry;
import org.sharaka.domain.support.AidPapers;
import org.sharaka.domain.support.ApprovePlan;
import org.sharaka.domain.support.ClosePlan;
import org.sharaka.domain.support.DecidePayment;
import org.sharaka.domain.support.GrantSupport;
import org.sharaka.domain.support.Justification;
import org.sharaka.domain.support.PayGrant;
import org.sharaka.domain.support.PayInstalment;
import org.sharaka.domain.support.PlanCircumstances;
import org.sharaka.domain.support.PlanStep;
import org.sharaka.domain.support.PlannedMeasure;
import org.sharaka.domain.support.Refusal;
import org.sharaka.domain.support.Repayment;
import org.sharaka.domain.support.SucceedToPlan;
import org.sharaka.domain.support.SupportPlan;
import org.sharaka.domain.support.SupportPlanId;
import org.sharaka.web.http.Answer;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.http.ListRoute;
import org.sharaka.web.http.Problems;
import org.sharaka.web.http.Route;
import org.sharaka.web.http.StepRoutes;
import org.sharaka.web.support.PayoutForms.AccountsForm;
import org.sharaka.web.support.PayoutForms.AgreementForm;
import org.sharaka.web.support.PayoutForms.JustificationForm;
import org.sharaka.web.support.PayoutForms.PaymentForm;
import org.sharaka.web.support.PayoutForms.RefusalForm;
import org.sharaka.web.support.PayoutForms.RepaymentForm;
import org.sharaka.web.support.PlanForms.GrantForm;
import org.sharaka.web.wire.DayForm;
import org.sharaka.web.wire.Form;
import org.sharaka.web.wire.PageWire;
import org.sharaka.web.wire.ReasonForm;
import org.sharaka.web.wire.RulingWire;
import org.sharaka.web.wire.SuccessionForm;

/** Support plans: their steps, what is put on file of each year of aid, and what is delivered. */
public final class SupportRoutes {

    private static final String OF_CENTRE = "/api/v1/centres/{id}/support-plans";
    private static final String ALL = "/api/v1/support-plans";
    private static final String ONE = ALL + "/{id}";
    private static final String YEAR = ONE + "/years/{year}";
    private static final String GRANT = ONE + "/grants/{grantId}";
    private static final String PAYMENT = ONE + "/payments/{paymentId}";

    private final SupportRegister register;
    private final Clock clock;

    public SupportRoutes(SupportRegister register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    public List<Route> routes() {
        List<Route> routes = new ArrayList<>(List.of(
                Route.post(OF_CENTRE, WRITE_CENTRES, this::draft),
                ListRoute.inParts(OF_CENTRE, this::ofCentre),
                ListRoute.of(ALL, SupportPlans.FACETS, this::list),
                Route.get(ONE, READ, this::read),
                ListRoute.inParts(ONE + "/effects", this::effects, "on"),
                Route.post("/api/v1/support-grants", GrantSupport.KIND.right(), this::grantToMany),
                Route.post(GRANT + "/delivery", WRITE_CENTRES, this::deliver),
                Route.post(GRANT + "/inventory", WRITE_CENTRES, this::enter),
                entry("/agreement", AidPapers.KIND, AgreementForm.class),
                entry("/justifications", Justification.KIND, JustificationForm.class),
                entry("/refusals", Refusal.KIND, RefusalForm.class),
                entry("/accounts", Accounts.KIND, AccountsForm.class),
                entry("/repayments", Repayment.KIND, RepaymentForm.class)));
        routes.addAll(steps(ONE)
                .draft(register)
                .step(ApprovePlan.KIND, DayForm.class, form -> new ApprovePlan(form.on()), ApprovePlan::new)
                .step(
                        GrantSupport.KIND,
                        GrantForm.class,
                        (form, exchange) -> form.make(),
                        (exchange, on) -> new GrantSupport(on, measure(exchange), false),
                        "kind",
                        "amount")
                .step(
                        SucceedToPlan.KIND,
                        SuccessionForm.class,
                        (form, exchange) -> new SucceedToPlan(form.make()),
                        (exchange, on) -> new SucceedToPlan(StepRoutes.acceptance(exchange, on)),
                        "successorId")
                .step(
                        ClosePlan.KIND,
                        ReasonForm.class,
                        form -> new ClosePlan(form.on(), form.why()),
                        on -> new ClosePlan(on, Fact.unknown()))
                .routes());
        routes.addAll(steps(YEAR)
                .step(
                        PayInstalment.KIND,
                        PaymentForm.class,
                        (form, exchange) -> form.instalment(year(exchange)),
                        (exchange, on) -> PayInstalment.of(year(exchange), on))
                .routes());
        routes.addAll(steps(GRANT)
                .step(
                        PayGrant.KIND,
                        PaymentForm.class,
                        (form, exchange) -> form.grant(grant(exchange)),
                        (exchange, on) -> new PayGrant(on, grant(exchange), Fact.unknown(), Fact.unknown()))
                .routes());
        routes.addAll(steps(PAYMENT)
                .step(
                        ApprovePayment.KIND,
                        DayForm.class,
                        (form, exchange) -> approval(exchange, form.on()),
                        SupportRoutes::approval)
                .step(
                        WithdrawPayment.KIND,
                        ReasonForm.class,
                        (form, exchange) -> new DecidePayment(
                                payment(exchange), new WithdrawPayment(form.on(), Fact.known(form.reason()))),
                        (exchange, on) -> new DecidePayment(payment(exchange), WithdrawPayment.on(on)))
                .step(
                        ReversePayment.KIND,
                        ReasonForm.class,
                        (form, exchange) -> new DecidePayment(
                                payment(exchange), new ReversePayment(form.on(), Fact.known(form.reason()))),
                        (exchange, on) -> new DecidePayment(payment(exchange), ReversePayment.on(on)))
                .step(
                        ConfirmReversal.KIND,
                        DayForm.class,
                        (form, exchange) -> new DecidePayment(payment(exchange), new ConfirmReversal(form.on())),
                        (exchange, on) -> new DecidePayment(payment(exchange), new ConfirmReversal(on)))
                .routes());
        return routes;
    }

    private StepRoutes<SupportPlanId, SupportPlan, PlanCircumstances, PlanStep> steps(String part) {
        return new StepRoutes<>(part, SupportPlanId::new, register, clock, (exchange, kept) -> taken(kept));
    }

    /** Something that is put on the file of a year of aid, which passes no gate. */
    private <F extends PayoutForms.EntryForm> Route entry(String place, StepKind kind, Class<F> form) {
        return Route.post(YEAR + place, kind.right(), exchange -> {
            F wire = exchange.read(form);
            AidEntry entry = wire.of(exchange.call().actor().id());
            return taken(register.file(
                    exchange.call(), id(exchange), year(exchange), entry, wire.on(), exchange.expected()));
        });
    }

    private Answer draft(Exchange exchange) {
        PlanForms.PlanForm form = exchange.read(PlanForms.PlanForm.class);
        Kept<SupportPlan> kept = register.draft(exchange.call(), form.of(new CentreId(exchange.path("id"))));
        return Answer.created(ALL + "/" + kept.value().id().value(), PlanWire.of(kept.value()))
                .version(kept.version());
    }

    private Answer ofCentre(Exchange exchange) {
        CentreId centre = new CentreId(exchange.path("id"));
        return ListRoute.part(exchange, register.ofCentre(exchange.call(), centre), PlanWire::of);
    }

    private Answer list(Exchange exchange) {
        Criteria criteria = ListRoute.criteria(exchange, SupportPlans.FACETS, LocalDate.now(clock));
        return ListRoute.page(register.list(exchange.call(), criteria), plan -> PlanWire.of(plan.value()));
    }

    private Answer read(Exchange exchange) {
        Versioned<SupportPlan> read = register.read(exchange.call(), id(exchange));
        return Answer.resource(read.version(), PlanWire.of(read.value()));
    }

    private Answer grantToMany(Exchange exchange) {
        GrantToMany action = exchange.read(PlanForms.BatchForm.class).make();
        List<GrantOfMany> done = register.grant(exchange.call(), action).fold(Outcome.Made::value, refused -> {
            throw Problems.closed(refused.ruling());
        });
        return page(done.stream()
                        .map(one -> new GrantOfManyWire(
                                PlanWire.of(one.plan()),
                                one.granted(),
                                RulingWire.of(one.ruling(), exchange.reader()))))
                .in(exchange.language());
    }

    private Answer deliver(Exchange exchange) {
        PlanForms.DeliveryForm form = exchange.read(PlanForms.DeliveryForm.class);
        return taken(register.deliver(exchange.call(), id(exchange), form.of(grant(exchange)), exchange.expected()));
    }

    private Answer enter(Exchange exchange) {
        PlanForms.EntryForm form = exchange.read(PlanForms.EntryForm.class);
        return taken(register.enter(
                exchange.call(),
                id(exchange),
                grant(exchange),
                form.on(),
                form.asset().make(),
                exchange.expected()));
    }

    private Answer effects(Exchange exchange) {
        LocalDate on = exchange.query().value("on", Form::dateOf).orElseGet(() -> LocalDate.now(clock));
        return ListRoute.part(exchange, register.effects(exchange.call(), id(exchange), on), PlanWire.EffectWire::of);
    }

    private static <T> Answer page(Stream<T> items) {
        return Answer.ok(PageWire.whole(items.toList()));
    }

    private static Answer taken(Kept<SupportPlan> kept) {
        return Answer.ok(PlanWire.of(kept.value())).version(kept.version());
    }

    private static SupportPlanId id(Exchange exchange) {
        return new SupportPlanId(exchange.path("id"));
    }

    private static int year(Exchange exchange) {
        String typed = exchange.path("year");
        if (!typed.matches("[1-9][0-9]?")) {
            throw new Rejected.UnknownId(typed);
        }
        return Integer.parseInt(typed);
    }

    private static String grant(Exchange exchange) {
        return exchange.path("grantId");
    }

    private static PaymentId payment(Exchange exchange) {
        return new PaymentId(exchange.path("paymentId"));
    }

    private static DecidePayment approval(Exchange exchange, LocalDate on) {
        return new DecidePayment(payment(exchange), new ApprovePayment(on));
    }

    /** A measure as the gate of a grant is looked at: by its kind, and what it may cost. */
    private static Fact<PlannedMeasure> measure(Exchange exchange) {
        Money amount = exchange.query().value("amount", Money::parse).orElse(Money.ZERO);
        return Fact.of(exchange.query()
                .value("kind", word -> Form.wordOf(word, MeasureKind.class))
                .map(kind -> new PlannedMeasure(kind, kind.name(), amount, Fact.unknown(), Fact.unknown())));
    }

    /** What became of a measure for one of many plans. */
    record GrantOfManyWire(PlanWire plan, boolean granted, RulingWire ruling) {}
}
