package org.sharaka.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sharaka.web.docs.Docs;
import org.sharaka.web.http.Linking;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** The document by itself: it is what it says it is, and every example of it would work. */
class OpenApiDocumentTest {

    private static final String PLACE = "https://sharaka.example/openapi.json";

    private final JsonNode document = served();
    private final SchemaRegistry schemas = SchemaRegistry.withDefaultDialect(
            Dialects.getOpenApi30(), registry -> registry.schemas(Map.of(PLACE, document.toString())));

    private static JsonNode served() {
        try (RunningServer server = new RunningServer()) {
            return server.get(Docs.DOCUMENT).json();
        }
    }

    @Test
    void is_valid() {
        SwaggerParseResult parsed =
                new OpenAPIV3Parser().readContents(document.toString(), List.of(), new ParseOptions());

        assertThat(parsed.getMessages()).isEmpty();
        assertThat(parsed.getOpenAPI().getPaths())
                .containsOnlyKeys(document.path("paths").propertyNames());
    }

    @Test
    void every_reference_leads_somewhere_and_every_component_is_led_to() {
        List<String> references = new ArrayList<>();
        walk("", document, (pointer, node) -> {
            if (node.has("$ref")) {
                references.add(node.path("$ref").stringValue());
            }
        });

        assertThat(references).isNotEmpty().allSatisfy(reference -> {
            assertThat(reference).startsWith("#/");
            assertThat(document.at(reference.substring(1)).isMissingNode())
                    .as(reference)
                    .isFalse();
        });
        assertThat(references)
                .containsAll(components("schemas").toList())
                .containsAll(components("parameters").toList())
                .containsAll(components("headers").toList())
                .containsAll(components("examples").toList());
    }

    @Test
    void every_link_leads_to_a_list_whose_filters_are_filled_in_by_members_of_the_record() {
        assertThat(Linking.all()).isNotEmpty().allSatisfy((schema, lists) -> {
            JsonNode record = document.at("/components/schemas/" + schema + "/properties");
            assertThat(record.has(Linking.MEMBER)).as(schema).isTrue();
            assertThat(lists).allSatisfy(list -> {
                assertThat(record.at("/links/properties").has(list.name())).isTrue();
                assertThat(record.propertyNames()).containsAll(list.filters().values());
                assertThat(parametersOf(list.path())).containsAll(list.filters().keySet());
            });
        });
    }

    private List<String> parametersOf(String list) {
        return document.path("paths")
                .path(list)
                .at("/get/parameters")
                .valueStream()
                .map(one -> one.has("$ref")
                        ? document.at(one.path("$ref").stringValue().substring(1))
                        : one)
                .map(one -> one.path("name").asString(""))
                .toList();
    }

