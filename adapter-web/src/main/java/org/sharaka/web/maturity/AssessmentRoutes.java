package org.sharaka.web.maturity;

import static org.sharaka.domain.access.Permission.ASSESS;
import static org.sharaka.domain.access.Permission.READ;
import static org.sharaka.domain.access.Permission.VALIDATE_ASSESSMENTS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.sharaka.application.maturity.AssessmentRegister;
import org.sharaka.application.maturity.AssessmentView;
import org.sharaka.application.maturity.DueAssessments;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.maturity.AssessmentId;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.web.http.Answer;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.http.Problems;
import org.sharaka.web.http.Route;
import org.sharaka.web.wire.Form;
import org.sharaka.web.wire.PageWire;
import org.sharaka.web.wire.RulingWire;

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
        return List.of(
                Route.post(OF_CENTRE, ASSESS, this::record),
                Route.get(OF_CENTRE, READ, this::list),
                Route.get(ONE, READ, this::read),
                Route.post(ONE + "/validation", VALIDATE_ASSESSMENTS, this::validate),
                Route.get(ONE + "/gates/validate", READ, this::gate).asking("on"),
                Route.get(DUE, READ, this::due).asking("on"));
    }

    private Answer record(Exchange exchange) {
        AssessmentForms.Entry wire = exchange.body(AssessmentForms.Entry.class);
        AssessmentView made = made(register.record(
                exchange.call(),
                wire.read(exchange.form(wire), centre(exchange), on -> register.grid(exchange.call(), on))));
        String location = CENTRES + centre(exchange).value() + "/assessments/"
                + made.assessment().id().value();
        return Answer.created(location, AssessmentWire.of(made)).version(made.version(), variant(made));
    }

    private Answer list(Exchange exchange) {
        return Answer.ok(PageWire.whole(register.ofCentre(exchange.call(), centre(exchange)).stream()
                .map(AssessmentWire::of)
                .toList()));
    }

    private Answer read(Exchange exchange) {
        AssessmentView view = register.read(exchange.call(), centre(exchange), id(exchange));
        return Answer.resource(exchange, view.version(), variant(view), AssessmentWire.of(view));
    }

    private Answer validate(Exchange exchange) {
        Fact<Long> expected = exchange.expected(
                register.read(exchange.call(), centre(exchange), id(exchange)).version());
        AssessmentForms.Validation wire = exchange.body(AssessmentForms.Validation.class);
        Form form = exchange.form(wire);
        LocalDate on = wire.day(form);
        AssessmentView made = made(
                register.validate(exchange.call(), centre(exchange), id(exchange), on, wire.places(form), expected));
        return Answer.ok(AssessmentWire.of(made)).version(made.version(), variant(made));
    }

    private Answer gate(Exchange exchange) {
        Ruling ruling = register.gateToValidate(exchange.call(), centre(exchange), id(exchange), day(exchange));
        return Answer.ok(RulingWire.of(ruling, exchange.reader())).in(exchange.language());
    }

    private Answer due(Exchange exchange) {
        return Answer.ok(PageWire.whole(due.on(exchange.call(), day(exchange)).stream()
                .map(DueAssessmentWire::of)
                .toList()));
    }

    private static AssessmentView made(Outcome<AssessmentView> outcome) {
        return outcome.fold(Outcome.Made::value, refused -> {
            throw Problems.closed(refused.ruling());
        });
    }

    /** A correction by another one, and the day of a validation, change what is shown. */
    private static String variant(AssessmentView view) {
        return view.state().name();
    }

    private LocalDate day(Exchange exchange) {
        return exchange.query().value("on", Form::dateOf).orElseGet(() -> LocalDate.now(clock));
    }

    private static CentreId centre(Exchange exchange) {
        return new CentreId(exchange.place("id"));
    }

    private static AssessmentId id(Exchange exchange) {
        return new AssessmentId(exchange.place("assessmentId"));
    }
}
