package org.sharaka.web.oversight;

import static org.sharaka.domain.access.Permission.READ;
import static org.sharaka.domain.access.Permission.WRITE_CENTRES;
import static org.sharaka.web.oversight.OversightUseCases.CENTRE;
import static org.sharaka.web.oversight.OversightUseCases.centre;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.application.oversight.FinanceRegister;
import org.sharaka.application.oversight.Written;
import org.sharaka.domain.oversight.Finances;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.web.http.Answer;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.http.Route;
import org.sharaka.web.oversight.FinanceWires.BudgetWire;
import org.sharaka.web.oversight.FinanceWires.CommitmentWire;
import org.sharaka.web.oversight.FinanceWires.FiguresWire;
import org.sharaka.web.oversight.FinanceWires.StatementWire;

/** The money of centres. */
final class FinanceRoutes {

    private final FinanceRegister register;
    private final OversightUseCases desk;

    FinanceRoutes(FinanceRegister register, OversightUseCases desk) {
        this.register = register;
        this.desk = desk;
    }

    List<Route> routes() {
        return List.of(
                Route.get(CENTRE + "finances", READ, this::figures).asking("on"),
                Route.get(CENTRE + "statements", READ, this::statements),
                Route.post(CENTRE + "statements", WRITE_CENTRES, this::state),
                Route.get(CENTRE + "budgets", READ, this::budgets),
                Route.post(CENTRE + "budgets", WRITE_CENTRES, this::plan),
                Route.get(CENTRE + "commitments", READ, this::commitments),
                Route.post(CENTRE + "commitments", WRITE_CENTRES, this::commit));
    }

    private Answer figures(Exchange exchange) {
        LocalDate on = desk.day(exchange);
        return Answer.ok(FiguresWire.of(register.figures(exchange.call(), OversightUseCases.centre(exchange), on), on));
    }

    private Answer statements(Exchange exchange) {
        return OversightUseCases.list(book(exchange).statements(), StatementWire::of);
    }

    private Answer budgets(Exchange exchange) {
        return OversightUseCases.list(book(exchange).budgets(), BudgetWire::of);
    }

    private Answer commitments(Exchange exchange) {
        return OversightUseCases.list(book(exchange).commitments(), CommitmentWire::of);
    }

    private Answer state(Exchange exchange) {
        FinanceForms.State wire = exchange.body(FinanceForms.State.class);
        Written written = register.stated(exchange.call(), centre(exchange), wire.read(exchange.form(wire)));
        return OversightUseCases.created(
                exchange, "statements", StatementWire.of(last(book(written).statements())));
    }

    private Answer plan(Exchange exchange) {
        FinanceForms.Plan wire = exchange.body(FinanceForms.Plan.class);
        Written written = register.budgeted(exchange.call(), centre(exchange), wire.read(exchange.form(wire)));
        return OversightUseCases.created(
                exchange, "budgets", BudgetWire.of(last(book(written).budgets())));
    }

    private Answer commit(Exchange exchange) {
        FinanceForms.Commit wire = exchange.body(FinanceForms.Commit.class);
        FindingForms.Paper letter = wire.read(exchange.form(wire));
        Written written = register.committed(
                exchange.call(), centre(exchange), new PartnerId(wire.managerId()), letter.on(), letter.document());
        return OversightUseCases.created(
                exchange, "commitments", CommitmentWire.of(last(book(written).commitments())));
    }

    private Finances book(Exchange exchange) {
        return desk.read(exchange).finances();
    }

    private static Finances book(Written written) {
        return written.oversight().finances();
    }

    private static <T> T last(List<T> entries) {
        return entries.get(entries.size() - 1);
    }
}
