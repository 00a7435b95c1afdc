package org.sharaka.web.docs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.sharaka.web.http.Link;
import org.sharaka.web.http.Route;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The OpenAPI document, put together from its parts: each concept tells its own {@code tags}, {@code paths} and
 * {@code components} in a file of its own, and refers to what any part holds as if there were one file. A name that
 * stands twice is an error of whoever wrote it.
 */
final class Description {

    /** The files, in the order in which the page shows their tags. */
    static final List<String> PARTS = List.of(
            "house.yaml",
            "partner.yaml",
            "committee.yaml",
            "project.yaml",
            "partnership.yaml",
            "acceptance.yaml",
            "centre.yaml",
            "premises.yaml",
            "inventory.yaml",
            "mandate.yaml",
            "oversight.yaml",
            "condition.yaml",
            "maturity.yaml",
            "training.yaml",
            "funding.yaml",
            "support.yaml",
            "agenda.yaml",
            "readiness.yaml",
            "handover.yaml",
            "simulation.yaml",
            "rulebook.yaml",
            "correction.yaml",
            "journal.yaml",
            "access.yaml",
            "place.yaml",
            "server.yaml");

    private static final String FOLDER = "/openapi/";

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private Description() {}

    /**
     * The document as it is served.
     *
     * @param routes what the server serves
     */
    static JsonNode whole(List<Route> routes) {
        ObjectNode complete = Expansions.described(Records.described(completed(routes), routes), routes);
        return Nullables.spelledOut(Openness.marked(Examples.added(complete)));
    }

    /** What can be put beside the answers of routes. */
    static Map<String, List<Link>> links(List<Route> routes) {
        return Expansions.of(completed(routes), routes);
    }

    /** Whose answers show records, as {@code GET /path}. */
    static Map<String, String> records(List<Route> routes) {
        return Records.of(completed(routes), routes);
    }

    private static ObjectNode completed(List<Route> routes) {
        ObjectNode document =
                merged(Stream.concat(PARTS.stream().map(Description::part), Stream.of(CorrectionPaths.part()))
                        .toList());
        return Operations.completed(Lists.spelledOut(Members.spelledOut(document)), routes);
    }

    /**
     * Parts as one document.
     *
     * @throws IllegalStateException where a name stands in two of them
     */
    static ObjectNode merged(List<JsonNode> parts) {
        ObjectNode whole = new JsonMapper().createObjectNode();
        parts.forEach(part -> part.propertyStream().forEach(member -> {
            String name = member.getKey();
            switch (name) {
                case "tags" -> member.getValue().forEach(tag -> addTag(whole, tag));
                case "paths" -> {
                    tag(member.getValue(), part.path("tags").path(0).path("name"));
                    addAll(whole.withObjectProperty(name), member.getValue());
                }
                case "components" ->
                    member.getValue()
                            .propertyStream()
                            .forEach(kind -> addAll(
                                    whole.withObjectProperty(name).withObjectProperty(kind.getKey()), kind.getValue()));
                default -> add(whole, name, member.getValue());
            }
        }));
        return whole;
    }

    // an operation that names no tag has the first one of its part
    private static void tag(JsonNode paths, JsonNode tag) {
        paths.valueStream()
                .flatMap(JsonNode::valueStream)
                .filter(operation -> operation.isObject() && !operation.has("tags"))
                .forEach(operation -> ((ObjectNode) operation).putArray("tags").add(tag));
    }

    private static void addTag(ObjectNode whole, JsonNode tag) {
        if (whole.path("tags").valueStream().anyMatch(one -> one.path("name").equals(tag.path("name")))) {
            throw twice(tag.path("name").asString());
        }
        whole.withArrayProperty("tags").add(tag);
    }

    private static void addAll(ObjectNode target, JsonNode members) {
        members.propertyStream().forEach(member -> add(target, member.getKey(), member.getValue()));
    }

    private static void add(ObjectNode target, String name, JsonNode value) {
        if (target.has(name)) {
            throw twice(name);
        }
        target.set(name, value);
    }

    private static IllegalStateException twice(String name) {
        return new IllegalStateException("stands twice in the OpenAPI document: " + name);
    }

    private static JsonNode part(String file) {
        try (InputStream stream = Description.class.getResourceAsStream(FOLDER + file)) {
            return YAML.readTree(Objects.requireNonNull(stream, file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
