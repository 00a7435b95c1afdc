package org.sharaka.web.handover;

import static org.sharaka.domain.access.Permission.READ;
import static org.sharaka.domain.access.Permission.WRITE_HANDOVERS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sharaka.application.handover.HandoverRegister;
import org.sharaka.application.handover.ProposeHandover;
import org.sharaka.application.store.Criteria;
import org.sharaka.application.store.Handovers;
import org.sharaka.application.work.Kept;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.handover.Approve;
import org.sharaka.domain.handover.CallOff;
import org.sharaka.domain.handover.Close;
import org.sharaka.domain.handover.Handover;
import org.sharaka.domain.handover.HandoverId;
import org.sharaka.domain.handover.Leave;
import org.sharaka.domain.handover.StateUse;
import org.sharaka.domain.handover.SucceedToHandover;
import org.sharaka.domain.handover.Transfer;
import org.sharaka.domain.handover.UseStatement;
import org.sharaka.domain.handover.VisitCentre;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.web.handover.HandoverForms.ApproveForm;
import org.sharaka.web.handover.HandoverForms.LeaveForm;
import org.sharaka.web.handover.HandoverForms.ProposeForm;
import org.sharaka.web.handover.HandoverForms.TransferForm;
import org.sharaka.web.handover.HandoverForms.UseStatementForm;
import org.sharaka.web.handover.HandoverForms.VisitForm;
import org.sharaka.web.http.Answer;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.http.ListRoute;
import org.sharaka.web.http.Problems;
import org.sharaka.web.http.Route;
import org.sharaka.web.http.StepRoutes;
import org.sharaka.web.wire.DayForm;
import org.sharaka.web.wire.Form;
import org.sharaka.web.wire.ReasonForm;
import org.sharaka.web.wire.RulingWire;
import org.sharaka.web.wire.SuccessionForm;

/** Handovers: to propose, approve, sign, follow up and close them. */
public final class HandoverRoutes {

    private static final String ALL = "/api/v1/handovers";
    private static final String ONE = ALL + "/{id}";
    private static final String STATEMENTS = ONE + "/use-statements";
    private static final String STATEMENT = STATEMENTS + "/{statement}";

    private final HandoverRegister register;
    private final Clock clock;

