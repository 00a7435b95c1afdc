package org.sharaka.web.agenda;

import static org.sharaka.domain.access.Permission.READ;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.sharaka.application.agenda.Agenda;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.web.http.Answer;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.http.Route;
import org.sharaka.web.problem.Problem;
import org.sharaka.web.problem.ProblemCode;
import org.sharaka.web.wire.Form;
import org.sharaka.web.wire.PageWire;

/** The agenda of the person who asks. */
public final class AgendaRoutes {

    private static final int USUAL_DAYS = 30;

    private final Agenda agenda;
    private final Clock clock;

    public AgendaRoutes(Agenda agenda, Clock clock) {
        this.agenda = agenda;
        this.clock = clock;
    }

    public List<Route> routes() {
        return List.of(Route.get("/api/v1/agenda", READ, this::read).asking("from", "to"));
    }

    private Answer read(Exchange exchange) {
        LocalDate from = exchange.query().value("from", Form::dateOf).orElseGet(() -> LocalDate.now(clock));
        LocalDate to = exchange.query().value("to", Form::dateOf).orElseGet(() -> from.plusDays(USUAL_DAYS));
        try {
            return Answer.ok(PageWire.whole(agenda.of(exchange.call(), from, to).stream()
                            .map(item -> AgendaItemWire.of(item, exchange.reader()))
                            .toList()))
                    .in(exchange.language());
        } catch (InvalidValue impossible) {
            throw Problem.because(ProblemCode.MALFORMED, "value", "to");
        }
    }
}
