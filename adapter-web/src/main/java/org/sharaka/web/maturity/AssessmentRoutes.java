package org.sharaka.web.maturity;

import static org.sharaka.domain.access.Permission.ASSESS;
import static org.sharaka.domain.access.Permission.READ;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sharaka.application.maturity.AssessmentRegister;
import org.sharaka.application.maturity.AssessmentView;
import org.sharaka.application.maturity.DueAssessments;
import org.sharaka.application.store.AssessmentRecords;
import org.sharaka.application.store.Criteria;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.maturity.AssessmentId;
import org.sharaka.domain.maturity.ValidateAssessment;
import org.sharaka.web.http.Answer;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.http.ListRoute;
import org.sharaka.web.http.Problems;
import org.sharaka.web.http.Route;
import org.sharaka.web.http.StepRoutes;
import org.sharaka.web.wire.Form;

/** Assessments: to record and validate them, and what falls due. */
public final class AssessmentRoutes {

    private static final String CENTRES = "/api/v1/centres/";
    private static final String OF_CENTRE = CENTRES + "{id}/assessments";
    private static final String ONE = OF_CENTRE + "/{assessmentId}";
    private static final String DUE = "/api/v1/due-assessments";

    private final AssessmentRegister register;
    private final DueAssessments due;
    private final Clock clock;

    public AssessmentRoutes(AssessmentRegister register, DueAssessments due, Clock clock) {
        this.register = register;
        this.due = due;
        this.clock = clock;
    }

    public List<Route> routes() {
        List<Route> routes = new ArrayList<>(List.of(
                Route.post(OF_CENTRE, ASSESS, this::record),
                ListRoute.inParts(OF_CENTRE, this::ofCentre),
                ListRoute.of("/api/v1/assessments", AssessmentRecords.FACETS, this::list),
                Route.get(ONE, READ, this::read),
                ListRoute.inParts(DUE, this::due, "on")));
        routes.addAll(new StepRoutes<>(ONE, register, this::ofItsCentre, clock, (exchange, kept) -> taken(exchange))
                .draft(register)
                .stepAt(
                        "/validation",
                        ValidateAssessment.KIND,
                        AssessmentForms.Validation.class,
                        (form, exchange) -> new ValidateAssessment(form.on(), centre(exchange), form.refusedEvidence()),
                        (exchange, on) -> new ValidateAssessment(on, centre(exchange), List.of()))
                .routes());
        return routes;
    }

    private AssessmentId ofItsCentre(Exchange exchange) {
        return register.read(exchange.call(), centre(exchange), id(exchange))
                .assessment()
                .id();
    }

    private Answer record(Exchange exchange) {
        AssessmentForms.Entry wire = exchange.body(AssessmentForms.Entry.class);
        AssessmentId id = register.record(
                        exchange.call(),
                        wire.read(exchange.form(), centre(exchange), on -> register.grid(exchange.call(), on)))
                .fold(made -> made.value().value().id(), refused -> {
                    throw Problems.closed(refused.ruling());
                });
        AssessmentView made = register.read(exchange.call(), centre(exchange), id);
        String location = CENTRES + centre(exchange).value() + "/assessments/" + id.value();
        return Answer.created(location, AssessmentWire.of(made)).version(made.version());
    }

    private Answer ofCentre(Exchange exchange) {
        return ListRoute.part(exchange, register.ofCentre(exchange.call(), centre(exchange)), AssessmentWire::of);
    }

    private Answer list(Exchange exchange) {
        Criteria criteria = ListRoute.criteria(exchange, AssessmentRecords.FACETS, LocalDate.now(clock));
        return ListRoute.page(register.views(exchange.call(), criteria), AssessmentWire::of);
    }

    private Answer read(Exchange exchange) {
        AssessmentView view = register.read(exchange.call(), centre(exchange), id(exchange));
        return Answer.resource(view.version(), AssessmentWire.of(view));
    }

    private Answer taken(Exchange exchange) {
        AssessmentView view = register.read(exchange.call(), centre(exchange), id(exchange));
        return Answer.ok(AssessmentWire.of(view)).version(view.version());
    }

    private Answer due(Exchange exchange) {
        return ListRoute.part(exchange, due.on(exchange.call(), day(exchange)), DueAssessmentWire::of);
    }

    private LocalDate day(Exchange exchange) {
        return exchange.query().value("on", Form::dateOf).orElseGet(() -> LocalDate.now(clock));
    }

    private static CentreId centre(Exchange exchange) {
        return new CentreId(exchange.path("id"));
    }

    private static AssessmentId id(Exchange exchange) {
        return new AssessmentId(exchange.path("assessmentId"));
    }
}
