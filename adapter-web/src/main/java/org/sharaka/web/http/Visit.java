package org.sharaka.web.http;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.jetty.server.Request;
import org.sharaka.web.text.Reader;

/** One request on its way: what its log line and every answer to it name. */
final class Visit {

    static final String ATTRIBUTE = Visit.class.getName();

    private static final Pattern REQUEST_ID = Pattern.compile("[A-Za-z0-9-]{1,64}");

    private final String requestId;
    private final long began = System.nanoTime();
    private String pattern = "";
    private String user = "";
    private Optional<Reader> reader = Optional.empty();

    private Visit(String requestId) {
        this.requestId = requestId;
    }

    /** The visit of a request, from its first sight on. */
    static Visit of(Request request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Visit known) {
            return known;
        }
        String given = request.getHeaders().get("X-Request-Id");
        Visit visit = new Visit(
                given != null && REQUEST_ID.matcher(given).matches()
                        ? given
                        : UUID.randomUUID().toString());
        request.setAttribute(ATTRIBUTE, visit);
        return visit;
    }

    String requestId() {
        return requestId;
    }

    String pattern() {
        return pattern;
    }

    String user() {
        return user;
    }

    long millis() {
        return (System.nanoTime() - began) / 1_000_000;
    }

    void takes(Route route) {
        pattern = route.path();
    }

    void reads(Reader refused) {
        reader = Optional.of(refused);
    }

    /** Who reads a refusal, once the request is known. */
    Optional<Reader> reader() {
        return reader;
    }

    void isOf(String userId) {
        user = userId;
    }
}
