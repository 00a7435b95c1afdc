package org.sharaka.web.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sharaka.web.docs.Described.Member;
import org.sharaka.web.docs.Described.Piece;
import tools.jackson.databind.JsonNode;

/** Writes schemas in words: the name of a type, and the members of an object. */
final class Shapes {

    private static final String REF = "$ref";
    private static final List<String> LIMITS =
            List.of("minLength", "maxLength", "minimum", "maximum", "minItems", "maxItems", "pattern");

    private final JsonNode document;
    private final Markdown markdown;

    Shapes(JsonNode document, Markdown markdown) {
        this.document = document;
        this.markdown = markdown;
    }

    /** What a reference leads to; anything else is itself. */
    JsonNode resolved(JsonNode node) {
        return node.has(REF) ? document.at(node.path(REF).stringValue().substring(1)) : node;
    }

    static String nameOf(JsonNode reference) {
        String pointer = reference.path(REF).stringValue();
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }

    /** The name of a type, in the parts that are linked and those that are not. */
    List<Piece> type(JsonNode schema) {
        List<Piece> pieces = new ArrayList<>();
        write(schema, pieces);
        if (schema.path("nullable").asBoolean(false) && !isNull(schema)) {
            pieces.add(plain(" or null"));
        }
        return pieces;
    }

    private void write(JsonNode schema, List<Piece> pieces) {
        if (schema.has(REF)) {
            pieces.add(new Piece(nameOf(schema), true));
        } else if (schema.has("allOf")) {
            join(schema.path("allOf"), " and ", pieces);
        } else if (schema.has("anyOf") || schema.has("oneOf")) {
            join(schema.has("anyOf") ? schema.path("anyOf") : schema.path("oneOf"), " or ", pieces);
        } else if (isNull(schema)) {
            pieces.add(plain("null"));
        } else if (schema.has("enum")) {
            pieces.add(plain(schema.path("enum")
                    .valueStream()
                    .map(word -> word.isNull() ? "null" : word.asString(""))
                    .collect(Collectors.joining(" | "))));
        } else if (schema.path("type").asString("").equals("array")) {
            pieces.add(plain("list of "));
            pieces.addAll(type(schema.path("items")));
            pieces.add(plain(limits(schema)));
        } else if (schema.path("additionalProperties").isObject()) {
            pieces.add(plain("members of "));
            pieces.addAll(type(schema.path("additionalProperties")));
        } else {
            String format = schema.path("format").asString("");
            pieces.add(plain(schema.path("type").asString("any value")
                    + (format.isEmpty() ? "" : " (" + format + ")")
                    + limits(schema)));
        }
    }

    private void join(JsonNode parts, String word, List<Piece> pieces) {
        String between = "";
        for (JsonNode part : parts) {
            pieces.add(plain(between));
            pieces.addAll(type(part));
            between = word;
        }
    }

    private static String limits(JsonNode schema) {
        return LIMITS.stream()
                .filter(schema::has)
                .map(limit -> ", " + limit + " " + schema.path(limit).asString(""))
                .collect(Collectors.joining());
    }

    private static boolean isNull(JsonNode schema) {
        JsonNode words = schema.path("enum");
        return words.size() == 1 && words.path(0).isNull();
    }

    private static Piece plain(String text) {
        return new Piece(text, false);
    }

    /**
     * The members of an object, those of objects without a name of their own under the names of both. What a schema
     * takes from others is shown with it.
     */
    List<Member> members(JsonNode schema) {
        return members(resolved(schema), "").toList();
    }

    private Stream<Member> members(JsonNode schema, String holder) {
        Set<String> required =
                schema.path("required").valueStream().map(JsonNode::asString).collect(Collectors.toSet());
        Stream<Member> taken =
                schema.path("allOf").valueStream().map(this::resolved).flatMap(one -> members(one, holder));
        Stream<Member> own = schema.path("properties")
                .propertyStream()
                .flatMap(member ->
                        member(holder + member.getKey(), member.getValue(), required.contains(member.getKey())));
        return Stream.concat(taken, own);
    }

    private Stream<Member> member(String name, JsonNode schema, boolean required) {
        String description = markdown.html(schema.path("description").asString(""));
        Stream<Member> itself = Stream.of(new Member(name, "", required, type(schema), description));
        boolean list = schema.path("type").asString("").equals("array");
        JsonNode inner = list ? schema.path("items") : schema;
        return inner.has("properties") ? Stream.concat(itself, members(inner, name + (list ? "[]." : "."))) : itself;
    }
}
