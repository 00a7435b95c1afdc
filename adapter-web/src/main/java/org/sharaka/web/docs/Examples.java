package org.sharaka.web.docs;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.sharaka.domain.text.Language;
import org.sharaka.web.problem.Messages;
import org.sharaka.web.problem.ProblemCode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The examples of the document. Tests that walk through a running server record them in {@code recorded.json}: by
 * operation a request that succeeded, by schema an answer, by its code a problem. A problem that no test records is
 * made of its texts.
 */
final class Examples {

    private static final String EXAMPLE = "example";
    private static final String PARAMETERS = "parameters";
    private static final String REF = "$ref";
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Messages messages = new Messages();
    private final ObjectNode document;
    private final ObjectNode components;
    private final JsonNode requests;
    private final JsonNode answers;

    private Examples(ObjectNode document, JsonNode recorded) {
        this.document = document;
        this.components = document.withObjectProperty("components").withObjectProperty("examples");
        this.requests = recorded.path("requests");
        this.answers = recorded.path("answers");
    }

    /** Adds an example to each body of a document whose operations are complete. */
    static ObjectNode added(ObjectNode document) {
        new Examples(document, new JsonMapper().readTree(Docs.text("recorded.json"))).add();
        return document;
    }

    private void add() {
        document.at("/components/responses")
                .valueStream()
                .filter(answer -> answer.has("problems"))
                .forEach(answer -> addProblems((ObjectNode) answer));
        document.path("paths")
                .propertyStream()
                .forEach(path -> path.getValue()
                        .propertyStream()
                        .filter(member -> member.getValue().has("responses"))
                        .forEach(member -> {
                            JsonNode operation = member.getValue();
                            String name = member.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey();
                            addRequest(operation, requests.path(name));
                            Stream.of(path.getValue(), operation)
                                    .flatMap(owner -> owner.path(PARAMETERS).valueStream())
                                    .forEach(parameter -> addPlace(
                                            parameter,
                                            path.getKey(),
                                            requests.path(name).path("path")));
                            operation
                                    .path("responses")
                                    .valueStream()
                                    .flatMap(answer -> answer.path("content").valueStream())
                                    .forEach(this::addAnswer);
                        }));
    }

    private static void addRequest(JsonNode operation, JsonNode recorded) {
        JsonNode body = recorded.path("body");
        operation
                .at("/requestBody/content")
                .propertyStream()
                .filter(content -> body.isObject()
                        ? content.getKey().endsWith("json")
                        : body.isString() && content.getKey().equals("text/csv"))
                .forEach(content -> ((ObjectNode) content.getValue()).set(EXAMPLE, body));
    }

    private void addPlace(JsonNode written, String template, JsonNode recorded) {
        JsonNode parameter =
                written.has(REF) ? document.at(written.path(REF).stringValue().substring(1)) : written;
        String[] places = template.split("/", -1);
        String[] words = recorded.asString("").split("[?]", 2)[0].split("/", -1);
        for (int place = 0; place < words.length; place++) {
            if (places[place].equals("{" + parameter.path("name").asString("") + "}") && !parameter.has(EXAMPLE)) {
                String word = URLDecoder.decode(words[place], StandardCharsets.UTF_8);
                boolean number = parameter.at("/schema/type").asString("").equals("integer");
                ((ObjectNode) parameter)
                        .set(EXAMPLE, number ? NODES.numberNode(Integer.parseInt(word)) : NODES.stringNode(word));
            }
        }
    }

    private void addAnswer(JsonNode content) {
        String reference = content.path("schema").path(REF).asString("");
        String schema = reference.substring(reference.lastIndexOf('/') + 1);
        if (answers.has(schema)) {
            add((ObjectNode) content, schema, answers.path(schema).path("body"));
        }
    }

    private void addProblems(ObjectNode answer) {
        ObjectNode headers = NODES.objectNode();
        Stream.concat(
                        Stream.of("X-Request-Id", "Content-Language"),
                        answer.path("headers").valueStream().map(JsonNode::stringValue))
                .forEach(name -> headers.putObject(name)
                        .put(
                                REF,
                                "#/components/headers/" + name.replace("X-", "").replace("-", "")));
        answer.set("headers", headers);
        ObjectNode content = answer.putObject("content").putObject("application/problem+json");
        String schema = Optional.ofNullable(answer.remove("schema"))
                .map(JsonNode::stringValue)
                .orElse("Problem");
        content.putObject("schema").put(REF, "#/components/schemas/" + schema);
        answer.remove("problems").forEach(code -> {
            String name = schema.equals("Problem") ? code.stringValue() : schema;
            add(content, name, answers.has(name) ? answers.path(name).path("body") : made(code.stringValue()));
        });
    }

    private JsonNode made(String code) {
        ProblemCode problem = Stream.of(ProblemCode.values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
        return NODES.objectNode()
                .put("type", problem.type())
                .put("title", messages.title(problem, Language.FR))
                .put("status", problem.status())
                .put("detail", messages.details(problem, Language.FR).get(0))
                .put("instance", "/api/v1/partners")
                .put("code", code);
    }

    private void add(ObjectNode content, String name, JsonNode value) {
        components.withObjectProperty(name).set("value", value);
        content.withObjectProperty("examples").putObject(name).put(REF, "#/components/examples/" + name);
    }
}
