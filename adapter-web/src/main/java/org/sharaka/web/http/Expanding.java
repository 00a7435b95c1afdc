package org.sharaka.web.http;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sharaka.application.store.Window;
import org.sharaka.application.work.Rejected;
import org.sharaka.domain.fault.Fault;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.web.problem.Problem;
import org.sharaka.web.wire.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts what {@code expand} names beside what an answer shows: each is read at its own address, by whoever asks, and at
 * most one level further ({@code pledges.donor}).
 */
public final class Expanding {

    /** The parameter that names what is put beside. */
    public static final String EXPAND = "expand";

    private static final String POINTER = "/" + EXPAND;
    private static final int MOST_READS = 1000;
    private static final JsonMapper TREES = new JsonMapper();
    private static final Json JSON = new Json();

    private final List<Route> routes;
    private final Map<String, Route> reads;
    private final Map<String, List<Link>> links;

    /**
     * Routes whose answers can be expanded.
     *
     * @param routes what a server serves
     * @param links by the path of a route, what can be put beside its answer
     */
    public Expanding(List<Route> routes, Map<String, List<Link>> links) {
        this.routes = routes;
        this.links = links;
        this.reads = routes.stream()
                .filter(route -> route.method() == Method.GET)
                .collect(toMap(Route::path, route -> route));
    }

    /** The same routes; those that have links take {@code expand}. */
    public List<Route> routes() {
        return routes.stream()
                .map(route -> reads.get(route.path()) == route && links.containsKey(route.path())
                        ? route.expanding(exchange -> answer(route, exchange))
                        : route)
                .toList();
    }

    private Answer answer(Route route, Exchange exchange) {
        String named = exchange.query().text(EXPAND).orElse("");
        if (named.isEmpty() || exchange.prefers(Route.CSV)) {
            return route.operation().answer(exchange);
        }
        Map<String, Set<String>> names = names(route.path(), named);
        Answer plain = route.operation().answer(exchange);
        JsonNode body = TREES.readTree(plain.bytes(JSON));
        new Reading(exchange).expand(body, route.path(), names);
        return plain.expanded(JSON.write(body));
    }

    private List<Link> links(String path) {
        return links.getOrDefault(path, List.of());
    }

    /** The names of what is put beside, with the names of what is put beside that. */
    private Map<String, Set<String>> names(String path, String named) {
        Map<String, Set<String>> names = new LinkedHashMap<>();
        List<Fault> faults = new ArrayList<>();
        for (String name : named.split(",", -1)) {
            String[] levels = name.split("[.]", 2);
            List<Link> found = named(path, levels[0]).toList();
            Set<String> inner = names.computeIfAbsent(levels[0], none -> new TreeSet<>());
            if (found.isEmpty()) {
                faults.add(unknown(name, Stream.of(path)));
            } else if (levels.length > 1) {
                inner.add(levels[1]);
                if (found.stream()
                        .noneMatch(
                                link -> named(link.path(), levels[1]).findAny().isPresent())) {
                    faults.add(unknown(name, found.stream().map(Link::path)));
                }
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidValue(faults);
        }
        return names;
    }

    private Stream<Link> named(String path, String name) {
        return links(path).stream().filter(link -> link.name().equals(name));
    }

    private Fault unknown(String name, Stream<String> paths) {
        String known = paths.flatMap(path -> links(path).stream())
                .map(Link::name)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return InvalidValue.at(POINTER, "value.enum", "unknown", name, known)
                .faults()
                .get(0);
    }

    /** One answer while it is expanded: nothing is read twice. */
    private final class Reading {

        private final Exchange exchange;
        private final Map<String, JsonNode> read = new HashMap<>();

        Reading(Exchange exchange) {
            this.exchange = exchange;
        }

        void expand(JsonNode body, String path, Map<String, Set<String>> names) {
            List<ObjectNode> objects = new ArrayList<>();
            gather(body, objects);
            List<ObjectNode> records = records(body);
            for (Link link : links(path)) {
                if (names.containsKey(link.name())) {
                    (link.part() ? records : objects).forEach(object -> expand(object, link, names.get(link.name())));
                }
            }
        }

        private static void gather(JsonNode node, List<ObjectNode> objects) {
            if (node instanceof ObjectNode object) {
                objects.add(object);
            }
            node.forEach(inner -> gather(inner, objects));
        }

        private static List<ObjectNode> records(JsonNode body) {
            return (body.path("items") instanceof ArrayNode items ? items.valueStream() : Stream.of(body))
                    .map(ObjectNode.class::cast)
                    .toList();
        }

        private void expand(ObjectNode object, Link link, Set<String> inner) {
            boolean fits =
                    link.kind().isEmpty() || object.path("kind").asString("").equals(link.kind());
            if (!fits || object.has(link.name())) {
                return;
            }
            JsonNode id = object.path(link.member());
            if (id.isArray()) {
                ArrayNode all = object.putArray(link.name());
                id.forEach(one -> all.add(read(link, one.stringValue(), inner)));
            } else if (id.isString()) {
                object.set(link.name(), read(link, id.stringValue(), inner));
            } else if (object.has(link.member())) {
                object.putNull(link.name());
            }
        }

        private JsonNode read(Link link, String id, Set<String> inner) {
            String key = String.join(" ", link.path(), link.parameter(), id, String.join(",", inner));
            JsonNode known = read.get(key);
            if (known == null) {
                if (read.size() >= MOST_READS) {
                    throw InvalidValue.at(POINTER, "value.list", "many", MOST_READS);
                }
                known = found(link, id, inner);
                read.put(key, known);
            }
            return known;
        }

        // what is not there is shown as null, and so is what a record has not come to yet
        private JsonNode found(Link link, String id, Set<String> inner) {
            try {
                Route route = Objects.requireNonNull(reads.get(link.path()));
                JsonNode body = TREES.readTree(route.operation()
                        .answer(exchange.reading(route, places(link, id), query(route, link, id)))
                        .bytes(JSON));
                Map<String, Set<String>> names = inner.stream().collect(toMap(name -> name, name -> Set.of()));
                expand(body, link.path(), names);
                return body;
            } catch (Rejected.UnknownId | WrongState none) {
                return TREES.nullNode();
            } catch (Problem problem) {
                if (problem.code().status() == 404 || problem.code().status() == 409) {
                    return TREES.nullNode();
                }
                throw problem;
            }
        }

        private static Map<String, String> places(Link link, String id) {
            int open = link.path().indexOf('{');
            return open < 0
                    ? Map.of()
                    : Map.of(link.path().substring(open + 1, link.path().indexOf('}')), id);
        }

        private Map<String, String> query(Route route, Link link, String id) {
            Map<String, String> query = new HashMap<>();
            if (!link.parameter().isEmpty()) {
                query.put(link.parameter(), id);
            }
            if (route.parameters().contains("limit")) {
                query.put("limit", Integer.toString(Window.LARGEST_LIMIT));
            }
            if (route.parameters().contains("on")) {
                exchange.query().text("on").ifPresent(day -> query.put("on", day));
            }
            return query;
        }
    }
}
