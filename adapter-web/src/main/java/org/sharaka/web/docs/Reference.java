package org.sharaka.web.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sharaka.web.docs.Described.Body;
import org.sharaka.web.docs.Described.Example;
import org.sharaka.web.docs.Described.Member;
import org.sharaka.web.docs.Described.OneAnswer;
import org.sharaka.web.docs.Described.OneOperation;
import org.sharaka.web.docs.Described.Schema;
import org.sharaka.web.docs.Described.Shared;
import org.sharaka.web.docs.Described.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the OpenAPI document for the page that shows it. */
final class Reference {

    private static final Set<String> EVERYWHERE = Set.of("Accept-Language", "X-Request-Id");
    private static final String DESCRIPTION = "description";
    private static final String REF = "$ref";

    private final JsonNode document;
    private final Markdown markdown;
    private final Shapes shapes;

    Reference(JsonNode document, Markdown markdown) {
        this.document = document;
        this.markdown = markdown;
        this.shapes = new Shapes(document, markdown);
    }

    /** What stands before the operations. */
    String introduction() {
        return markdown.html(document.at("/info/description").asString(""));
    }

    /** The headers that every operation takes. */
    List<Member> everywhere() {
        return document.at("/components/parameters")
                .valueStream()
                .filter(one -> EVERYWHERE.contains(one.path("name").asString("")))
                .map(this::parameter)
                .toList();
    }

    List<Tag> tags() {
        return document.path("tags")
                .valueStream()
                .map(tag -> new Tag(
                        tag.path("name").stringValue(),
                        html(tag),
                        operations(tag.path("name").stringValue())))
                .filter(tag -> !tag.operations().isEmpty())
                .toList();
    }

    /** The id of the operation of an address. */
    Optional<String> idOf(String method, String path) {
        return document.path("paths")
                .path(path)
                .path(method)
                .path("operationId")
                .asStringOpt();
    }

    private List<OneOperation> operations(String tag) {
        List<OneOperation> found = new ArrayList<>();
        document.path("paths")
                .propertyStream()
                .forEach(path -> path.getValue()
                        .propertyStream()
                        .filter(member -> isOf(tag, member.getValue()))
                        .forEach(member -> found.add(
                                operation(path.getKey(), path.getValue(), member.getKey(), member.getValue()))));
        return found;
    }

    private static boolean isOf(String tag, JsonNode operation) {
        return operation.path("tags").path(0).asString("").equals(tag);
    }

    private OneOperation operation(String path, JsonNode item, String method, JsonNode operation) {
        List<Member> parameters = Stream.of(item, operation)
                .flatMap(owner -> owner.path("parameters").valueStream())
                .map(shapes::resolved)
                .filter(one -> !EVERYWHERE.contains(one.path("name").asString("")))
                .map(this::parameter)
                .toList();
        List<OneAnswer> answers = new ArrayList<>();
        List<Shared> usual = new ArrayList<>();
        operation.path("responses").propertyStream().forEach(answer -> {
            if (answer.getValue().has(REF)) {
                usual.add(shared(answer.getKey(), Shapes.nameOf(answer.getValue())));
            } else {
                answers.add(answer(answer.getKey(), answer.getValue()));
            }
        });
        return new OneOperation(
                operation.path("operationId").stringValue(),
                method.toUpperCase(Locale.ROOT),
                path,
                operation.path("summary").stringValue(),
                html(operation),
                parameters,
                operation
                        .path("requestBody")
                        .path("content")
                        .propertyStream()
                        .map(this::body)
                        .findFirst(),
                answers,
                usual);
    }

    private Member parameter(JsonNode parameter) {
        return new Member(
                parameter.path("name").stringValue(),
                parameter.path("in").stringValue(),
                parameter.path("required").asBoolean(false),
                shapes.type(parameter.path("schema")),
                html(parameter));
    }

    private Body body(Map.Entry<String, JsonNode> content) {
        JsonNode schema = content.getValue().path("schema");
        return new Body(content.getKey(), shapes.type(schema), shapes.members(schema), examples(content.getValue()));
    }

    private OneAnswer answer(String status, JsonNode answer) {
        Optional<JsonNode> content = answer.path("content").valueStream().findFirst();
        return new OneAnswer(
                status,
                html(answer),
                content.map(one -> shapes.type(one.path("schema"))).orElse(List.of()),
                answer.path("headers")
                        .propertyStream()
                        .map(Map.Entry::getKey)
                        .filter(name -> !EVERYWHERE.contains(name))
                        .toList(),
                content.map(this::examples).orElse(List.of()));
    }

    private List<Example> examples(JsonNode content) {
        Stream<Example> one = Stream.of(content.path("example"))
                .filter(example -> !example.isMissingNode())
                .map(example -> new Example("", written(example)));
        Stream<Example> named = content.path("examples")
                .valueStream()
                .map(shapes::resolved)
                .map(example -> new Example(example.path("summary").asString(""), written(example.path("value"))));
        return Stream.concat(one, named).toList();
    }

    private static String written(JsonNode example) {
        return example.isString()
                ? example.stringValue()
                : new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsString(example);
    }

    /** The answers that many operations share, in the order of their names. */
    List<Shared> shared() {
        return document.at("/components/responses")
                .propertyStream()
                .map(answer -> shared("", answer.getKey()))
                .toList();
    }

    private Shared shared(String status, String name) {
        return new Shared(status, name, html(document.at("/components/responses/" + name)));
    }

    List<Schema> schemas() {
        return document.at("/components/schemas")
                .propertyStream()
                .map(schema -> new Schema(
                        schema.getKey(),
                        html(schema.getValue()),
                        shapes.type(schema.getValue()),
                        shapes.members(schema.getValue())))
                .toList();
    }

    private String html(JsonNode described) {
        return markdown.html(described.path(DESCRIPTION).asString(""));
    }
}
