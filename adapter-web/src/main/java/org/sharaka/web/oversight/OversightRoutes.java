package org.sharaka.web.oversight;

import static org.sharaka.domain.access.Permission.ASSESS;
import static org.sharaka.domain.access.Permission.READ;
import static org.sharaka.domain.access.Permission.WRITE_CENTRES;
import static org.sharaka.web.oversight.EntryForm.entry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sharaka.application.oversight.OversightRegister;
import org.sharaka.application.oversight.ReportsOnDay;
import org.sharaka.application.store.Criteria;
import org.sharaka.application.store.Entries;
import org.sharaka.application.store.Oversights;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.Slice;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.oversight.BookEntry;
import org.sharaka.domain.oversight.EntryId;
import org.sharaka.domain.oversight.Findings;
import org.sharaka.domain.oversight.Oversight;
import org.sharaka.domain.oversight.Reports;
import org.sharaka.domain.time.DayWise;
import org.sharaka.web.http.Answer;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.http.ListRoute;
import org.sharaka.web.http.Route;
import org.sharaka.web.http.StepRoutes;
import org.sharaka.web.oversight.ConsultationWires.ComplaintWire;
import org.sharaka.web.oversight.ConsultationWires.ConsultationWire;
import org.sharaka.web.oversight.ConsultationWires.SatisfactionWire;
import org.sharaka.web.oversight.FinanceWires.BudgetWire;
import org.sharaka.web.oversight.FinanceWires.CommitmentWire;
import org.sharaka.web.oversight.FinanceWires.FiguresWire;
import org.sharaka.web.oversight.FinanceWires.StatementWire;
import org.sharaka.web.oversight.FindingWires.FindingWire;
import org.sharaka.web.oversight.FindingWires.IncidentWire;
import org.sharaka.web.project.ProjectRoutes;
import org.sharaka.web.wire.DayForm;
import org.sharaka.web.wire.Form;
import org.sharaka.web.wire.OfCentreWire;
import org.sharaka.web.wire.PaperForm;

/** Reports, findings, incidents, consultations and the money of centres. */
public final class OversightRoutes {

    private static final String CENTRE = "/api/v1/centres/{id}/";
    private static final String FINDING = "findings/{entry}";
    private static final String REPORT = "reports/{entry}";

    private final OversightRegister register;
    private final Clock clock;

