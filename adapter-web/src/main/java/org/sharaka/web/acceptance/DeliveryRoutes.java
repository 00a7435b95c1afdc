package org.sharaka.web.acceptance;

import static org.sharaka.domain.access.Permission.READ;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.sharaka.application.acceptance.DeliverySteps;
import org.sharaka.application.work.Kept;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.acceptance.ArrowStep;
import org.sharaka.domain.acceptance.CorrectAcceptance;
import org.sharaka.domain.acceptance.Delivery;
import org.sharaka.domain.acceptance.DeliveryCircumstances;
import org.sharaka.domain.acceptance.DeliveryStep;
import org.sharaka.domain.acceptance.ExtendGuarantee;
import org.sharaka.domain.acceptance.LiftReserve;
import org.sharaka.domain.acceptance.LotId;
import org.sharaka.domain.acceptance.NameLots;
import org.sharaka.domain.acceptance.RaiseReserve;
import org.sharaka.domain.acceptance.RecordVisit;
import org.sharaka.domain.acceptance.Reserve;
import org.sharaka.domain.acceptance.ReserveId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.project.Arrow;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.web.acceptance.DeliveryForms.AcceptFinallyForm;
import org.sharaka.web.acceptance.DeliveryForms.AcceptForm;
import org.sharaka.web.acceptance.DeliveryForms.CorrectionForm;
import org.sharaka.web.acceptance.DeliveryForms.ExtendGuaranteeForm;
import org.sharaka.web.acceptance.DeliveryForms.LiftForm;
import org.sharaka.web.acceptance.DeliveryForms.LotsForm;
import org.sharaka.web.acceptance.DeliveryForms.NotifyForm;
import org.sharaka.web.acceptance.DeliveryForms.RaiseForm;
import org.sharaka.web.acceptance.DeliveryForms.RefuseForm;
import org.sharaka.web.acceptance.DeliveryForms.VisitForm;
import org.sharaka.web.acceptance.DeliveryForms.WithdrawForm;
import org.sharaka.web.http.Answer;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.http.ListRoute;
import org.sharaka.web.http.Route;
import org.sharaka.web.http.StepRoutes;
import org.sharaka.web.project.ProjectAnswers;
import org.sharaka.web.project.ProjectRoutes;
import org.sharaka.web.project.ProjectUseCases;
import org.sharaka.web.wire.Form;
import org.sharaka.web.wire.Part;

/**
 * The delivery of works: its lots, visits, acceptances, reserves and guarantee. Version and answer of a step that is an
 * arrow are those of the project; of a reserve, version is that of the delivery. What rulings say is in the reader's
 * language: the tag of a delivery names version and language.
 */
public final class DeliveryRoutes {

    private static final String DELIVERY = ProjectRoutes.ONE + "/delivery";
    private static final String ACCEPTANCE = ProjectRoutes.ONE + "/acceptances/{lot}";
    private static final String RESERVES = ProjectRoutes.ONE + "/reserves";
    private static final String RESERVE = RESERVES + "/{reserve}";

    private final DeliverySteps steps;
    private final ProjectAnswers answers;
    private final Clock clock;

    public DeliveryRoutes(DeliverySteps steps, ProjectUseCases projects, Clock clock) {
        this.steps = steps;
        this.answers = new ProjectAnswers(projects.view(), clock);
        this.clock = clock;
    }

    public List<Route> routes() {
        return Stream.of(
                        List.of(
                                Route.get(DELIVERY, READ, this::delivery),
                                ListRoute.inParts(RESERVES, this::reserves),
                                Route.get(RESERVE, READ, this::reserve)),
                        arrows(),
                        entries(),
                        ofReserves())
                .flatMap(List::stream)
                .toList();
    }

    private List<Route> arrows() {
        StepRoutes<ProjectId, Delivery, DeliveryCircumstances, DeliveryStep> rows = rows(
                        ProjectRoutes.ONE,
                        (exchange, kept) ->
                                answers.changed(exchange, kept.value().project()))
                .tagged(ProjectRoutes.ONE);
        arrow(rows, Arrow.NOTIFY_COMPLETION, NotifyForm.class);
        arrow(rows, Arrow.ACCEPT_PROVISIONALLY, AcceptForm.class);
        arrow(rows, Arrow.REFUSE_ACCEPTANCE, RefuseForm.class);
        arrow(rows, Arrow.WITHDRAW_ACCEPTANCE, WithdrawForm.class);
        arrow(rows, Arrow.ACCEPT_FINALLY, AcceptFinallyForm.class);
        return rows.routes();
    }

    private static <F extends Part<? extends DeliveryStep>> void arrow(
            StepRoutes<ProjectId, Delivery, DeliveryCircumstances, DeliveryStep> rows, Arrow arrow, Class<F> form) {
        rows.step(arrow.kind(), form, on -> ArrowStep.ahead(arrow, on));
    }

