package org.sharaka.web.http;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sharaka.domain.text.Language;
import org.sharaka.web.wire.Json;

/** What is answered: a status, headers, a body. */
public final class Answer {

    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int NO_CONTENT = 204;
    private static final int NOT_MODIFIED = 304;

    private final int status;
    private final Map<String, String> headers;
    private final Body body;

    /** Writes itself once the answer is sent. */
    @FunctionalInterface
    private interface Body {
        byte[] bytes(Json json);
    }

    private Answer(int status, Map<String, String> headers, Body body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    public static Answer ok(Object wire) {
        return of(OK, wire);
    }

    public static Answer of(int status, Object wire) {
        return new Answer(status, Map.of(), json -> json.write(wire)).with("Content-Type", Route.JSON);
    }

    public static Answer created(String location, Object wire) {
        return of(CREATED, wire).with("Location", location);
    }

    /** An answer that was given before. */
    static Answer again(int status, Map<String, String> headers, byte[] bytes) {
        return new Answer(status, headers, json -> bytes);
    }

    /** A file that is part of the program. */
    public static Answer file(String mediaType, byte[] bytes) {
        return new Answer(OK, Map.of(), json -> bytes).with("Content-Type", mediaType);
    }

    /** What is asked for is deleted. */
    public static Answer deleted() {
        return new Answer(NO_CONTENT, Map.of(), Answer::nothing);
    }

    private static byte[] nothing(Json json) {
        return new byte[0];
    }

    /** The resource at a version, or 304 where the caller has read that version. */
    public static Answer resource(Exchange exchange, long version, Object wire) {
        return tagged(exchange, EntityTags.of(version), wire);
    }

    /** The resource in a variant of a version, or 304 where the caller has read just that. */
    public static Answer resource(Exchange exchange, long version, String variant, Object wire) {
        return tagged(exchange, EntityTags.of(version, variant), wire);
    }

    private static Answer tagged(Exchange exchange, String tag, Object wire) {
        Answer answer = exchange.hasRead(tag) ? new Answer(NOT_MODIFIED, Map.of(), Answer::nothing) : ok(wire);
        return answer.with("ETag", tag);
    }

    public Answer version(long version) {
        return with("ETag", EntityTags.of(version));
    }

    public Answer version(long version, String variant) {
        return with("ETag", EntityTags.of(version, variant));
    }

    public Answer in(Language language) {
        return with("Content-Language", language.tag());
    }

    public Answer with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Answer(status, more, body);
    }

    int status() {
        return status;
    }

    Map<String, String> headers() {
        return headers;
    }

    byte[] bytes(Json json) {
        return body.bytes(json);
    }
}
