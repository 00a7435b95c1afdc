package org.sharaka.web.docs;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sharaka.domain.access.Permission;
import org.sharaka.web.http.Expanding;
import org.sharaka.web.http.Link;
import org.sharaka.web.http.Method;
import org.sharaka.web.http.Route;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What can be put beside an answer, and its description. It follows from the schemas, which have ids, from the
 * addresses below that of a record, and from the lists that are narrowed by its id.
 */
final class Expansions {

    private static final String API = "/api/v1/";
    private static final String ONE = "/{id}";
    private static final String REF = "$ref";
    private static final String PROPERTIES = "properties";
    private static final String SCHEMAS = "#/components/schemas/";

    /** Which records a member holds the id of; each member that ends so in an answer is here, or of no such record. */
    private static final List<Map.Entry<String, String>> RECORDS = List.of(
            entry("donorId", "partners"),
            entry("partyId", "partners"),
            entry("managerId", "partners"),
            entry("plannedManagerId", "partners"),
            entry("partnerId", "partners"),
            entry("successorId", "partners"),
            entry("fromId", "partners"),
            entry("holderId", "partners"),
            entry("programmeId", "programmes"),
            entry("projectId", "projects"),
            entry("projects", "projects"),
            entry("centreId", "centres"),
            entry("agreementId", "agreements"),
            entry("pledgeId", "pledges"),
            entry("asPledgeId", "pledges"),
            entry("receiptId", "receipts"),
            entry("allocationId", "allocations"),
            entry("paymentId", "payments"),
            entry("mandateId", "mandates"),
            entry("supportPlanId", "support-plans"),
            entry("handoverId", "handovers"),
            entry("conditionId", "conditions"));

    /** Which records an id is of whose kind stands beside it. */
    private static final List<Map.Entry<String, String>> KINDS = List.of(
            entry("PROGRAMME", "programmes"),
            entry("PROJECT", "projects"),
            entry("SUPPORT", "centres"),
            entry("CENTRE", "centres"),
            entry("PLEDGE", "pledges"),
            entry("PAYMENT", "payments"),
            entry("SUPPORT_PLAN", "support-plans"),
            entry("MANDATE", "mandates"),
            entry("HANDOVER", "handovers"),
            entry("STEP_BACK", "stepbacks"));

    private final ObjectNode document;
    private final Map<String, Route> reads = new LinkedHashMap<>();
    private final List<String> changes;
    private final Map<String, List<Link>> links = new LinkedHashMap<>();

    private Expansions(ObjectNode document, List<Route> routes) {
        this.document = document;
        this.changes = routes.stream()
                .filter(route -> route.method() == Method.POST)
                .map(Route::path)
                .toList();
        routes.stream()
                .filter(route -> route.method() == Method.GET
                        && route.permission().filter(Permission.READ::equals).isPresent()
                        && route.previews().isEmpty()
                        && !schema(route.path()).isMissingNode())
                .forEach(route -> reads.put(route.path(), route));
        reads.keySet().forEach(path -> {
            List<Link> all = Stream.concat(ids(path), parts(path)).toList();
            if (!all.isEmpty()) {
                links.put(path, all);
            }
        });
    }

    /**
     * What can be put beside the answer of each route.
     *
     * @param document its operations are complete
     */
    static Map<String, List<Link>> of(ObjectNode document, List<Route> routes) {
        return new Expansions(document, routes).links;
    }

    /** Describes the parameter, and the members that it brings. */
    static ObjectNode described(ObjectNode document, List<Route> routes) {
        Expansions expansions = new Expansions(document, routes);
        expansions.links.forEach(expansions::describe);
        return document;
    }

    private JsonNode schema(String path) {
        return document.path("paths").path(path).at("/get/responses/200/content/application~1json/schema");
    }

    private JsonNode resolved(JsonNode schema) {
        return schema.has(REF)
                ? resolved(document.at(schema.path(REF).stringValue().substring(1)))
                : schema;
    }

