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
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.maturity.AssessmentId;
import org.sharaka.domain.maturity.ValidateAssessment;
import org.sharaka.web.http.Answer;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.http.Problems;
import org.sharaka.web.http.Route;
import org.sharaka.web.http.StepRoutes;
import org.sharaka.web.wire.Form;
import org.sharaka.web.wire.PageWire;

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
                Route.get(OF_CENTRE, READ, this::list),
                Route.get(ONE, READ, this::read),
                Route.get(DUE, READ, this::due).asking("on")));
        routes.addAll(new StepRoutes<>(ONE, register, AssessmentRoutes::id, clock, (exchange, kept) -> taken(exchange))
                .stepAt(
                        "/validation",
                        ValidateAssessment.KIND,
                        AssessmentForms.Validation.class,
                        (form, exchange) -> new ValidateAssessment(form.on(), centre(exchange), form.refusedEvidence()),
                        (exchange, on) -> new ValidateAssessment(on, centre(exchange), List.of()))
                .routes());
        return routes;
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

    private Answer list(Exchange exchange) {
        return Answer.ok(PageWire.whole(register.ofCentre(exchange.call(), centre(exchange)).stream()
                .map(AssessmentWire::of)
                .toList()));
    }

    private Answer read(Exchange exchange) {
        AssessmentView view = register.read(exchange.call(), centre(exchange), id(exchange));
        return Answer.resource(exchange, view.version(), AssessmentWire.of(view));
    }

    private Answer taken(Exchange exchange) {
        AssessmentView view = register.read(exchange.call(), centre(exchange), id(exchange));
        return Answer.ok(AssessmentWire.of(view)).version(view.version());
    }

    private Answer due(Exchange exchange) {
        return Answer.ok(PageWire.whole(due.on(exchange.call(), day(exchange)).stream()
                .map(DueAssessmentWire::of)
                .toList()));
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
