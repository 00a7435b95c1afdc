package org.sharaka.web.oversight;

import static org.sharaka.domain.access.Permission.READ;
import static org.sharaka.domain.access.Permission.WRITE_CENTRES;
import static org.sharaka.web.oversight.OversightUseCases.CENTRE;
import static org.sharaka.web.oversight.OversightUseCases.centre;
import static org.sharaka.web.oversight.OversightUseCases.entry;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.application.oversight.ConsultationRegister;
import org.sharaka.application.oversight.Written;
import org.sharaka.domain.oversight.Consultations;
import org.sharaka.web.http.Answer;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.http.Route;
import org.sharaka.web.oversight.ConsultationWires.ComplaintWire;
import org.sharaka.web.oversight.ConsultationWires.ConsultationWire;
import org.sharaka.web.oversight.ConsultationWires.SatisfactionWire;

/** Consultations, complaints and satisfaction. */
final class ConsultationRoutes {

    private static final String CONSULTATIONS = CENTRE + "consultations";
    private static final String COMPLAINTS = CENTRE + "complaints";
    private static final String SATISFACTION = CENTRE + "satisfaction";

    private final ConsultationRegister register;
    private final OversightUseCases desk;

    ConsultationRoutes(ConsultationRegister register, OversightUseCases desk) {
        this.register = register;
        this.desk = desk;
    }

    List<Route> routes() {
        return List.of(
                Route.get(CONSULTATIONS, READ, this::consultations).asking("on"),
                Route.post(CONSULTATIONS, WRITE_CENTRES, this::hold),
                Route.get(COMPLAINTS, READ, this::complaints),
                Route.post(COMPLAINTS, WRITE_CENTRES, this::complain),
                Route.post(COMPLAINTS + "/{entry}/answer", WRITE_CENTRES, this::answer),
                Route.get(SATISFACTION, READ, this::surveys),
                Route.post(SATISFACTION, WRITE_CENTRES, this::survey));
    }

    private Answer consultations(Exchange exchange) {
        LocalDate on = desk.day(exchange);
        return Answer.ok(ConsultationWires.OnDay.of(desk.read(exchange).consultations(), on));
    }

    private Answer hold(Exchange exchange) {
        ConsultationForms.Hold wire = exchange.body(ConsultationForms.Hold.class);
        ConsultationForms.Held held = wire.read(exchange.form(wire));
        Written written = register.held(
                exchange.call(),
                centre(exchange),
                held.on(),
                held.group(),
                held.participants(),
                held.minutes(),
                wire.points());
        return OversightUseCases.created(
                exchange,
                "consultations",
                ConsultationWire.of(last(book(written).held())));
    }

    private Answer complaints(Exchange exchange) {
        return OversightUseCases.list(desk.read(exchange).consultations().complaints(), ComplaintWire::of);
    }

    private Answer complain(Exchange exchange) {
        ConsultationForms.Complain wire = exchange.body(ConsultationForms.Complain.class);
        LocalDate on = wire.read(exchange.form(wire));
        Written written = register.complained(exchange.call(), centre(exchange), on, wire.channel(), wire.text());
        return OversightUseCases.created(exchange, "complaints", complaint(written));
    }

    private Answer answer(Exchange exchange) {
        ConsultationForms.Reply wire = exchange.body(ConsultationForms.Reply.class);
        LocalDate on = wire.read(exchange.form(wire));
        return Answer.ok(
                complaint(register.answered(exchange.call(), centre(exchange), entry(exchange), on, wire.text())));
    }

    private Answer surveys(Exchange exchange) {
        return OversightUseCases.list(desk.read(exchange).consultations().surveys(), SatisfactionWire::of);
    }

    private Answer survey(Exchange exchange) {
        ConsultationForms.Survey wire = exchange.body(ConsultationForms.Survey.class);
        ConsultationForms.Surveyed made = wire.read(exchange.form(wire));
        Written written = register.surveyed(
                exchange.call(), centre(exchange), made.on(), made.asked(), made.answered(), made.satisfied());
        return OversightUseCases.created(
                exchange, "satisfaction", SatisfactionWire.of(last(book(written).surveys())));
    }

    private static ComplaintWire complaint(Written written) {
        return ComplaintWire.of(book(written).complaint(written.entry()));
    }

    private static Consultations book(Written written) {
        return written.oversight().consultations();
    }

    private static <T> T last(List<T> entries) {
        return entries.get(entries.size() - 1);
    }
}