    /** Every object that an answer can have, once. */
    private void objects(JsonNode schema, BiConsumer<ObjectNode, JsonNode> use) {
        objects(schema, use, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private void objects(JsonNode named, BiConsumer<ObjectNode, JsonNode> use, Set<JsonNode> seen) {
        JsonNode schema = resolved(named);
        if (!seen.add(schema)) {
            return;
        }
        if (schema instanceof ObjectNode object && schema.has(PROPERTIES)) {
            use.accept(object, schema.path(PROPERTIES));
        }
        Stream.of("allOf", "anyOf", "oneOf", PROPERTIES)
                .forEach(part -> schema.path(part)
                        .valueStream()
                        .filter(inner -> !inner.path("readOnly").asBoolean(false))
                        .forEach(inner -> objects(inner, use, seen)));
        Stream.of("items", "additionalProperties")
                .filter(schema::has)
                .forEach(part -> objects(schema.path(part), use, seen));
    }

    private Stream<Link> ids(String path) {
        Set<Link> found = new LinkedHashSet<>();
        objects(schema(path), (object, members) -> found.addAll(ids(members)));
        return found.stream();
    }

    private List<Link> ids(JsonNode members) {
        List<Link> found = new ArrayList<>();
        RECORDS.stream()
                .filter(record -> members.has(record.getKey()) && isId(members.path(record.getKey())))
                .forEach(record -> add(found, nameOf(record.getKey()), record.getKey(), "", record.getValue()));
        JsonNode words = resolved(members.path("kind")).path("enum");
        if (members.has("id")) {
            KINDS.stream()
                    .filter(kind -> words.valueStream()
                            .anyMatch(word -> word.asString("").equals(kind.getKey())))
                    .forEach(kind -> add(found, singular(kind.getValue()), "id", kind.getKey(), kind.getValue()));
        }
        return found;
    }

    private void add(List<Link> found, String name, String member, String kind, String collection) {
        String address = API + collection + ONE;
        if (reads.containsKey(address)) {
            found.add(new Link(name, member, kind, address, "", false));
        }
    }

    // a list of that name is one of ids, or of the records themselves
    private static boolean isId(JsonNode member) {
        return !member.has("items")
                || member.path("items").path(REF).asString("").equals(SCHEMAS + "Id");
    }

    private static String nameOf(String member) {
        return member.endsWith("Id") ? member.substring(0, member.length() - 2) : singular(member) + "Records";
    }

    private static String singular(String collection) {
        String name = camel(collection);
        return name.endsWith("backs") ? "stepBack" : name.substring(0, name.length() - 1);
    }

    private static String camel(String word) {
        StringBuilder name = new StringBuilder();
        for (String part : word.split("-")) {
            name.append(name.isEmpty() ? part : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
        }
        return name.toString();
    }

    /** The parts of the file of a record: what is below its address, and the lists that are narrowed by its id. */
    private Stream<Link> parts(String path) {
        String one = path.endsWith(ONE) ? path : path + ONE;
        if (!reads.containsKey(one) || one.chars().filter(sign -> sign == '{').count() > 1) {
            return Stream.of();
        }
        Map<String, Link> found = new LinkedHashMap<>();
        reads.keySet().stream()
                .filter(read -> read.startsWith(one + "/") && read.indexOf('/', one.length() + 1) < 0)
                .map(read -> new Link(camel(read.substring(one.length() + 1)), "id", "", read, "", true))
                .forEach(link -> found.put(link.name(), link));
        String collection = one.substring(API.length(), one.length() - ONE.length());
        RECORDS.stream()
                .filter(record -> record.getValue().equals(collection))
                .forEach(record -> reads.values().stream()
                        .filter(list -> list.parameters().contains(record.getKey())
                                && list.parameters().contains("cursor")
                                && list.path().indexOf('/', API.length()) < 0)
                        .map(list -> new Link(
                                camel(list.path().substring(API.length())),
                                "id",
                                "",
                                list.path(),
                                record.getKey(),
                                true))
                        .forEach(link -> found.putIfAbsent(link.name(), link)));
        // what a record shows anyway, and is added to below its address, may be named too
        JsonNode shown = record(path).path(PROPERTIES);
        changes.stream()
                .filter(added -> added.startsWith(one + "/"))
                .map(added -> new Link(camel(added.substring(one.length() + 1)), "id", "", added, "", true))
                .filter(link -> shown.path(link.name()).has("items"))
                .forEach(link -> found.putIfAbsent(link.name(), link));
        return found.values().stream();
    }

    /** The schema of the record that an address shows, alone or in a list. */
    private JsonNode record(String path) {
        JsonNode schema = resolved(schema(path));
        JsonNode items = schema.at("/properties/items/items");
        return items.isMissingNode() ? schema : resolved(items);
    }

    private void describe(String path, List<Link> all) {
        ObjectNode operation = (ObjectNode) document.path("paths").path(path).path("get");
        Set<String> names = all.stream().map(Link::name).collect(Collectors.toCollection(TreeSet::new));
        ObjectNode parameter = operation.withArrayProperty("parameters").addObject();
        parameter
                .put("name", Expanding.EXPAND)
                .put("in", "query")
                .put(
                        "description",
                        "Puts the named records and parts beside what is shown, each as its own address shows it, `null` where"
                                + " there is none: "
                                + names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "))
                                + ". After a point a name of what is put beside (" + nested(all)
                                + "). An expanded answer has a tag of its own, which no `If-Match` takes.")
                .put("style", "form")
                .put("explode", false);
        parameter
                .putObject("schema")
                .put("type", "array")
                .putObject("items")
                .put("type", "string")
                .put("pattern", "^(" + String.join("|", names) + ")([.][A-Za-z]+)?$");
        ((ObjectNode) operation.path("responses")).putObject("422").put(REF, "#/components/responses/Invalid");
        objects(schema(path), (object, members) -> ids(members).forEach(link -> describe(object, link)));
        all.stream().filter(Link::part).forEach(link -> describe((ObjectNode) record(path), link));
    }

    private String nested(List<Link> all) {
        return all.stream()
                .flatMap(link -> links.getOrDefault(link.path(), List.of()).stream()
                        .map(inner -> "`" + link.name() + "." + inner.name() + "`"))
                .findFirst()
                .orElse("one level");
    }

    // read only: it stands in answers, and a request of the same shape does not take it
    private void describe(ObjectNode object, Link link) {
        ObjectNode members = (ObjectNode) object.path(PROPERTIES);
        if (members.has(link.name())) {
            return;
        }
        ObjectNode member = members.putObject(link.name());
        // described by its address: a schema here would make every record hold every other, which generators choke on
        member.put("description", "Only with `expand`: as `GET " + link.path() + "` answers.")
                .put("readOnly", true);
        boolean several = members.path(link.member()).has("items");
        ObjectNode one = several ? member.put("type", "array").putObject("items") : member;
        one.put("nullable", true).put("type", "object").put("additionalProperties", true);
    }
}
