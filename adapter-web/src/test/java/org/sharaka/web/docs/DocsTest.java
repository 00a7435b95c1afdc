package org.sharaka.web.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sharaka.domain.text.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DocsTest {

    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]*)\"");

    private final Docs docs = new Docs(List.of());

    @Test
    void the_document_is_served_as_json() {
        DocsFile file = docs.at("/openapi.json").orElseThrow();

        JsonNode document = new JsonMapper().readTree(file.bytes());

        assertThat(document.path("openapi").stringValue()).isEqualTo("3.0.3");
        assertThat(document.path("components").path("schemas").path("Act").path("required"))
                .extracting(JsonNode::stringValue)
                .containsExactly("reason", "on");
        assertThat(file.contentType()).isEqualTo("application/json");
    }

    @Test
    void every_file_that_the_page_names_is_there() {
        List<String> named = links(docs.at("/docs").orElseThrow());

        assertThat(named).hasSizeGreaterThan(4).allSatisfy(link -> {
            assertThat(link).doesNotContain("//").doesNotStartWith("/");
            assertThat(docs.at("/" + link)).as(link).isPresent();
        });
    }

    @Test
    void a_page_holds_no_script_and_no_style_of_its_own() {
        String page = text(docs.at("/docs").orElseThrow());

        assertThat(page).doesNotContain("<style").doesNotContain("style=").doesNotContainPattern("<script[^>]*>[^<]");
        assertThat(docs.at("/docs").orElseThrow().policy())
                .contains("default-src 'none'")
                .doesNotContain("unsafe");
    }

    @Test
    void there_is_nothing_at_any_other_path() {
        assertThat(List.of("/docs/", "/docs/index.html", "/docs/swagger-ui.js", "/docs/../openapi.json", "/", ""))
                .allSatisfy(path -> assertThat(docs.at(path)).as(path).isEmpty());
    }

    @Test
    void the_problems_are_told_in_the_language_of_the_reader_each_at_its_anchor() {
        Map<String, String> titles = new LinkedHashMap<>();
        titles.put("gate.closed", "نقطة المراقبة <مغلقة>");
        titles.put("value.invalid", "قيم مرفوضة");

        DocsFile page = docs.problems(Language.AR, "المشاكل", titles);

        assertThat(text(page))
                .contains("<html lang=\"ar\" dir=\"rtl\">")
                .contains("id=\"gate.closed\"")
                .contains("نقطة المراقبة &lt;مغلقة&gt;")
                .containsSubsequence("gate.closed", "value.invalid");
        assertThat(links(page))
                .allSatisfy(
                        link -> assertThat(docs.at("/docs/" + link)).as(link).isPresent());
    }

    private static List<String> links(DocsFile page) {
        Matcher matcher = LINK.matcher(text(page));
        return matcher.results().map(result -> result.group(1)).distinct().toList();
    }

    private static String text(DocsFile file) {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }
}
