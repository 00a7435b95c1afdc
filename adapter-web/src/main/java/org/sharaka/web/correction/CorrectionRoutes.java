package org.sharaka.web.correction;

import static org.sharaka.domain.access.Permission.READ;

import java.lang.reflect.Type;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sharaka.application.correction.CorrectFact;
import org.sharaka.application.correction.CorrectFact.Named;
import org.sharaka.application.correction.CorrectionDecisions;
import org.sharaka.application.correction.CorrectionRegister;
import org.sharaka.application.store.CorrectionQuery;
import org.sharaka.application.store.Window;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.correction.CorrectionId;
import org.sharaka.domain.correction.DecideCorrection;
import org.sharaka.domain.correction.FactCorrection;
import org.sharaka.domain.correction.FactKind;
import org.sharaka.domain.correction.FactKinds;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.web.http.Answer;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.http.Place;
import org.sharaka.web.http.Problems;
import org.sharaka.web.http.Route;
import org.sharaka.web.http.StepRoutes;
import org.sharaka.web.problem.Problem;
import org.sharaka.web.problem.ProblemCode;
import org.sharaka.web.wire.Form;
import org.sharaka.web.wire.Json;
import org.sharaka.web.wire.PageWire;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Corrections: each fact is put right at its own address, in one way, and all corrections are one list. */
public final class CorrectionRoutes {

    private static final String ALL = "/api/v1/corrections";
    private static final String ONE = ALL + "/{id}";
    private static final int USUAL_LIMIT = 50;

    private final CorrectionRegister register;
    private final CorrectionDecisions decisions;
    private final Clock clock;

    /** The routes. */
    public CorrectionRoutes(CorrectionRegister register, CorrectionDecisions decisions, Clock clock) {
        this.register = register;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** The routes: two for each kind of fact, and the list. */
    public List<Route> routes() {
        List<Route> decided = new StepRoutes<>(
                        ONE,
                        CorrectionId::new,
                        decisions,
                        clock,
                        (exchange, kept) ->
                                Answer.ok(CorrectionWire.of(kept.value())).version(kept.version()))
                .step(DecideCorrection.KIND, DecisionForm.class, DecideCorrection::on)
                .routes();
        return Stream.concat(
                        Stream.concat(FactKinds.all().stream().flatMap(this::ofKind), decided.stream()),
                        Stream.of(
                                Route.get(ALL, READ, this::list).asking("ownerId", "changesVerdict", "limit", "cursor"),
                                Route.get(ONE, READ, this::read)))
                .toList();
    }

    private Stream<Route> ofKind(FactKind kind) {
        String fact = address(kind);
        return Stream.of(
                Route.post(fact + "/corrections", kind.right(), exchange -> correct(exchange, kind)),
                StepRoutes.gate(
                        fact, "/corrections", "correct", clock, (exchange, on) -> look(exchange, kind, on), "member"));
    }

    /** The address of a fact of a kind, with the id of its owner at {@code {id}}. */
    public static String address(FactKind kind) {
        String one = "/api/v1/" + kind.root() + "/{id}";
        String named = kind.name().isEmpty() ? one : one + "/" + kind.name();
        return kind.isListed() ? named + "/{fact}" : named;
    }

    private Answer correct(Exchange exchange, FactKind kind) {
        CorrectionForm form = exchange.body(CorrectionForm.class);
        Map<String, Object> values = values(exchange, kind, form.value());
        CorrectFact asked = new CorrectFact(named(exchange, kind), form.on(), values, form.reason());
        FactCorrection made = register.correct(exchange.call(), asked, exchange.expected())
                .fold(Outcome.Made::value, refused -> {
                    throw Problems.closed(refused.ruling());
                });
        return Answer.created(ALL + "/" + made.id().value(), CorrectionWire.of(made))
                .version(1);
    }

    /** The values, if the rest of the body is right too. */
    private static Map<String, Object> values(Exchange exchange, FactKind kind, @Nullable ObjectNode value) {
        Form form = exchange.form();
        Map<String, Object> values = new LinkedHashMap<>();
        Stream.ofNullable(value)
                .flatMap(given -> given.properties().stream())
                .forEach(member ->
                        part(exchange, kind, member, form).ifPresent(read -> values.put(member.getKey(), read)));
        form.throwIfAny();
        return values;
    }

    private static Optional<Object> part(
            Exchange exchange, FactKind kind, Map.Entry<String, JsonNode> member, Form form) {
        String pointer = "/value/" + Json.escaped(member.getKey());
        Optional<Type> type = kind.typeOf(member.getKey());
        if (type.isEmpty()) {
            throw Problem.because(ProblemCode.MALFORMED, "unknown", pointer);
        }
        boolean ahead = kind.isAhead(member.getKey());
        return type.flatMap(known -> form.take("", () -> exchange.part(member.getValue(), known, pointer, ahead)));
    }

    private Ruling look(Exchange exchange, FactKind kind, LocalDate on) {
        List<String> members = exchange.query()
                .text("member")
                .map(names -> Arrays.asList(names.split(",")))
                .orElse(List.of());
        return register.look(exchange.call(), named(exchange, kind), on, members);
    }

    private static Named named(Exchange exchange, FactKind kind) {
        return new Named(kind, exchange.path("id"), kind.isListed() ? exchange.path("fact") : "");
    }

    private Answer list(Exchange exchange) {
        CorrectionQuery query = new CorrectionQuery(
                Fact.of(exchange.query().text("ownerId")),
                Fact.of(exchange.query().flag("changesVerdict")),
                new Window(Place.after(exchange), exchange.query().limit(USUAL_LIMIT, Window.LARGEST_LIMIT)));
        Slice<Versioned<FactCorrection>, Long> slice = register.list(exchange.call(), query);
        List<CorrectionWire> items = slice.items().stream()
                .map(read -> CorrectionWire.of(read.value()))
                .toList();
        return Answer.ok(new PageWire<>(items, Place.cursor(slice.next())));
    }

    private Answer read(Exchange exchange) throws Rejected {
        Versioned<FactCorrection> read = register.read(exchange.call(), new CorrectionId(exchange.path("id")));
        return Answer.resource(read.version(), CorrectionWire.of(read.value()));
    }
}
