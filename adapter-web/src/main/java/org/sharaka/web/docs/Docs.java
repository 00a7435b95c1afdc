package org.sharaka.web.docs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.sharaka.web.http.Link;
import org.sharaka.web.http.Route;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The OpenAPI document as JSON, and the files that the pages need. Nothing of them comes from another host. */
public final class Docs {

    /** Where the document is. */
    public static final String DOCUMENT = "/openapi.json";

    /** Where the reference is. */
    public static final String PAGE = "/docs";

    /** Where the rules and the values in force are. */
    public static final String RULEBOOK = "/docs/rulebook";

    /** Where the kinds of problem are described; a {@code type} points to one of its anchors. */
    public static final String PROBLEMS = "/docs/problems";

    static final String ASK_AGAIN = "no-cache";

    private static final String AN_HOUR = "public, max-age=3600";
    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

    private final JsonNode document;
    private final Map<String, DocsFile> files;

    /**
     * Reads every file once.
     *
     * @param routes what the server serves, of which the document gives the rights
     */
    public Docs(List<Route> routes) {
        document = Description.whole(routes);
        files = Map.of(
                DOCUMENT,
                new DocsFile("application/json", NOTHING, ASK_AGAIN, new JsonMapper().writeValueAsBytes(document)),
                PAGE + "/page.css",
                new DocsFile("text/css; charset=utf-8", NOTHING, AN_HOUR, read("page.css")),
                PAGE + "/filter.js",
                new DocsFile("text/javascript; charset=utf-8", NOTHING, AN_HOUR, read("filter.js")),
                PAGE + "/icon.svg",
                new DocsFile("image/svg+xml", NOTHING, AN_HOUR, read("icon.svg")));
    }

    /** What {@code expand} can put beside the answers of routes. */
    public static Map<String, List<Link>> links(List<Route> routes) {
        return Description.links(routes);
    }

    /** Whose answers show records that have instants, as {@code GET /path}. */
    public static Map<String, String> records(List<Route> routes) {
        return Description.records(routes);
    }

    /** Every path that has a file. */
    public Stream<String> paths() {
        return files.keySet().stream().sorted();
    }

    /** The file at a path; nothing at any other. */
    public Optional<DocsFile> at(String path) {
        return Optional.ofNullable(files.get(path));
    }

    JsonNode document() {
        return document;
    }

    static String text(String name) {
        return new String(read(name), StandardCharsets.UTF_8);
    }

    private static byte[] read(String name) {
        try (InputStream stream = Docs.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(stream, name).readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
