package org.sharaka.web.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DocsTest {

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
    void a_file_says_what_it_is_and_may_load_nothing() {
        assertThat(docs.paths())
                .containsExactly("/docs/filter.js", "/docs/icon.svg", "/docs/page.css", "/openapi.json");
        assertThat(docs.paths().map(path -> docs.at(path).orElseThrow())).allSatisfy(file -> {
            assertThat(file.policy()).isEqualTo("default-src 'none'; frame-ancestors 'none'");
            assertThat(file.bytes()).isNotEmpty();
        });
    }

    @Test
    void there_is_nothing_at_any_other_path() {
        assertThat(List.of("/docs/", "/docs/page_ar.properties", "/docs/../openapi.json", "/", ""))
                .allSatisfy(path -> assertThat(docs.at(path)).as(path).isEmpty());
    }
}
