package org.sharaka.web.http;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sharaka.application.journal.JournalFeed;
import org.sharaka.application.store.RecordInstants;
import org.sharaka.web.wire.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts the instants of a record into every answer that shows it, alone or in a list, as the journal has them, and where
 * what belongs to it is listed. A part of the file of another record, such as a report, has those of the entries about
 * that record that tell the part.
 */
public final class Dating {

    /** The member that holds when a record was created. */
    public static final String CREATED = "createdAt";

    /** The member that holds when a record was last changed. */
    public static final String CHANGED = "changedAt";

    /** Under which name the journal tells the parts of a list, where it is not {@code entry}. */
    private static final Map<String, String> PARTICULARS = Map.of(
            "assets", "asset",
            "contracts", "contract",
            "corrections", "correction",
            "people", "person",
            "reserves", "reserve",
            "trainings", "reference");

    private static final List<String> OWNERS = List.of("/centreId", "/fact/ownerId");
    private static final String ID = "id";
    private static final Json JSON = new Json();

    private final JournalFeed journal;

    /** What reads the instants. */
    public Dating(JournalFeed journal) {
        this.journal = journal;
    }

    /**
     * The same routes.
     *
     * @param dated the names of the schemas of the records that answers show, by their routes, as {@code GET /path}
     */
    public List<Route> routes(List<Route> routes, Map<String, String> dated) {
        return routes.stream()
                .map(route -> dated.containsKey(route.name())
                        ? route.doing(exchange ->
                                journal.ofOneState(() -> answer(route, exchange, dated.getOrDefault(route.name(), ""))))
                        : route)
                .toList();
    }

    private Answer answer(Route route, Exchange exchange, String schema) {
        Answer plain = route.operation().answer(exchange);
        JsonNode body = plain.tree(JSON);
        List<ObjectNode> records = records(body);
        Map<String, RecordInstants> whole = journal.instants(
                exchange.call(), records.stream().map(Dating::id).collect(toSet()));
        String particular = particular(route);
        Map<String, Map<String, RecordInstants>> parts = new HashMap<>();
        for (ObjectNode record : records) {
            Optional.ofNullable(whole.get(id(record)))
                    .or(() -> Optional.ofNullable(parts.computeIfAbsent(
                                    owner(exchange, record),
                                    owner -> journal.instantsOfParts(exchange.call(), owner, particular))
                            .get(record.path(particular).asString(id(record)))))
                    .ifPresent(instants -> put(record, instants));
            Linking.put(record, schema);
        }
        return plain.holding(JSON.write(body));
    }

    private static List<ObjectNode> records(JsonNode body) {
        return (body.has("items") ? body.path("items").valueStream() : Stream.of(body))
                .map(ObjectNode.class::cast)
                .toList();
    }

    private static String id(ObjectNode record) {
        return record.path(ID).asString("");
    }

    /** The record that a part belongs to: the one that it tells, or the one that the address names. */
    private static String owner(Exchange exchange, ObjectNode part) {
        return OWNERS.stream()
                .map(pointer -> part.at(pointer).asString(""))
                .filter(told -> !told.isEmpty())
                .findFirst()
                .orElseGet(() -> exchange.places().contains(ID) ? exchange.path(ID) : "");
    }

    private static String particular(Route route) {
        return Stream.of(route.path().split("/"))
                .flatMap(word -> Optional.ofNullable(PARTICULARS.get(word)).stream())
                .reduce("entry", (outer, inner) -> inner);
    }

    private static void put(ObjectNode record, RecordInstants instants) {
        record.put(CREATED, instants.created().toString());
        record.put(CHANGED, instants.changed().toString());
    }
}
