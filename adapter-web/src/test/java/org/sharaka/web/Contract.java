package org.sharaka.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sharaka.web.docs.Docs;
import org.sharaka.web.http.Route;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The OpenAPI document, held against what the server really answers. */
final class Contract {

    private static final String PLACE = "https://sharaka.example/openapi.json";
    private static final Set<String> METHODS = Set.of("get", "post", "patch", "put", "delete");

    private final JsonNode document;
    private final SchemaRegistry schemas;

    /** The document of a server with these routes. */
    Contract(List<Route> routes) {
        document = closed(new JsonMapper()
                .readTree(new Docs(routes).at(Docs.DOCUMENT).orElseThrow().bytes()));
        schemas = SchemaRegistry.withDefaultDialect(
                Dialects.getOpenApi30(), registry -> registry.schemas(Map.of(PLACE, document.toString())));
    }

    // answers may grow for a client; here what the document does not describe is found
    private static JsonNode closed(JsonNode node) {
        if (node instanceof ObjectNode schema && schema.has("properties") && !schema.has("additionalProperties")) {
            schema.put("additionalProperties", false);
        }
        node.forEach(Contract::closed);
        return node;
    }

    /** Fails when status, media type or body of an answer are not those of the document. */
    void verify(HttpResponse<String> response) {
        String method = response.request().method().toLowerCase(java.util.Locale.ROOT);
        String path = response.request().uri().getPath();
        Optional<String> template = template(path);
        if (template.isEmpty()
                || !METHODS.contains(method)
                || document.at(pointer(template.get(), method)).isMissingNode()) {
            assertThat(response.statusCode()).isIn(404, 405);
            return;
        }
        String operation = pointer(template.get(), method);
        String answer = resolved(operation + "/responses/" + response.statusCode());
        assertThat(document.at(answer).isMissingNode())
                .as("%s %s answers %s: %s", method, path, response.statusCode(), response.body())
                .isFalse();
        verifyHeaders(answer, response);
        verifyBody(answer, response);
    }

    private void verifyHeaders(String answer, HttpResponse<String> response) {
        document.at(answer).path("headers").propertyStream().forEach(header -> {
            JsonNode described = document.at(resolved(answer + "/headers/" + header.getKey()));
            if (described.path("required").asBoolean(false)) {
                assertThat(response.headers().firstValue(header.getKey()))
                        .as(header.getKey())
                        .isPresent();
            }
        });
    }

    private void verifyBody(String answer, HttpResponse<String> response) {
        String type = response.headers().firstValue("Content-Type").orElse("").split(";")[0];
        JsonNode content = document.at(answer).path("content");
        if (content.isMissingNode()) {
            assertThat(response.body()).isEmpty();
            return;
        }
        assertThat(content.has(type)).as("%s in %s", type, answer).isTrue();
        if (type.endsWith("json")) {
            String schema = answer + "/content/" + type.replace("/", "~1") + "/schema";
            assertThat(schemas.getSchema(SchemaLocation.of(PLACE + "#" + schema))
                            .validate(
                                    response.body(),
                                    InputFormat.JSON,
                                    context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))))
                    .as(response.body())
                    .isEmpty();
        }
    }

    /** Every operation, as method and path; where a part of the path is one of several words, once for each. */
    Set<String> operations() {
        Set<String> operations = new HashSet<>();
        document.path("paths")
                .propertyStream()
                .forEach(path -> path.getValue().propertyNames().stream()
                        .filter(METHODS::contains)
                        .flatMap(method -> spelledOut(
                                        path.getKey(),
                                        path.getValue(),
                                        path.getValue().path(method))
                                .map(spelled -> method.toUpperCase(java.util.Locale.ROOT) + " " + spelled))
                        .forEach(operations::add));
        return operations;
    }

    /** The names that may stand in the query of an operation. */
    Set<String> parameters(String method, String path) {
        String template = template(path).orElseThrow();
        Set<String> names = new HashSet<>();
        String item = "/paths/" + escaped(template);
        Stream.of(item, item + "/" + method.toLowerCase(java.util.Locale.ROOT))
                .flatMap(place -> document.at(place).path("parameters").valueStream())
                .map(this::resolved)
                .filter(parameter -> parameter.path("in").asString().equals("query"))
                .forEach(parameter -> names.add(parameter.path("name").asString()));
        return names;
    }

    private Stream<String> spelledOut(String path, JsonNode item, JsonNode operation) {
        return Stream.of(item, operation)
                .flatMap(holder -> holder.path("parameters").valueStream())
                .map(this::resolved)
                .filter(parameter -> parameter.path("schema").has("enum"))
                .map(parameter -> Map.entry("{" + parameter.path("name").asString() + "}", parameter))
                .filter(parameter -> path.contains(parameter.getKey()))
                .findFirst()
                .map(parameter -> parameter
                        .getValue()
                        .path("schema")
                        .path("enum")
                        .valueStream()
                        .map(word -> path.replace(parameter.getKey(), word.asString())))
                .orElse(Stream.of(path));
    }

    private Optional<String> template(String path) {
        List<String> fitting = document.path("paths").propertyNames().stream()
                .filter(template -> path.matches(template.replaceAll("\\{[^}]*}", "[^/]+")))
                .toList();
        return fitting.stream()
                .filter(path::equals)
                .findFirst()
                .or(() -> fitting.stream().findFirst());
    }

    private static String pointer(String template, String method) {
        return "/paths/" + escaped(template) + "/" + method;
    }

    private static String escaped(String template) {
        return template.replace("~", "~0").replace("/", "~1");
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asString().substring(1)) : node;
    }

    private String resolved(String pointer) {
        JsonNode node = document.at(pointer);
        return node.has("$ref") ? node.path("$ref").asString().substring(1) : pointer;
    }
}
