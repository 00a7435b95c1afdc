package org.sharaka.web.mend;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sharaka.application.mend.MendSubject;
import org.sharaka.application.mend.Mending;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Mend;
import org.sharaka.domain.gate.MendAct;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.http.Mender;
import org.sharaka.web.http.Method;
import org.sharaka.web.text.ShownMend;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Shows what mends a check as an operation of the document, with its address and what its body still needs. What is
 * mended by the step itself is shown with all that the step still needs, and with what was sent of it.
 */
public final class OperationMender implements Mender {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String HANDOVERS = "/api/v1/handovers";

    private static final Map<String, MendSubject.Kind> ONE = Map.of(
            "centres", MendSubject.Kind.CENTRE,
            "mandates", MendSubject.Kind.MANDATE,
            "partners", MendSubject.Kind.PARTNER,
            "projects", MendSubject.Kind.PROJECT,
            "stepbacks", MendSubject.Kind.STEP_BACK,
            "support-plans", MendSubject.Kind.PLAN);

    private final Mending mending;
    private final JsonNode document;

    /**
     * The mender of a server.
     *
     * @param mending knows the acts
     * @param document describes the operations
     */
    public OperationMender(Mending mending, JsonNode document) {
        this.mending = mending;
        this.document = document;
    }

    @Override
    public List<Optional<ShownMend>> of(Exchange exchange, Ruling ruling) {
        List<Optional<Mend>> mends = mending.of(exchange.call(), subject(exchange), ruling);
        Optional<Mend> step = mends.stream()
                .flatMap(Optional::stream)
                .filter(mend -> mend.act() == MendAct.THE_STEP)
                .reduce(OperationMender::together);
        return mends.stream()
                .map(mend -> mend.map(one -> one.act() == MendAct.THE_STEP
                        ? ofStep(step.orElse(one), exchange)
                        : shown(one, MAPPER.createObjectNode())))
                .toList();
    }

    private static MendSubject subject(Exchange exchange) {
        String path = exchange.route().path();
        if (path.startsWith(HANDOVERS + "/{id}")) {
            return new MendSubject(MendSubject.Kind.HANDOVER, List.of(exchange.path("id")));
        }
        if (path.startsWith(HANDOVERS)) {
            return new MendSubject(MendSubject.Kind.CENTRES, centres(exchange));
        }
        if (path.endsWith("/readiness")) {
            return new MendSubject(MendSubject.Kind.CENTRES, List.of(exchange.path("id")));
        }
        return ONE.entrySet().stream()
                .filter(one -> path.startsWith("/api/v1/" + one.getKey() + "/{id}"))
                .findFirst()
                .map(one -> new MendSubject(
                        one.getValue(),
                        Stream.of("id", "year")
                                .filter(exchange.places()::contains)
                                .map(exchange::path)
                                .toList()))
                .orElse(new MendSubject(MendSubject.Kind.OTHER, List.of()));
    }

    private static List<String> centres(Exchange exchange) {
        return exchange.route().method() == Method.GET
                ? exchange.query()
                        .text("centres")
                        .map(text -> Arrays.asList(text.split(",")))
                        .orElse(List.of())
                : sent(exchange)
                        .path("centres")
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList();
    }

    private static ObjectNode sent(Exchange exchange) {
        return exchange.route().method() == Method.POST
                ? (ObjectNode) MAPPER.readTree(exchange.bytes())
                : MAPPER.createObjectNode();
    }

    private static Mend together(Mend one, Mend other) {
        Map<String, Object> known = new LinkedHashMap<>(one.known());
        other.known().forEach((member, value) -> known.merge(member, value, OperationMender::joined));
        return new Mend(
                one.act(),
                one.of(),
                known,
                Stream.concat(one.missing().stream(), other.missing().stream())
                        .distinct()
                        .toList(),
                Stream.of(one.notBefore(), other.notBefore())
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                one.version());
    }

    private static Object joined(Object one, Object other) {
        if (one instanceof List<?> first && other instanceof List<?> second) {
            return Stream.concat(first.stream(), second.stream()).distinct().toList();
        }
        if (one instanceof Map<?, ?> first && other instanceof Map<?, ?> second) {
            Map<Object, Object> all = new LinkedHashMap<>(first);
            all.putAll(second);
            return all;
        }
        // a day, which is the later one
        return one instanceof String && one.toString().compareTo(other.toString()) >= 0 ? one : other;
    }

    private ShownMend ofStep(Mend mend, Exchange exchange) {
        String path = exchange.route().previews().orElseGet(() -> step(exchange));
        ObjectNode body = sent(exchange);
        return shown(mend, RequestSchema.idOf(document, path), path(path, exchange), body);
    }

    private static String step(Exchange exchange) {
        String path = exchange.route().path();
        return exchange.route().method() == Method.GET ? HANDOVERS : path;
    }

    private static String path(String template, Exchange exchange) {
        String path = template;
        for (String place : exchange.places()) {
            path = path.replace("{" + place + "}", encoded(exchange.path(place)));
        }
        return path;
    }

    private ShownMend shown(Mend mend, ObjectNode body) {
        String operation = MendOperations.of(mend.act(), "");
        String path = RequestSchema.of(document, operation).path();
        for (String id : mend.of()) {
            path = path.replaceFirst("\\{[^}]*\\}", encoded(id));
        }
        return shown(mend, operation, path, body);
    }

    private ShownMend shown(Mend mend, String operation, String href, ObjectNode body) {
        mend.known().forEach((member, value) -> add(body, member, value));
        List<String> missing = new ArrayList<>(
                RequestSchema.of(document, operation).missing(body).toList());
        mend.missing().stream().filter(pointer -> !missing.contains(pointer)).forEach(missing::add);
        return new ShownMend(
                operation,
                href,
                body,
                missing,
                mend.notBefore().toString(),
                mend.version().fold(version -> "\"" + version + "\"", () -> null));
    }

    private static void add(ObjectNode body, String member, Object value) {
        JsonNode added = tree(value);
        if (added instanceof ArrayNode more && body.path(member) instanceof ArrayNode there) {
            there.addAll(more);
        } else if (added instanceof ObjectNode more && body.path(member) instanceof ObjectNode there) {
            there.setAll(more);
        } else {
            body.set(member, added);
        }
    }

    private static JsonNode tree(Object value) {
        if (value instanceof Map<?, ?> members) {
            ObjectNode tree = MAPPER.createObjectNode();
            members.forEach((member, part) -> tree.set(member.toString(), tree(part)));
            return tree;
        }
        if (value instanceof List<?> parts) {
            ArrayNode list = MAPPER.createArrayNode();
            parts.forEach(part -> list.add(tree(part)));
            return list;
        }
        return value instanceof Fact<?> ? MAPPER.nullNode() : MAPPER.valueToTree(value);
    }

    private static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8);
    }
}
