package org.sharaka.web.agenda;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.sharaka.application.agenda.Agenda;
import org.sharaka.application.agenda.AgendaItem;
import org.sharaka.application.store.Criteria;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.web.http.Answer;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.http.ListRoute;
import org.sharaka.web.http.Route;
import org.sharaka.web.problem.Problem;
import org.sharaka.web.problem.ProblemCode;
import org.sharaka.web.wire.Form;

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
        return List.of(
                ListRoute.inParts("/api/v1/agenda", this::read, "from", "to", "kind", "role", "centreId", "projectId"));
    }

    private Answer read(Exchange exchange) {
        LocalDate from = exchange.query().value("from", Form::dateOf).orElseGet(() -> LocalDate.now(clock));
        LocalDate to = exchange.query().value("to", Form::dateOf).orElseGet(() -> from.plusDays(USUAL_DAYS));
        Criteria wanted = ListRoute.narrowing(exchange, AgendaItem.FACETS);
        try {
            return ListRoute.sorted(
                            exchange,
                            agenda.of(exchange.call(), from, to, wanted),
                            AgendaItem::key,
                            item -> AgendaItemWire.of(item, exchange.reader()))
                    .in(exchange.language());
        } catch (InvalidValue impossible) {
            throw Problem.because(ProblemCode.MALFORMED, "value", "to");
        }
    }
}
