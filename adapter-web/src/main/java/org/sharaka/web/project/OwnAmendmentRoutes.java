package org.sharaka.web.project;

import static org.sharaka.domain.access.Permission.READ;

import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharaka.application.partnership.OwnAmendments;
import org.sharaka.application.project.ProjectRegister;
import org.sharaka.application.work.Kept;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partnership.OwnAmendmentStep;
import org.sharaka.domain.project.Brief;
import org.sharaka.domain.project.ContractId;
import org.sharaka.domain.project.OwnAmendment;
import org.sharaka.domain.project.Project;
import org.sharaka.web.http.Answer;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.http.ListRoute;
import org.sharaka.web.http.Route;
import org.sharaka.web.http.StepRoutes;
import org.sharaka.web.wire.ActWire;
import org.sharaka.web.wire.DayForm;
import org.sharaka.web.wire.DocumentWire;
import org.sharaka.web.wire.MoneyWire;
import org.sharaka.web.wire.Paragraph;
import org.sharaka.web.wire.Part;

/** Amendments of own projects: one person prepares, another approves. */
final class OwnAmendmentRoutes {

    private static final String ALL = ProjectRoutes.ONE + "/amendments";
    private static final String ONE = ALL + "/{number}";

    private final ProjectRegister register;
    private final OwnAmendments amendments;
    private final Clock clock;

    OwnAmendmentRoutes(ProjectRegister register, OwnAmendments amendments, Clock clock) {
        this.register = register;
        this.amendments = amendments;
        this.clock = clock;
    }

    List<Route> routes() {
        List<Route> routes = new ArrayList<>(List.of(
                ListRoute.inParts(
                        ALL,
                        exchange -> ListRoute.part(exchange, of(read(exchange).value()), OwnAmendmentWire::of)),
                Route.get(ONE, READ, this::one)));
        routes.addAll(new StepRoutes<>(ProjectRoutes.ONE, amendments, ProjectRoutes::id, clock, this::prepared)
                .stepAt(
                        "/amendments",
                        OwnAmendmentStep.Prepare.KIND,
                        AmendForm.class,
                        (form, exchange) -> form.make(),
                        (exchange, on) ->
                                new OwnAmendmentStep.Prepare(on, Fact.unknown(), "", Fact.unknown(), List.of()))
                .routes());
        routes.addAll(new StepRoutes<>(ONE, amendments, ProjectRoutes::id, clock, this::approved)
                .tagged(ProjectRoutes.ONE)
                .step(
                        OwnAmendmentStep.Approve.KIND,
                        DayForm.class,
                        (form, exchange) -> new OwnAmendmentStep.Approve(form.on(), number(exchange)),
                        (exchange, on) -> new OwnAmendmentStep.Approve(on, number(exchange)))
                .routes());
        return routes;
    }

    private Versioned<Project> read(Exchange exchange) {
        return register.read(exchange.call(), ProjectRoutes.id(exchange));
    }

    private Answer one(Exchange exchange) {
        Versioned<Project> read = read(exchange);
        return Answer.resource(read.version(), shown(exchange, read.value()));
    }

    private Answer prepared(Exchange exchange, Kept<Project> kept) {
        List<OwnAmendment> all = of(kept.value());
        OwnAmendment last = all.get(all.size() - 1);
        return Answer.created(
                        ProjectRoutes.at(kept.value().id()) + "/amendments/" + last.number(), OwnAmendmentWire.of(last))
                .version(kept.version());
    }

    private Answer approved(Exchange exchange, Kept<Project> kept) {
        return Answer.ok(shown(exchange, kept.value())).version(kept.version());
    }

    private static OwnAmendmentWire shown(Exchange exchange, Project project) {
        return project.dossier()
                .amendment(number(exchange))
                .map(OwnAmendmentWire::of)
                .orElseThrow(() -> new Rejected.UnknownId(exchange.path("number")));
    }

    private static List<OwnAmendment> of(Project project) {
        return project.dossier().amendments();
    }

    private static int number(Exchange exchange) {
        String number = exchange.path("number");
        return number.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(number) : 0;
    }

    /** What an amendment of an own project changes. */
    record AmendForm(
            @NotNull LocalDate on,
            @NotNull Document document,
            @NotNull @Paragraph(Brief.LONGEST_TEXT) String what,
            Fact<Money> budget,
            List<LineWire> budgetLines,
            List<AmountForm> contracts)
            implements Part<OwnAmendmentStep> {

        @Override
        public OwnAmendmentStep make() {
            Fact<Brief.Budget> next = budget.map(whole ->
                    Faults.within("/budget", () -> new Brief.Budget(Fact.known(whole), Part.values(budgetLines))));
            return new OwnAmendmentStep.Prepare(on, Fact.known(document), what, next, Part.values(contracts));
        }
    }

    /** A contract whose amount is changed. */
    record AmountForm(
            @NotNull ContractId contractId, @NotNull Money amount) implements Part<OwnAmendment.NewAmount> {

        @Override
        public OwnAmendment.NewAmount make() {
            return new OwnAmendment.NewAmount(contractId, amount);
        }
    }

    /** An amendment of an own project; what is unknown is null. */
    record OwnAmendmentWire(
            int number,
            ActWire prepared,
            DocumentWire document,
            String what,
            @Nullable MoneyWire budget,
            List<AmountWire> contracts,
            @Nullable ActWire approved) {

        static OwnAmendmentWire of(OwnAmendment amendment) {
            return new OwnAmendmentWire(
                    amendment.number(),
                    ActWire.of(amendment.prepared()),
                    DocumentWire.of(amendment.paper()),
                    amendment.what(),
                    MoneyWire.of(amendment.budget().fold(Brief.Budget::total, Fact::<Money>unknown)),
                    amendment.contracts().stream()
                            .map(one -> new AmountWire(one.contract().value(), MoneyWire.of(one.amount())))
                            .toList(),
                    amendment.approved().fold(ActWire::of, () -> null));
        }
    }

    /** A contract with its new amount. */
    record AmountWire(String contractId, MoneyWire amount) {}
}
