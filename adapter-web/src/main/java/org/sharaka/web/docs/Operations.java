package org.sharaka.web.docs;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Completes the operations of the document: parts write what is particular to one, this class adds what follows from
 * its address, its method and its members. What a part writes itself is kept; an answer it sets to {@code null} is left
 * out. In place of a reference a part may give the name of the component, and {@code schema} and {@code example}
 * without {@code content} are of the usual media type.
 */
final class Operations {

    private static final List<String> METHODS = List.of("get", "post", "patch", "delete");
    private static final String API = "/api/";
    private static final String RULING = "Ruling";

    private final JsonNode paths;

    private Operations(JsonNode paths) {
        this.paths = paths;
    }

    /** Completes every operation of a document. */
    static ObjectNode completed(ObjectNode document) {
        new Operations(document.path("paths")).complete();
        return document;
    }

    private void complete() {
        Map<String, ArrayNode> parameters = new TreeMap<>();
        paths.propertyNames().forEach(path -> parameters.put(path, parametersOf(path)));
        paths.propertyStream().forEach(path -> {
            ObjectNode item = (ObjectNode) path.getValue();
            METHODS.stream()
                    .filter(item::has)
                    .forEach(
                            method -> new Completion(path.getKey(), method, (ObjectNode) item.path(method)).complete());
            item.set("parameters", parameters.get(path.getKey()));
        });
    }

    /** The parameters of an address: those it names, else those of the longest address that it continues. */
    private ArrayNode parametersOf(String path) {
        String owner = path;
        while (!owner.isEmpty() && !paths.path(owner).has("parameters")) {
            owner = owner.substring(0, owner.lastIndexOf('/'));
        }
        ArrayNode parameters = JsonNodeFactory.instance.arrayNode();
        Stream.of("AcceptLanguage", "RequestId").forEach(name -> parameters.add(reference("parameters", name)));
        paths.path(owner).path("parameters").forEach(one -> parameters.add(resolved("parameters", one)));
        return parameters;
    }

    private static JsonNode resolved(String kind, JsonNode written) {
        return written.isString() ? reference(kind, written.stringValue()) : written;
    }

    private static ObjectNode reference(String kind, String name) {
        return JsonNodeFactory.instance.objectNode().put("$ref", "#/components/" + kind + "/" + name);
    }

    /** One operation while it is completed. */
    private record Completion(String path, String method, ObjectNode operation) {

        void complete() {
            if (!isOfApi()) {
                operation.putArray("security");
            }
            completeParameters();
            if (operation.path("requestBody") instanceof ObjectNode body) {
                body.put("required", true);
                wrap(body, method.equals("patch") ? "application/merge-patch+json" : "application/json");
            }
            completeAnswers();
        }

        private void completeParameters() {
            ArrayNode all = JsonNodeFactory.instance.arrayNode();
            if (isGate()) {
                all.add(reference("parameters", "On"));
            }
            operation.path("parameters").forEach(one -> all.add(resolved("parameters", one)));
            switch (method) {
                case "post" -> {
                    if (path.contains("/steps/")) {
                        all.add(reference("parameters", "IfMatchOptional"));
                    }
                    all.add(reference("parameters", "IdempotencyKey"));
                }
                case "patch", "delete" -> all.add(reference("parameters", "IfMatch"));
                default -> {
                    // a GET has what its part names
                }
            }
            operation.set("parameters", all);
        }

        private void completeAnswers() {
            Map<String, JsonNode> all = new TreeMap<>();
            usual().forEach((status, name) -> all.put(status, reference("responses", name)));
            operation
                    .path("responses")
                    .propertyStream()
                    .forEach(written -> all.put(written.getKey(), resolved("responses", written.getValue())));
            ObjectNode responses = operation.putObject("responses");
            all.forEach((status, answer) -> {
                if (status.startsWith("2")) {
                    completeSuccess(status, (ObjectNode) answer);
                }
                if (!answer.isNull()) {
                    responses.set(status, answer);
                }
            });
        }

        private Map<String, String> usual() {
            Map<String, String> usual = new TreeMap<>(Map.of(
                    "400", "Malformed",
                    "406", "NotAcceptable",
                    "414", "UriTooLong",
                    "431", "HeadersTooLarge",
                    "500", "Fault"));
            if (isOfApi()) {
                usual.put("401", "Unauthenticated");
                usual.put("503", "Unavailable");
            }
            if (!method.equals("get")) {
                usual.put("403", "Forbidden");
            }
            if (path.contains("{")) {
                usual.put("404", "Unknown");
            }
            if (method.equals("post")) {
                usual.put("409", path.contains("/steps/") ? "StepConflict" : "KeyConflict");
            }
            if (isGate()) {
                usual.put("409", "StepUnavailable");
            }
            if (operation.has("requestBody")) {
                usual.putAll(
                        Map.of("408", "Timeout", "413", "TooLarge", "415", "UnsupportedMediaType", "422", "Invalid"));
            }
            if (has("IfNoneMatch")) {
                usual.put("304", "NotModified");
            }
            if (has("IfMatch") || has("IfMatchOptional")) {
                usual.put("412", "Stale");
            }
            if (has("IfMatch")) {
                usual.put("428", "VersionRequired");
            }
            return usual;
        }

        private void completeSuccess(String status, ObjectNode answer) {
            if (isGate()) {
                answer.putIfAbsent("description", JsonNodeFactory.instance.stringNode("The ruling."));
                answer.putIfAbsent("schema", JsonNodeFactory.instance.stringNode(RULING));
            }
            wrap(answer, "application/json");
            ObjectNode headers = JsonNodeFactory.instance.objectNode();
            headers.set("X-Request-Id", reference("headers", "RequestId"));
            if (status.equals("201")) {
                headers.set("Location", reference("headers", "Location"));
            }
            if (!status.equals("204")
                    && Stream.of("IfNoneMatch", "IfMatch", "IfMatchOptional").anyMatch(this::has)) {
                headers.set("ETag", reference("headers", "ETag"));
            }
            if (isGate()) {
                headers.set("Content-Language", reference("headers", "ContentLanguage"));
            }
            answer.path("headers")
                    .forEach(name -> headers.set(
                            name.stringValue(),
                            reference("headers", name.stringValue().replace("-", ""))));
            if (method.equals("post")) {
                headers.set("Idempotency-Replayed", reference("headers", "IdempotencyReplayed"));
            }
            answer.set("headers", headers);
        }

        /** Moves schema and example into a content, and gives the references that stand as names. */
        private static void wrap(ObjectNode owner, String mediaType) {
            if (owner.has("schema")) {
                ObjectNode content = owner.withObjectProperty("content").putObject(mediaType);
                content.set("schema", resolved("schemas", owner.remove("schema")));
                if (owner.path("example").isString()) {
                    String name = owner.remove("example").stringValue();
                    content.putObject("examples").set(name, reference("examples", name));
                }
                Stream.of("example", "examples")
                        .filter(owner::has)
                        .forEach(member -> content.set(member, owner.remove(member)));
            }
        }

        private boolean has(String parameter) {
            return operation
                    .path("parameters")
                    .valueStream()
                    .anyMatch(one -> one.path("$ref").asString("").endsWith("/" + parameter));
        }

        private boolean isOfApi() {
            return path.startsWith(API);
        }

        private boolean isGate() {
            return path.contains("/gates/");
        }
    }
}
