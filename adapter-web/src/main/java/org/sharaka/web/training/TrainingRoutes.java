package org.sharaka.web.training;

import static org.sharaka.domain.access.Permission.READ;
import static org.sharaka.domain.access.Permission.WRITE_CENTRES;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.application.store.Criteria;
import org.sharaka.application.store.Entries;
import org.sharaka.application.store.Trainings;
import org.sharaka.application.training.TrainingRegister;
import org.sharaka.application.work.Rejected;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.training.Participation;
import org.sharaka.domain.training.Person;
import org.sharaka.domain.training.PersonId;
import org.sharaka.domain.training.Session;
import org.sharaka.domain.training.SessionId;
import org.sharaka.domain.training.Training;
import org.sharaka.web.http.Answer;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.http.ListRoute;
import org.sharaka.web.http.Route;
import org.sharaka.web.training.TrainingForms.PeopleForm;
import org.sharaka.web.training.TrainingForms.PersonForm;
import org.sharaka.web.training.TrainingForms.SessionForm;
import org.sharaka.web.training.TrainingWire.PersonWire;
import org.sharaka.web.training.TrainingWire.SessionWire;
import org.sharaka.web.wire.DayForm;
import org.sharaka.web.wire.OfCentreWire;

/** Training: the people of a centre, and the sessions that were held for them. */
public final class TrainingRoutes {

    private static final String CENTRES = "/api/v1/centres/";
    private static final String PEOPLE = CENTRES + "{id}/people";
    private static final String SESSIONS = CENTRES + "{id}/trainings";
    private static final String SESSION = SESSIONS + "/{trainingId}";

    private final TrainingRegister register;

    public TrainingRoutes(TrainingRegister register) {
        this.register = register;
    }

    public List<Route> routes() {
        return List.of(
                Route.post(PEOPLE, WRITE_CENTRES, this::hire),
                ListRoute.inParts(PEOPLE, this::people),
                Route.post(PEOPLE + "/{personId}/departure", WRITE_CENTRES, this::leave),
                Route.post(SESSIONS, WRITE_CENTRES, this::plan),
                ListRoute.inParts(SESSIONS, this::sessions),
                ListRoute.of("/api/v1/trainings", Trainings.SESSIONS, this::list),
                Route.get(SESSION, READ, this::session),
                come("enrolments", Participation.ENROLLED),
                come("attendance", Participation.ATTENDED),
                come("completions", Participation.COMPLETED));
    }

    private Answer hire(Exchange exchange) {
        Person.Hired hired = exchange.read(PersonForm.class).make();
        Training now = register.hire(exchange.call(), centre(exchange), hired);
        Person last = now.snapshot().people().get(now.snapshot().people().size() - 1);
        return Answer.created(CENTRES + centre(exchange).value() + "/people", PersonWire.of(last));
    }

    private Answer people(Exchange exchange) {
        return ListRoute.part(
                exchange,
                register.read(exchange.call(), centre(exchange)).snapshot().people(),
                PersonWire::of);
    }

    private Answer leave(Exchange exchange) {
        LocalDate on = exchange.read(DayForm.class).on();
        PersonId id = new PersonId(exchange.path("personId"));
        Training now = register.leave(exchange.call(), centre(exchange), id, on);
        return Answer.ok(now.snapshot().people().stream()
                .filter(person -> person.id().equals(id))
                .map(PersonWire::of)
                .findFirst()
                .orElseThrow());
    }

    private Answer plan(Exchange exchange) {
        Session.Offer offer = exchange.read(SessionForm.class).make();
        Training now = register.plan(exchange.call(), centre(exchange), offer);
        Session last = now.snapshot().sessions().get(now.snapshot().sessions().size() - 1);
        return Answer.created(
                CENTRES + centre(exchange).value() + "/trainings/" + last.id().value(), SessionWire.of(last));
    }

    private Answer sessions(Exchange exchange) {
        return ListRoute.part(
                exchange,
                register.read(exchange.call(), centre(exchange)).snapshot().sessions(),
                SessionWire::of);
    }

    private Answer list(Exchange exchange) {
        Criteria criteria = ListRoute.criteria(exchange, Trainings.SESSIONS.facets(), LocalDate.MAX, Entries.CENTRE);
        return ListRoute.page(
                register.entries(exchange.call(), Trainings.SESSIONS, criteria), OfCentreWire.of(SessionWire::of));
    }

    private Answer session(Exchange exchange) {
        return Answer.ok(one(register.read(exchange.call(), centre(exchange)), id(exchange)));
    }

    private Route come(String place, Participation step) {
        return Route.post(SESSION + "/" + place, WRITE_CENTRES, exchange -> {
            PeopleForm form = exchange.read(PeopleForm.class);
            return Answer.ok(one(
                    register.come(exchange.call(), centre(exchange), id(exchange), step, form.people(), form.on()),
                    id(exchange)));
        });
    }

    private static SessionWire one(Training training, SessionId id) {
        return training.snapshot().sessions().stream()
                .filter(session -> session.id().equals(id))
                .map(SessionWire::of)
                .findFirst()
                .orElseThrow(() -> new Rejected.UnknownId(id.value()));
    }

    private static CentreId centre(Exchange exchange) {
        return new CentreId(exchange.path("id"));
    }

    private static SessionId id(Exchange exchange) {
        return new SessionId(exchange.path("trainingId"));
    }
}
