package org.sharaka.web.http;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.text.Language;
import org.sharaka.web.wire.Json;
import tools.jackson.databind.JsonNode;

/** What is answered: a status, headers, a body. */
public final class Answer {

    private static final String ETAG = "ETag";
    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int NO_CONTENT = 204;
    private static final int NOT_MODIFIED = 304;

    private final int status;
    private final Map<String, String> headers;
    private final Body body;
    private final Fact<Long> version;

    /** Writes itself once the answer is sent. */
    @FunctionalInterface
    private interface Body {
        byte[] bytes(Json json);

        /** As a tree, which what is not written yet becomes without being written. */
        default JsonNode tree(Json json) {
            return json.tree(bytes(json));
        }
    }

    /** A body that is written from a value. */
    private record Wire(Object value) implements Body {

        @Override
        public byte[] bytes(Json json) {
            return json.write(value);
        }

        @Override
        public JsonNode tree(Json json) {
            return json.tree(value);
        }
    }

    private Answer(int status, Map<String, String> headers, Body body, Fact<Long> version) {
        this.status = status;
        this.headers = headers;
        this.body = body;
        this.version = version;
    }

    private Answer(int status, Body body) {
        this(status, Map.of(), body, Fact.unknown());
    }

    public static Answer ok(Object wire) {
        return of(OK, wire);
    }

    public static Answer of(int status, Object wire) {
        return new Answer(status, new Wire(wire)).with("Content-Type", Route.JSON);
    }

    public static Answer created(String location, Object wire) {
        return of(CREATED, wire).with("Location", location);
    }

    /** An answer that was given before. */
    static Answer again(int status, Map<String, String> headers, byte[] bytes) {
        return new Answer(status, headers, json -> bytes, Fact.unknown());
    }

    /** A file that is part of the program. */
    public static Answer file(String mediaType, byte[] bytes) {
        return new Answer(OK, json -> bytes).with("Content-Type", mediaType);
    }

    /** What is asked for is deleted. */
    public static Answer deleted() {
        return new Answer(NO_CONTENT, Answer::nothing);
    }

    private static byte[] nothing(Json json) {
        return new byte[0];
    }

    /** The resource at a version. */
    public static Answer resource(long version, Object wire) {
        return ok(wire).version(version);
    }

    /** The same answer, or 304 where the caller has read just what it shows. */
    Answer unlessRead(Exchange exchange, Json json) {
        Answer written = holding(bytes(json));
        Map<String, String> tagged = written.headers(json);
        String tag = tagged.get(ETAG);
        return tag != null && exchange.hasRead(tag)
                ? new Answer(NOT_MODIFIED, Answer::nothing).with(ETAG, tag)
                : new Answer(status, tagged, written.body, Fact.unknown());
    }

    /** The same answer, written once: its bytes and all its headers as they are sent. */
    Answer rendered(Json json) {
        byte[] bytes = bytes(json);
        return new Answer(status, holding(bytes).headers(json), done -> bytes, Fact.unknown());
    }

    /** The same answer with more in its body, which its tag covers. */
    Answer holding(byte[] bytes) {
        return new Answer(status, headers, json -> bytes, version);
    }

    /** The same answer with other records in its body; where it has a tag, with one that changes nothing. */
    Answer expanded(byte[] bytes) {
        Answer answer = new Answer(status, headers, json -> bytes, Fact.unknown());
        return version.fold(number -> answer.with(ETAG, EntityTags.ofExpanded(bytes)), () -> answer);
    }

    /** The same answer with a tag of its version and of all that its body shows. */
    public Answer version(long number) {
        return new Answer(status, headers, body, Fact.known(number));
    }

    public Answer in(Language language) {
        return with("Content-Language", language.tag());
    }

    public Answer with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Answer(status, more, body, version);
    }

    int status() {
        return status;
    }

    Map<String, String> headers(Json json) {
        return version.fold(number -> with(ETAG, EntityTags.of(number, bytes(json))).headers, () -> headers);
    }

    byte[] bytes(Json json) {
        return body.bytes(json);
    }

    JsonNode tree(Json json) {
        return body.tree(json);
    }
}
