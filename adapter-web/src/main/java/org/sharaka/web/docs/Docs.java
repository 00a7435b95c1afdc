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
import org.sharaka.domain.text.Language;
import org.sharaka.web.http.Route;
import tools.jackson.databind.json.JsonMapper;

/**
 * The OpenAPI document as JSON, and the pages that show it. Nothing of them comes from another host, and no script or
 * style stands in a page.
 */
public final class Docs {

    /** Where the document is. */
    public static final String DOCUMENT = "/openapi.json";

    /** Where the page is. */
    public static final String PAGE = "/docs";

    /** Where the kinds of problem are told; a {@code type} points to one of its anchors. */
    public static final String PROBLEMS = "/docs/problems";

    private static final String SWAGGER_UI = "/META-INF/resources/webjars/swagger-ui/5.34.1/";
    private static final String HTML = "text/html; charset=utf-8";
    private static final String STYLE = "text/css; charset=utf-8";
    private static final String SCRIPT = "text/javascript; charset=utf-8";

    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";
    private static final String OWN_FILES = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final String ASK_AGAIN = "no-cache";
    private static final String AN_HOUR = "public, max-age=3600";

    private final Map<String, DocsFile> files;

    /**
     * Reads every file once.
     *
     * @param routes what the server serves, of which the document tells the rights
     */
    public Docs(List<Route> routes) {
        files = Map.of(
                DOCUMENT,
                new DocsFile("application/json", NOTHING, ASK_AGAIN, document(routes)),
                PAGE,
                new DocsFile(HTML, OWN_FILES, ASK_AGAIN, read("index.html")),
                PAGE + "/start.js",
                new DocsFile(SCRIPT, NOTHING, AN_HOUR, read("start.js")),
                PAGE + "/page.css",
                new DocsFile(STYLE, NOTHING, AN_HOUR, read("page.css")),
                PAGE + "/swagger-ui.css",
                new DocsFile(STYLE, NOTHING, AN_HOUR, read(SWAGGER_UI + "swagger-ui.css")),
                PAGE + "/swagger-ui-bundle.js",
                new DocsFile(SCRIPT, NOTHING, AN_HOUR, read(SWAGGER_UI + "swagger-ui-bundle.js")),
                PAGE + "/favicon-32x32.png",
                new DocsFile("image/png", NOTHING, AN_HOUR, read(SWAGGER_UI + "favicon-32x32.png")));
    }

    /** Every path that has a file. */
    public Stream<String> paths() {
        return files.keySet().stream().sorted();
    }

    /** The file at a path; nothing at any other. */
    public Optional<DocsFile> at(String path) {
        return Optional.ofNullable(files.get(path));
    }

    /**
     * The page of {@link #PROBLEMS}.
     *
     * @param language of heading and titles
     * @param heading what stands above
     * @param titles of the kinds of problem by their codes, in the order they are to be told
     */
    public DocsFile problems(Language language, String heading, Map<String, String> titles) {
        Objects.requireNonNull(titles);
        StringBuilder list = new StringBuilder();
        titles.forEach((code, title) -> list.append("<dt id=\"%s\"><code dir=\"ltr\">%s</code></dt>%n<dd>%s</dd>%n"
                .formatted(escaped(code), escaped(code), escaped(title))));
        String page = new String(read("problems.html"), StandardCharsets.UTF_8)
                .replace("{language}", language.tag())
                .replace("{direction}", language == Language.AR ? "rtl" : "ltr")
                .replace("{heading}", escaped(heading))
                .replace("{problems}", list);
        return new DocsFile(HTML, OWN_FILES, ASK_AGAIN, page.getBytes(StandardCharsets.UTF_8));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static byte[] document(List<Route> routes) {
        return new JsonMapper().writeValueAsBytes(Description.whole(routes));
    }

    private static byte[] read(String name) {
        try (InputStream stream = Docs.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(stream, name).readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
