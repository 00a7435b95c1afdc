package org.sharaka.web.partner;

import static org.sharaka.domain.access.Permission.BLOCK_PARTNERS;
import static org.sharaka.domain.access.Permission.READ;
import static org.sharaka.domain.access.Permission.WRITE_PARTNERS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.sharaka.application.partner.PartnerQuery;
import org.sharaka.application.partner.PartnerQuery.Position;
import org.sharaka.application.partner.PartnerRegister;
import org.sharaka.application.partner.PartnerStep;
import org.sharaka.application.work.Kept;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.partner.PartnerEnd;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.web.http.Answer;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.http.Problems;
import org.sharaka.web.http.Route;
import org.sharaka.web.wire.Form;
import org.sharaka.web.wire.PageWire;
import org.sharaka.web.wire.RulingWire;

/** The register of partners. */
public final class PartnerRoutes {

    private static final String ALL = "/api/v1/partners";
    private static final String ONE = ALL + "/{id}";
    private static final int USUAL_LIMIT = 50;

    private final PartnerRegister register;
    private final Clock clock;

    /** Whether a partner is in use. */
    private enum Status {
        ACTIVE,
        INACTIVE
    }

    public PartnerRoutes(PartnerRegister register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    public List<Route> routes() {
        Stream<Route> register = Stream.of(
                Route.post(ALL, WRITE_PARTNERS, this::register),
                Route.get(ALL, READ, this::list).asking("q", "kind", "committee", "status", "limit", "cursor"),
                Route.get(ONE, READ, this::read),
                Route.patch(ONE, WRITE_PARTNERS, this::change));
        Stream<Route> steps = Stream.of(
                step(PartnerStep.Kind.BLOCK, BLOCK_PARTNERS),
                step(PartnerStep.Kind.UNBLOCK, BLOCK_PARTNERS),
                step(PartnerStep.Kind.DEACTIVATE, WRITE_PARTNERS),
                step(PartnerStep.Kind.REACTIVATE, WRITE_PARTNERS));
        Stream<Route> gates = Stream.of(PartnerStep.Kind.values()).map(this::gate);
        Stream<Route> end = Stream.of(
                Route.post(ONE + "/steps/end", WRITE_PARTNERS, this::end),
                Route.get(ONE + "/gates/end", READ, this::gateToEnd).asking("on"));
        return Stream.of(register, steps, gates, end).flatMap(routes -> routes).toList();
    }

    private Route step(PartnerStep.Kind step, Permission permission) {
        return Route.post(ONE + "/steps/" + word(step), permission, exchange -> step(exchange, step));
    }

    private Route gate(PartnerStep.Kind step) {
        return Route.get(ONE + "/gates/" + word(step), READ, exchange -> gate(exchange, step))
                .asking("on");
    }

    private static String word(PartnerStep.Kind step) {
        return step.name().toLowerCase(Locale.ROOT);
    }

    private Answer register(Exchange exchange) {
        PartnerForm wire = exchange.body(PartnerForm.class);
        Kept<Partner> kept = register.register(exchange.call(), wire.profile(exchange.form(wire)));
        return Answer.created(ALL + "/" + kept.value().id().value(), written(kept, exchange))
                .version(kept.version());
    }

    private Answer list(Exchange exchange) {
        Fact<Position> after = Fact.of(exchange.query().value("cursor", Cursor::parse));
        PartnerQuery query = new PartnerQuery(
                exchange.query().text("q").orElse(""),
                Fact.of(exchange.query().value("kind", word -> Form.wordOf(word, PartnerKind.class))),
                Fact.of(exchange.query().flag("committee")),
                Fact.of(exchange.query().value("status", word -> Form.wordOf(word, Status.class) == Status.ACTIVE)),
                today(),
                after.fold(Position::reader, exchange::language),
                after,
                exchange.query().limit(USUAL_LIMIT, PartnerQuery.LARGEST_LIMIT));
        Slice<Versioned<Partner>, Position> slice = register.list(exchange.call(), query);
        List<PartnerWire> items = slice.items().stream()
                .map(partner -> PartnerWire.of(partner.value(), today()))
                .toList();
        return Answer.ok(new PageWire<>(items, slice.next().fold(Cursor::of, () -> null)));
    }

    private Answer read(Exchange exchange) {
        Versioned<Partner> read = register.read(exchange.call(), id(exchange));
        return Answer.resource(exchange, read.version(), PartnerWire.of(read.value(), today()));
    }

    private Answer change(Exchange exchange) {
        Versioned<Partner> read = register.read(exchange.call(), id(exchange));
        exchange.requireRead(read.version());
        PartnerForm wire = exchange.merged(PartnerForm.of(read.value().profile()), PartnerForm.class);
        return answer(
                exchange,
                register.change(exchange.call(), id(exchange), wire.profile(exchange.form(wire)), read.version()));
    }

    private Answer step(Exchange exchange, PartnerStep.Kind step) {
        Versioned<Partner> read = register.read(exchange.call(), id(exchange));
        Fact<Long> expected = exchange.expected(read.version());
        StepForm wire = exchange.body(StepForm.class);
        PartnerStep command = wire.command(step, id(exchange), expected, exchange.form(wire));
        return answer(exchange, register.step(exchange.call(), command));
    }

    private Answer gate(Exchange exchange, PartnerStep.Kind step) {
        LocalDate on = exchange.query().value("on", Form::dateOf).orElseGet(this::today);
        Ruling ruling = register.gate(exchange.call(), step, id(exchange), on);
        return Answer.ok(RulingWire.of(ruling, exchange.reader())).in(exchange.language());
    }

    private Answer end(Exchange exchange) {
        Versioned<Partner> read = register.read(exchange.call(), id(exchange));
        Fact<Long> expected = exchange.expected(read.version());
        EndForm wire = exchange.body(EndForm.class);
        PartnerEnd end = wire.read(exchange.form(wire), exchange.call().actor().id());
        return answer(exchange, register.end(exchange.call(), id(exchange), end, expected));
    }

    private Answer gateToEnd(Exchange exchange) {
        LocalDate on = exchange.query().value("on", Form::dateOf).orElseGet(this::today);
        return Answer.ok(RulingWire.of(register.gateToEnd(exchange.call(), id(exchange), on), exchange.reader()))
                .in(exchange.language());
    }

    private Answer answer(Exchange exchange, Outcome<Kept<Partner>> outcome) {
        return outcome.fold(
                made -> Answer.ok(written(made.value(), exchange))
                        .version(made.value().version()),
                refused -> {
                    throw Problems.closed(refused.ruling());
                });
    }

    private PartnerWire written(Kept<Partner> kept, Exchange exchange) {
        return PartnerWire.of(kept.value(), today()).warning(kept.notices(), today(), exchange.reader());
    }

    private static PartnerId id(Exchange exchange) {
        return new PartnerId(exchange.place("id"));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
