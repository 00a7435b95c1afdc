package org.sharaka.web.acceptance;

import static org.sharaka.domain.access.Permission.APPROVE_PROJECTS;
import static org.sharaka.domain.access.Permission.READ;
import static org.sharaka.domain.access.Permission.WRITE_PROJECTS;

import java.util.List;
import org.sharaka.domain.acceptance.LotId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.web.http.Answer;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.http.Operation;
import org.sharaka.web.http.Route;
import org.sharaka.web.project.ProjectRoutes;

/** The delivery of a project: its lots, visits, guarantee, and what was recorded wrong. */
final class DeliveryRoutes {

    private final DeliveryAnswers answers;

    DeliveryRoutes(DeliveryAnswers answers) {
        this.answers = answers;
    }

    List<Route> routes() {
        return List.of(
                Route.get(ProjectRoutes.ONE + "/delivery", READ, answers::resource),
                Route.post(ProjectRoutes.ONE + "/lots", WRITE_PROJECTS, entering(LotsForm.class)),
                Route.post(ProjectRoutes.ONE + "/visits", WRITE_PROJECTS, entering(VisitForm.class)),
                Route.post(
                        ProjectRoutes.ONE + "/guarantee-extensions",
                        APPROVE_PROJECTS,
                        entering(GuaranteeExtensionForm.class)),
                Route.post(ProjectRoutes.ONE + "/acceptances/{lot}/corrections", WRITE_PROJECTS, this::correct));
    }

    private <F extends DeliveryForm> Operation entering(Class<F> form) {
        return exchange -> {
            Fact<Long> expected = answers.expected(exchange);
            F wire = exchange.body(form);
            return answers.created(exchange, answers.taken(exchange, wire.step(exchange.form(wire)), expected));
        };
    }

    private Answer correct(Exchange exchange) {
        Fact<Long> expected = answers.expected(exchange);
        CorrectionForm wire = exchange.body(CorrectionForm.class);
        LotId lot = new LotId(exchange.path("lot"));
        return answers.created(exchange, answers.taken(exchange, wire.step(lot, exchange.form(wire)), expected));
    }
}