    @Test
    void every_example_fits_its_schema() {
        Map<String, List<String>> wrong = new LinkedHashMap<>();
        List<String> seen = new ArrayList<>();
        walk("", document, (pointer, node) -> {
            if (node.has("schema")) {
                examples(node).forEach((name, example) -> {
                    seen.add(pointer + name);
                    List<String> faults = faults(placeOf(node.path("schema"), pointer + "/schema"), example);
                    if (!faults.isEmpty()) {
                        wrong.put(pointer + name, faults);
                    }
                });
            }
        });

        assertThat(seen).hasSizeGreaterThan(50);
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_body_of_json_has_an_example() {
        List<String> without = new ArrayList<>();
        walk("", document, (pointer, node) -> {
            if (pointer.endsWith("json") && node.has("schema") && examples(node).isEmpty()) {
                without.add(pointer);
            }
        });

        assertThat(without).containsExactly("/paths/~1openapi.json/get/responses/200/content/application~1json");
    }

    @Test
    void every_operation_has_an_id_of_its_own_a_summary_and_a_tag_that_is_explained() {
        List<JsonNode> operations = operations().toList();
        List<String> tags = strings(document.path("tags"), "name");

        assertThat(operations)
                .extracting(one -> one.path("operationId").asString(""))
                .doesNotHaveDuplicates();
        operations.forEach(operation -> {
            String id = operation.path("operationId").asString("");
            assertThat(id).isNotBlank();
            assertThat(operation.path("summary").asString("")).as(id).isNotBlank();
            assertThat(tags).as(id).contains(operation.path("tags").path(0).asString(""));
        });
    }

    @Test
    void every_operation_says_what_it_does_and_who_may_use_it() {
        Map<String, String> descriptions = new LinkedHashMap<>();
        document.path("paths")
                .propertyStream()
                .forEach(path -> path.getValue()
                        .propertyStream()
                        .filter(member -> member.getValue().has("responses"))
                        .filter(member -> !member.getValue().path("security").isArray())
                        .forEach(member -> descriptions.put(
                                member.getKey() + " " + path.getKey(),
                                member.getValue().path("description").asString(""))));

        assertThat(descriptions)
                .hasSizeGreaterThan(200)
                .allSatisfy((operation, description) ->
                        assertThat(description).matches("(?s).*([Ff]or the roles? `|For every role).*"));
        assertThat(descriptions.get("post /api/v1/mandates/{id}/steps/suspend"))
                .endsWith("For the roles `DIRECTOR` and `ADMIN`.");
    }

    @Test
    void a_gate_is_named_after_the_step_that_it_guards() {
        Map<String, String> wrong = new LinkedHashMap<>();
        document.path("paths")
                .propertyStream()
                .filter(path -> path.getKey().contains("/gates/"))
                .forEach(path -> {
                    String id = path.getValue().at("/get/operationId").asString("");
                    String step = document.path("paths")
                            .path(path.getKey().replace("/gates/", "/steps/"))
                            .at("/post/operationId")
                            .asString("");
                    if (!id.matches("lookAt[A-Z].*")
                            || !step.isEmpty() && !id.substring(6).equalsIgnoreCase(step)) {
                        wrong.put(path.getKey(), id);
                    }
                });

        assertThat(wrong).isEmpty();
    }

    @Test
    void what_may_be_null_says_so_beside_a_type() {
        List<String> without = new ArrayList<>();
        walk("", document, (pointer, node) -> {
            if (node.has("nullable") && !node.has("type")) {
                without.add(pointer);
            }
        });

        assertThat(without).isEmpty();
    }

    @Test
    void every_answer_carries_the_id_of_its_request() {
        List<String> without = new ArrayList<>();
        walk("", document, (pointer, node) -> {
            if (pointer.matches(".*/responses/[^/]+")
                    && !node.has("$ref")
                    && !node.path("headers").has("X-Request-Id")) {
                without.add(pointer);
            }
        });

        assertThat(without).isEmpty();
    }

    @Test
    void every_post_may_carry_a_key_and_tells_what_becomes_of_it() {
        List<JsonNode> posts = document.path("paths")
                .valueStream()
                .filter(path -> path.has("post"))
                .map(path -> path.path("post"))
                .toList();

        assertThat(posts.size()).isGreaterThan(100);
        posts.forEach(post -> {
            String id = post.path("operationId").asString("");
            assertThat(strings(post.path("parameters"), "$ref"))
                    .as(id)
                    .contains("#/components/parameters/IdempotencyKey");
            assertThat(post.path("responses").propertyNames()).as(id).contains("409", "422");
            post.path("responses")
                    .propertyStream()
                    .filter(response -> response.getKey().startsWith("2"))
                    .forEach(response -> assertThat(
                                    response.getValue().path("headers").propertyNames())
                            .as(id)
                            .contains("Idempotency-Replayed"));
        });
    }

    @Test
    void a_request_is_closed_and_an_answer_may_grow() {
        assertThat(schema("MandateSigning").path("additionalProperties").asBoolean(true))
                .isFalse();
        assertThat(schema("Mandate").has("additionalProperties")).isFalse();
        assertThat(schema("Document").has("additionalProperties")).isFalse();
        assertThat(schema("ProblemCode").path("x-extensible-enum"))
                .isNotEmpty()
                .isEqualTo(schema("ProblemCode").path("enum"));
        assertThat(schema("Mandate").at("/properties/state").has("x-extensible-enum"))
                .isTrue();
    }

    @Test
    void every_request_has_a_recorded_example() {
        List<String> without = operations()
                .filter(operation -> operation.has("requestBody"))
                .filter(operation ->
                        operation.at("/requestBody/content").valueStream().noneMatch(content -> content.has("example")))
                .map(operation -> operation.path("operationId").asString(""))
                .toList();

        assertThat(without)
                .as("write a test in a house that takes these, and run it with -Dsharaka.examples=anew")
                .isEmpty();
    }

    @Test
    void what_is_asked_without_a_token_is_health_and_docs() {
        List<String> open = new ArrayList<>();
        document.path("paths")
                .propertyStream()
                .forEach(path -> path.getValue()
                        .propertyStream()
                        .filter(one -> one.getValue().path("security").isArray())
                        .forEach(one -> open.add(path.getKey())));

        assertThat(open)
                .containsExactly(
                        "/health/live",
                        "/health/ready",
                        "/openapi.json",
                        "/",
                        "/docs",
                        "/docs/guides/{guide}",
                        "/docs/rulebook",
                        "/docs/problems",
                        "/docs/{file}");
    }

    private Map<String, JsonNode> examples(JsonNode owner) {
        Map<String, JsonNode> examples = new LinkedHashMap<>();
        if (owner.has("example")) {
            examples.put("/example", owner.path("example"));
        }
        owner.path("examples").propertyStream().forEach(named -> {
            JsonNode example = named.getValue().has("$ref")
                    ? document.at(named.getValue().path("$ref").stringValue().substring(1))
                    : named.getValue();
            examples.put("/examples/" + named.getKey(), example.path("value"));
        });
        return examples;
    }

    /** Where a schema is written: one that many operations refer to is made ready once. */
    private static String placeOf(JsonNode schema, String here) {
        return schema.has("$ref") ? schema.path("$ref").stringValue().substring(1) : here;
    }

    private List<String> faults(String pointer, JsonNode example) {
        Schema schema = schemas.getSchema(SchemaLocation.of(PLACE + "#" + pointer));
        return schema
                .validate(
                        example.toString(),
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    private JsonNode schema(String name) {
        return document.at("/components/schemas/" + name);
    }

    private Stream<JsonNode> operations() {
        return document.path("paths")
                .valueStream()
                .flatMap(path -> path.propertyStream()
                        .filter(one -> !one.getKey().equals("parameters"))
                        .map(Map.Entry::getValue));
    }

    private Stream<String> components(String kind) {
        return document.path("components")
                .path(kind)
                .propertyStream()
                .map(one -> "#/components/" + kind + "/" + one.getKey());
    }

    private static List<String> strings(JsonNode list, String member) {
        return list.valueStream().map(one -> one.path(member).asString("")).toList();
    }

    // a reference stands alone, and what examples hold is no part of the document
    private static void walk(String pointer, JsonNode node, BiConsumer<String, JsonNode> visitor) {
        if (node.isObject()) {
            visitor.accept(pointer, node);
            node.propertyStream()
                    .filter(member -> !member.getKey().equals("example"))
                    .filter(member -> !pointer.startsWith("/components/examples/"))
                    .forEach(member -> walk(pointer + "/" + escaped(member.getKey()), member.getValue(), visitor));
        } else if (node.isArray()) {
            for (int place = 0; place < node.size(); place++) {
                walk(pointer + JsonPointer.SEPARATOR + place, node.path(place), visitor);
            }
        }
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
