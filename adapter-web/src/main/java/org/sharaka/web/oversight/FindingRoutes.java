package org.sharaka.web.oversight;

import static org.sharaka.domain.access.Permission.ASSESS;
import static org.sharaka.domain.access.Permission.READ;
import static org.sharaka.domain.access.Permission.WRITE_CENTRES;
import static org.sharaka.web.oversight.OversightUseCases.CENTRE;
import static org.sharaka.web.oversight.OversightUseCases.centre;
import static org.sharaka.web.oversight.OversightUseCases.entry;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.application.oversight.FindingRegister;
import org.sharaka.application.oversight.Written;
import org.sharaka.domain.oversight.Incident;
import org.sharaka.web.http.Answer;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.http.Route;
import org.sharaka.web.oversight.FindingWires.ConditionWire;
import org.sharaka.web.oversight.FindingWires.FindingWire;
import org.sharaka.web.oversight.FindingWires.IncidentWire;

/** Findings, the conditions of steps, and incidents. */
final class FindingRoutes {

    private static final String FINDINGS = CENTRE + "findings";
    private static final String CONDITIONS = CENTRE + "conditions";
    private static final String INCIDENTS = CENTRE + "incidents";

    private final FindingRegister register;
    private final OversightUseCases desk;

    FindingRoutes(FindingRegister register, OversightUseCases desk) {
        this.register = register;
        this.desk = desk;
    }

    List<Route> routes() {
        return List.of(
                Route.get(FINDINGS, READ, this::findings).asking("on"),
                Route.post(FINDINGS, ASSESS, this::raise),
                Route.post(FINDINGS + "/{entry}/plan", ASSESS, this::plan),
                Route.post(FINDINGS + "/{entry}/closure", ASSESS, this::close),
                Route.get(CONDITIONS, READ, this::conditions),
                Route.post(CONDITIONS + "/{entry}/meeting", WRITE_CENTRES, this::meet),
                Route.get(INCIDENTS, READ, this::incidents),
                Route.post(INCIDENTS, WRITE_CENTRES, this::happen),
                Route.post(INCIDENTS + "/{entry}/end", WRITE_CENTRES, this::end));
    }

    private Answer findings(Exchange exchange) {
        LocalDate on = desk.day(exchange);
        return Answer.ok(FindingWires.OnDay.of(desk.read(exchange), on));
    }

    private Answer raise(Exchange exchange) {
        FindingForms.Raise wire = exchange.body(FindingForms.Raise.class);
        FindingForms.Raised raised = wire.read(exchange.form(wire));
        Written written = register.raise(
                exchange.call(), centre(exchange), raised.on(), raised.severity(), raised.source(), wire.text());
        return OversightUseCases.created(exchange, "findings", finding(written));
    }

    private Answer plan(Exchange exchange) {
        FindingForms.Plan wire = exchange.body(FindingForms.Plan.class);
        FindingForms.Planned plan = wire.read(exchange.form(wire));
        return Answer.ok(finding(register.plan(
                exchange.call(),
                centre(exchange),
                entry(exchange),
                plan.on(),
                wire.text(),
                plan.due(),
                plan.document())));
    }

    private Answer close(Exchange exchange) {
        FindingForms.Shown wire = exchange.body(FindingForms.Shown.class);
        FindingForms.Paper evidence = wire.read(exchange.form(wire));
        return Answer.ok(finding(OversightUseCases.taken(register.close(
                exchange.call(), centre(exchange), entry(exchange), evidence.on(), evidence.document()))));
    }

    private Answer conditions(Exchange exchange) {
        return OversightUseCases.list(desk.read(exchange).conditions().all(), ConditionWire::of);
    }

    private Answer meet(Exchange exchange) {
        FindingForms.Shown wire = exchange.body(FindingForms.Shown.class);
        FindingForms.Paper paper = wire.read(exchange.form(wire));
        Written written =
                register.meet(exchange.call(), centre(exchange), entry(exchange), paper.on(), paper.document());
        return Answer.ok(ConditionWire.of(written.oversight().conditions().one(written.entry())));
    }

    private Answer incidents(Exchange exchange) {
        return OversightUseCases.list(desk.read(exchange).incidents().all(), IncidentWire::of);
    }

    private Answer happen(Exchange exchange) {
        FindingForms.Happen wire = exchange.body(FindingForms.Happen.class);
        FindingForms.Happened happened = wire.read(exchange.form(wire));
        Written written = register.happened(
                exchange.call(), centre(exchange), happened.on(), happened.kind(), wire.text(), happened.document());
        return OversightUseCases.created(exchange, "incidents", incident(written));
    }

    private Answer end(Exchange exchange) {
        Dated wire = exchange.body(Dated.class);
        LocalDate on = wire.read(exchange.form(wire));
        return Answer.ok(incident(register.over(exchange.call(), centre(exchange), entry(exchange), on)));
    }

    private static FindingWire finding(Written written) {
        return FindingWire.of(written.oversight().findings().one(written.entry()));
    }

    private static IncidentWire incident(Written written) {
        Incident incident = written.oversight().incidents().one(written.entry());
        return IncidentWire.of(incident);
    }
}