    /** The routes. */
    public HandoverRoutes(HandoverRegister register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    /** The routes. */
    public List<Route> routes() {
        List<Route> routes = new ArrayList<>(List.of(
                Route.post(ALL, WRITE_HANDOVERS, this::propose),
                ListRoute.of(ALL, Handovers.FACETS, this::list),
                Route.get(ALL + "/gates/propose", READ, this::lookAtProposal).asking("on", "centres"),
                ListRoute.inParts("/api/v1/follow-up", this::due, "on"),
                Route.get(ONE, READ, this::read),
                ListRoute.inParts(
                        STATEMENTS,
                        exchange -> ListRoute.part(exchange, statements(exchange), HandoverWire.UseStatementWire::of)),
                Route.get(STATEMENT, READ, this::statement)));
        routes.addAll(new StepRoutes<>(ONE, HandoverId::new, register, clock, (exchange, kept) -> taken(kept))
                .step(
                        Approve.PROGRAMMES,
                        ApproveForm.class,
                        form -> new Approve(Approve.PROGRAMMES, form.on(), form.decided()),
                        on -> Approve.ahead(Approve.PROGRAMMES, on))
                .step(
                        Approve.FINANCE,
                        ApproveForm.class,
                        form -> new Approve(Approve.FINANCE, form.on(), form.decided()),
                        on -> Approve.ahead(Approve.FINANCE, on))
                .step(
                        CallOff.REFUSE,
                        ReasonForm.class,
                        form -> new CallOff(CallOff.REFUSE, form.on(), form.why()),
                        on -> CallOff.ahead(CallOff.REFUSE, on))
                .step(
                        CallOff.WITHDRAW,
                        ReasonForm.class,
                        form -> new CallOff(CallOff.WITHDRAW, form.on(), form.why()),
                        on -> CallOff.ahead(CallOff.WITHDRAW, on))
                .step(
                        Leave.KIND,
                        LeaveForm.class,
                        form -> new Leave(form.on(), Fact.known(form.centreId()), Fact.known(form.reason())),
                        Leave::on)
                .step(
                        SucceedToHandover.KIND,
                        SuccessionForm.class,
                        (form, exchange) -> new SucceedToHandover(form.make()),
                        (exchange, on) -> new SucceedToHandover(StepRoutes.acceptance(exchange, on)),
                        "successorId")
                .step(Transfer.KIND, TransferForm.class, Transfer::on)
                .step(
                        VisitCentre.KIND,
                        VisitForm.class,
                        (form, exchange) ->
                                new VisitCentre(form.on(), form.centreId(), form.month(), Fact.known(form.minutes())),
                        VisitForm::ahead,
                        "month")
                .step(Close.KIND, DayForm.class, form -> new Close(form.on()), Close::new)
                .routes());
        routes.addAll(new StepRoutes<>(ONE, HandoverId::new, register, clock, (exchange, kept) -> stated(kept))
                .stepAt(
                        "/use-statements",
                        StateUse.KIND,
                        UseStatementForm.class,
                        (form, exchange) -> form.make(),
                        UseStatementForm::ahead,
                        "year",
                        "centreId")
                .routes());
        return routes;
    }

    private Answer propose(Exchange exchange) {
        ProposeHandover proposal = exchange.read(ProposeForm.class).make();
        Kept<Handover> kept = register.propose(exchange.call(), proposal).fold(Outcome.Made::value, refused -> {
            throw Problems.closed(refused.ruling());
        });
        return Answer.created(ALL + "/" + kept.value().id().value(), HandoverWire.of(kept.value(), today()))
                .version(kept.version());
    }

    private Answer list(Exchange exchange) {
        Criteria criteria = ListRoute.criteria(exchange, Handovers.FACETS, today());
        return ListRoute.page(
                register.list(exchange.call(), criteria), handover -> HandoverWire.of(handover.value(), today()));
    }

    private Answer due(Exchange exchange) {
        LocalDate on = day(exchange);
        return ListRoute.part(exchange, register.due(exchange.call(), on), due -> DueFollowUpWire.of(due, on));
    }

    private Answer lookAtProposal(Exchange exchange) {
        List<CentreId> centres = exchange.query()
                .value("centres", text -> text)
                .map(text -> Arrays.stream(text.split(",")).map(CentreId::new).toList())
                .orElse(List.of());
        Ruling ruling = register.lookAtProposal(exchange.call(), centres, day(exchange));
        return Answer.ok(RulingWire.of(ruling, exchange.reader())).in(exchange.language());
    }

    private Answer read(Exchange exchange) {
        Versioned<Handover> read = register.read(exchange.call(), id(exchange));
        return Answer.resource(read.version(), HandoverWire.of(read.value(), today()));
    }

    private List<UseStatement> statements(Exchange exchange) {
        return register.read(exchange.call(), id(exchange)).value().snapshot().statements();
    }

    private Answer statement(Exchange exchange) {
        String id = exchange.path("statement");
        Versioned<Handover> read = register.read(exchange.call(), id(exchange));
        return read.value().snapshot().statements().stream()
                .filter(one -> one.id().value().equals(id))
                .findFirst()
                .map(one -> Answer.resource(read.version(), HandoverWire.UseStatementWire.of(one)))
                .orElseThrow(() -> new Rejected.UnknownId(id));
    }

    private static Answer stated(Kept<Handover> kept) {
        List<UseStatement> all = kept.value().snapshot().statements();
        UseStatement stated = all.get(all.size() - 1);
        String place = STATEMENT
                .replace("{id}", kept.value().id().value())
                .replace("{statement}", stated.id().value());
        return Answer.created(place, HandoverWire.UseStatementWire.of(stated)).version(kept.version());
    }

    private Answer taken(Kept<Handover> kept) {
        return Answer.ok(HandoverWire.of(kept.value(), today())).version(kept.version());
    }

    private LocalDate day(Exchange exchange) {
        return exchange.query().value("on", Form::dateOf).orElseGet(this::today);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static HandoverId id(Exchange exchange) {
        return new HandoverId(exchange.path("id"));
    }
}