    /** What is entered for a delivery: it answers the whole. */
    private List<Route> entries() {
        List<Route> routes = new ArrayList<>(rows(ProjectRoutes.ONE, this::created)
                .stepAt(
                        "/lots",
                        NameLots.KIND,
                        LotsForm.class,
                        (form, exchange) -> form.make(),
                        (exchange, on) -> new NameLots(on, List.of()))
                .stepAt(
                        "/visits",
                        RecordVisit.KIND,
                        VisitForm.class,
                        (form, exchange) -> form.make(),
                        (exchange, on) ->
                                new RecordVisit(on, List.of(), Fact.unknown(), Fact.unknown(), Fact.unknown()))
                .stepAt(
                        "/guarantee-extensions",
                        ExtendGuarantee.KIND,
                        ExtendGuaranteeForm.class,
                        (form, exchange) -> form.make(),
                        (exchange, on) ->
                                new ExtendGuarantee(on, List.of(), Fact.unknown(), Fact.unknown(), Fact.unknown()))
                .routes());
        routes.addAll(rows(ACCEPTANCE, this::created)
                .stepAt(
                        "/corrections",
                        CorrectAcceptance.KIND,
                        CorrectionForm.class,
                        (form, exchange) -> new CorrectAcceptance(
                                form.on(), lot(exchange), Fact.known(form.make()), Fact.known(form.reason())),
                        (exchange, on) -> new CorrectAcceptance(
                                on, lot(exchange), CorrectionForm.ahead(exchange.query(), on), Fact.unknown()),
                        "fact",
                        "visit")
                .routes());
        return routes;
    }

    private List<Route> ofReserves() {
        List<Route> routes = new ArrayList<>(rows(RESERVES, DeliveryRoutes::raised)
                .stepAt(
                        "",
                        RaiseReserve.KIND,
                        RaiseForm.class,
                        (form, exchange) -> form.make(),
                        (exchange, on) -> new RaiseReserve(
                                on,
                                Fact.of(exchange.query().text("lot").map(LotId::new)),
                                Fact.of(exchange.query().value("deadline", Form::dateOf)),
                                Fact.unknown()),
                        "lot",
                        "deadline")
                .routes());
        routes.addAll(rows(RESERVE, DeliveryRoutes::lifted)
                .stepAt(
                        "/lifting",
                        LiftReserve.KIND,
                        LiftForm.class,
                        (form, exchange) -> new LiftReserve(form.on(), id(exchange), form.evidence()),
                        (exchange, on) -> new LiftReserve(on, id(exchange), Fact.unknown()))
                .routes());
        return routes;
    }

    private StepRoutes<ProjectId, Delivery, DeliveryCircumstances, DeliveryStep> rows(
            String one, BiFunction<Exchange, Kept<Delivery>, Answer> taken) {
        return new StepRoutes<>(one, ProjectId::new, steps, clock, taken).tagged(DELIVERY);
    }

    private Versioned<Delivery> read(Exchange exchange) {
        return steps.read(exchange.call(), ProjectRoutes.id(exchange));
    }

    private Answer delivery(Exchange exchange) {
        Versioned<Delivery> read = read(exchange);
        return Answer.resource(read.version(), wire(exchange, read.value())).in(exchange.language());
    }

    private Answer reserves(Exchange exchange) {
        return ListRoute.part(exchange, all(exchange), ReserveWire::of);
    }

    private Answer reserve(Exchange exchange) {
        return Answer.resource(read(exchange).version(), ReserveWire.of(reserve(all(exchange), id(exchange))));
    }

    private List<Reserve> all(Exchange exchange) {
        return steps.reserves(exchange.call(), ProjectRoutes.id(exchange), LocalDate.now(clock));
    }

    private Answer created(Exchange exchange, Kept<Delivery> kept) {
        String place = ProjectRoutes.at(kept.value().project()) + "/delivery";
        return tagged(exchange, kept, Answer.created(place, wire(exchange, kept.value())));
    }

    private static Answer tagged(Exchange exchange, Kept<Delivery> kept, Answer answer) {
        return answer.version(kept.version()).in(exchange.language());
    }

    private static Answer raised(Exchange exchange, Kept<Delivery> kept) {
        List<Reserve> all = kept.value().reserves();
        Reserve raised = all.get(all.size() - 1);
        String place = ProjectRoutes.at(kept.value().project()) + "/reserves/"
                + raised.id().value();
        return Answer.created(place, ReserveWire.of(raised)).version(kept.version());
    }

    private static Answer lifted(Exchange exchange, Kept<Delivery> kept) {
        return Answer.ok(ReserveWire.of(reserve(kept.value().reserves(), id(exchange))))
                .version(kept.version());
    }

    private static DeliveryWire wire(Exchange exchange, Delivery delivery) {
        return DeliveryWire.of(delivery, exchange.reader());
    }

    private static Reserve reserve(List<Reserve> all, ReserveId id) {
        return all.stream()
                .filter(reserve -> reserve.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Rejected.UnknownId(id.value()));
    }

    private static LotId lot(Exchange exchange) {
        return new LotId(exchange.path("lot"));
    }

    private static ReserveId id(Exchange exchange) {
        return new ReserveId(exchange.path("reserve"));
    }
}