    public OversightRoutes(OversightRegister register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    public List<Route> routes() {
        return Stream.of(reports(), findings(), consultations(), finances(), acrossCentres())
                .flatMap(List::stream)
                .toList();
    }

    private List<Route> reports() {
        return Stream.concat(
                        Stream.of(
                                ListRoute.inParts(CENTRE + "reports", this::reportsOnDay, "on"),
                                added(
                                        "reports",
                                        WRITE_CENTRES,
                                        ReportForms.Submit.class,
                                        books -> ReportWire.of(
                                                last(books.reports().all()), LocalDate.MAX)),
                                changed(
                                        REPORT + "/return",
                                        WRITE_CENTRES,
                                        ReportForms.SendBack.class,
                                        OversightRoutes::report)),
                        new StepRoutes<>(
                                        CENTRE + REPORT,
                                        CentreId::new,
                                        register,
                                        clock,
                                        (exchange, kept) -> Answer.ok(report(kept.value(), entry(exchange))))
                                        .stepAt(
                                                "/acceptance",
                                                Reports.Accept.KIND,
                                                DayForm.class,
                                                (form, exchange) -> new Reports.Accept(form.on(), entry(exchange)),
                                                (exchange, on) -> new Reports.Accept(on, entry(exchange)))
                                        .routes()
                                        .stream())
                .toList();
    }

    private List<Route> findings() {
        return Stream.concat(
                        Stream.of(
                                ListRoute.inParts(
                                        CENTRE + "findings",
                                        exchange -> Answer.ok(FindingWires.OnDay.of(
                                                register.open(exchange.call(), centre(exchange), day(exchange)),
                                                day(exchange),
                                                ListRoute.partOf(
                                                        exchange,
                                                        register.findings(
                                                                exchange.call(), centre(exchange), day(exchange)),
                                                        FindingWire::of))),
                                        "on"),
                                ListRoute.inParts(
                                        ProjectRoutes.ONE + "/findings",
                                        exchange -> ListRoute.part(
                                                exchange,
                                                register.open(
                                                        exchange.call(), ProjectRoutes.id(exchange), day(exchange)),
                                                FindingWires.OpenWire::of),
                                        "on"),
                                added(
                                        "findings",
                                        ASSESS,
                                        FindingForms.Raise.class,
                                        books -> FindingWire.of(
                                                last(books.findings().all()))),
                                changed(FINDING + "/plan", ASSESS, FindingForms.Plan.class, OversightRoutes::finding),
                                list("incidents", books -> books.incidents().all(), IncidentWire::of),
                                added(
                                        "incidents",
                                        WRITE_CENTRES,
                                        FindingForms.Happen.class,
                                        books -> IncidentWire.of(
                                                last(books.incidents().all()))),
                                changed(
                                        "incidents/{entry}/end",
                                        WRITE_CENTRES,
                                        FindingForms.End.class,
                                        (books, id) -> IncidentWire.of(
                                                books.incidents().one(id)))),
                        new StepRoutes<>(
                                        CENTRE + FINDING,
                                        CentreId::new,
                                        register,
                                        clock,
                                        (exchange, kept) -> Answer.ok(finding(kept.value(), entry(exchange))))
                                        .stepAt(
                                                "/closure",
                                                Findings.Close.KIND,
                                                PaperForm.class,
                                                (form, exchange) ->
                                                        new Findings.Close(form.on(), entry(exchange), form.paper()),
                                                (exchange, on) ->
                                                        new Findings.Close(on, entry(exchange), Fact.unknown()))
                                        .routes()
                                        .stream())
                .toList();
    }

    private List<Route> consultations() {
        return List.of(
                ListRoute.inParts(
                        CENTRE + "consultations",
                        exchange -> Answer.ok(ConsultationWires.OnDay.of(
                                books(exchange).consultations(),
                                day(exchange),
                                ListRoute.partOf(
                                        exchange,
                                        DayWise.asOf(
                                                books(exchange).consultations().held(), day(exchange)),
                                        ConsultationWire::of))),
                        "on"),
                added(
                        "consultations",
                        WRITE_CENTRES,
                        ConsultationForms.Hold.class,
                        books -> ConsultationWire.of(last(books.consultations().held()))),
                list("complaints", books -> books.consultations().complaints(), ComplaintWire::of),
                added(
                        "complaints",
                        WRITE_CENTRES,
                        ConsultationForms.Complain.class,
                        books -> ComplaintWire.of(last(books.consultations().complaints()))),
                changed(
                        "complaints/{entry}/answer",
                        WRITE_CENTRES,
                        ConsultationForms.Reply.class,
                        (books, id) -> ComplaintWire.of(books.consultations().complaint(id))),
                list("satisfaction", books -> books.consultations().surveys(), SatisfactionWire::of),
                added(
                        "satisfaction",
                        WRITE_CENTRES,
                        ConsultationForms.Survey.class,
                        books -> SatisfactionWire.of(last(books.consultations().surveys()))));
    }

    private List<Route> finances() {
        return List.of(
                Route.get(CENTRE + "finances", READ, this::figures).asking("on"),
                list("statements", books -> books.finances().statements(), StatementWire::of),
                added(
                        "statements",
                        WRITE_CENTRES,
                        FinanceForms.State.class,
                        books -> StatementWire.of(last(books.finances().statements()))),
                list("budgets", books -> books.finances().budgets(), BudgetWire::of),
                added(
                        "budgets",
                        WRITE_CENTRES,
                        FinanceForms.Plan.class,
                        books -> BudgetWire.of(last(books.finances().budgets()))),
                list("commitments", books -> books.finances().commitments(), CommitmentWire::of),
                added(
                        "commitments",
                        WRITE_CENTRES,
                        FinanceForms.Commit.class,
                        books -> CommitmentWire.of(last(books.finances().commitments()))));
    }

    private List<Route> acrossCentres() {
        return List.of(
                across("reports", Oversights.REPORTS, report -> ReportWire.of(report, LocalDate.now(clock))),
                across("findings", Oversights.FINDINGS, FindingWire::of, register::findings),
                across("consultations", Oversights.CONSULTATIONS, ConsultationWire::of),
                across("complaints", Oversights.COMPLAINTS, ComplaintWire::of),
                across("incidents", Oversights.INCIDENTS, IncidentWire::of));
    }

    private <T, W> Route across(String list, Entries<Oversight, T> entries, Function<T, W> wire) {
        return across(list, entries, wire, (call, criteria) -> register.entries(call, entries, criteria));
    }

    private <T, W> Route across(
            String list,
            Entries<Oversight, T> entries,
            Function<T, W> wire,
            BiFunction<Call, Criteria, Slice<Entries.Entry<T>, Long>> part) {
        return ListRoute.of("/api/v1/" + list, entries, exchange -> {
            Criteria criteria = ListRoute.criteria(exchange, entries.facets(), LocalDate.now(clock), Entries.CENTRE);
            return ListRoute.page(part.apply(exchange.call(), criteria), OfCentreWire.of(wire));
        });
    }

    private <T> Route list(String list, Function<Oversight, List<T>> entries, Function<T, ?> wire) {
        return ListRoute.inParts(
                CENTRE + list, exchange -> ListRoute.part(exchange, entries.apply(books(exchange)), wire));
    }

    /** An entry more of a list. */
    private <F extends EntryForm> Route added(
            String list, Permission right, Class<F> form, Function<Oversight, ?> shown) {
        return Route.post(CENTRE + list, right, exchange -> {
            Oversight written = written(exchange, form);
            String place = CENTRE.replace("{id}", written.centre().value()) + list;
            return Answer.created(place, shown.apply(written));
        });
    }

    /** Something more of the entry that the address names. */
    private <F extends EntryForm> Route changed(
            String place, Permission right, Class<F> form, BiFunction<Oversight, EntryId, ?> shown) {
        return Route.post(
                CENTRE + place, right, exchange -> Answer.ok(shown.apply(written(exchange, form), entry(exchange))));
    }

    private <F extends EntryForm> Oversight written(Exchange exchange, Class<F> form) {
        BookEntry entry = exchange.read(form).of(exchange);
        return register.write(exchange.call(), centre(exchange), entry).value();
    }

    private Answer reportsOnDay(Exchange exchange) {
        ReportsOnDay reports = register.reports(exchange.call(), centre(exchange), day(exchange));
        return Answer.ok(ReportWire.OnDay.of(
                        reports,
                        exchange.reader(),
                        ListRoute.partOf(exchange, reports.handed(), report -> ReportWire.of(report, reports.on()))))
                .in(exchange.language());
    }

    private Answer figures(Exchange exchange) {
        LocalDate on = day(exchange);
        return Answer.ok(FiguresWire.of(register.figures(exchange.call(), centre(exchange), on), on));
    }

    private Oversight books(Exchange exchange) {
        return register.read(exchange.call(), centre(exchange)).value();
    }

    private LocalDate day(Exchange exchange) {
        return exchange.query().value("on", Form::dateOf).orElseGet(() -> LocalDate.now(clock));
    }

    private static ReportWire report(Oversight books, EntryId id) {
        return ReportWire.of(books.reports().one(id), LocalDate.MAX);
    }

    private static FindingWire finding(Oversight books, EntryId id) {
        return FindingWire.of(books.findings().one(id));
    }

    private static <T> T last(List<T> entries) {
        return entries.get(entries.size() - 1);
    }

    private static CentreId centre(Exchange exchange) {
        return new CentreId(exchange.path("id"));
    }
}
