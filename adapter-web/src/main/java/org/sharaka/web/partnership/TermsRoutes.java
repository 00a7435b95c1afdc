package org.sharaka.web.partnership;

import static org.sharaka.domain.access.Permission.READ;
import static org.sharaka.domain.access.Permission.WRITE_PROJECTS;
import static org.sharaka.web.problem.ProblemCode.MALFORMED;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sharaka.application.partnership.TermsRegister;
import org.sharaka.application.partnership.TermsRegister.WriteTerms;
import org.sharaka.application.work.Kept;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.partnership.ApproveTerms;
import org.sharaka.domain.partnership.TermsOfReference;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.web.http.Answer;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.http.Route;
import org.sharaka.web.http.StepRoutes;
import org.sharaka.web.partnership.TermsForm.ApprovalForm;
import org.sharaka.web.problem.Problem;
import org.sharaka.web.project.ProjectRoutes;

/** The terms of reference of a project of model 2. */
public final class TermsRoutes {

    private static final String ALL = ProjectRoutes.ONE + "/terms-of-reference";
    private static final String ONE = ALL + "/{version}";
    private static final int LONGEST_NUMBER = 6;

    private final TermsRegister register;
    private final Clock clock;

    public TermsRoutes(TermsRegister register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    public List<Route> routes() {
        List<Route> routes = new ArrayList<>(List.of(
                Route.post(ALL, WRITE_PROJECTS, this::write),
                Route.get(ALL, READ, this::read),
                Route.delete(ONE, WRITE_PROJECTS, this::delete).tagged(ALL),
                Route.get(ALL + "/difference", READ, this::difference).asking("from", "to")));
        routes.addAll(new StepRoutes<>(ONE, register, ProjectRoutes::id, clock, (exchange, kept) -> taken(kept))
                .tagged(ALL)
                .stepAt(
                        "/approval",
                        ApproveTerms.KIND,
                        ApprovalForm.class,
                        (form, exchange) -> new ApproveTerms(form.on().fold(day -> day, this::today), number(exchange)),
                        (exchange, on) -> new ApproveTerms(on, number(exchange)))
                .routes());
        return routes;
    }

    private Answer write(Exchange exchange) {
        WriteTerms terms = exchange.read(TermsForm.class).of(id(exchange), today(), exchange.expected());
        Kept<TermsOfReference> kept = register.write(exchange.call(), terms);
        return Answer.created(ProjectRoutes.at(id(exchange)) + "/terms-of-reference", TermsWire.of(kept.value()))
                .version(kept.version());
    }

    private Answer read(Exchange exchange) {
        Versioned<TermsOfReference> read = register.read(exchange.call(), id(exchange));
        return Answer.resource(read.version(), TermsWire.of(read.value()));
    }

    private Answer delete(Exchange exchange) {
        register.delete(exchange.call(), id(exchange), number(exchange), exchange.expected());
        return Answer.deleted();
    }

    private Answer difference(Exchange exchange) {
        int from = asked(exchange, "from");
        int to = asked(exchange, "to");
        return Answer.ok(DifferenceWire.of(register.difference(exchange.call(), id(exchange), from, to)));
    }

    private static Answer taken(Kept<TermsOfReference> kept) {
        return Answer.ok(TermsWire.of(kept.value())).version(kept.version());
    }

    private static int asked(Exchange exchange, String name) {
        return exchange.query()
                .value(name, Integer::valueOf)
                .orElseThrow(() -> Problem.because(MALFORMED, "value", name));
    }

    private static int number(Exchange exchange) {
        String place = exchange.path("version");
        boolean number = place.length() <= LONGEST_NUMBER && place.chars().allMatch(sign -> sign >= '0' && sign <= '9');
        if (!number) {
            throw new Rejected.UnknownId(place);
        }
        return Integer.parseInt(place);
    }

    private static ProjectId id(Exchange exchange) {
        return ProjectRoutes.id(exchange);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
