package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sharaka.bootstrap.http.OpenApiContract;

/** What holds the server against the document is held against exchanges itself. */
class OpenApiContractTest {

    private static final String JSON = "application/json; charset=utf-8";
    private static final String STYLE = "text/css; charset=utf-8";
    private static final String PROBLEM_JSON = "application/problem+json";
    private static final String UP = "{\"status\": \"UP\"}";
    private static final String SEATS = "{\"items\": [], \"next\": null}";
    private static final String STALE = """
            {"type": "/docs/problems#version.stale", "title": "t", "status": 412, "detail": "d",
             "instance": "/api/v1/partners/1", "code": "version.stale"}""";

    private OpenApiContract contract;

    @BeforeEach
    void served(@TempDir Path folder) {
        try (House house = House.in(folder)) {
            contract = OpenApiContract.of(house.base());
        }
    }

    @Test
    void an_exchange_that_fits_passes_and_is_remembered() {
        contract.check("GET", "/health/live", Set.of(), 200, "application/json", UP);
        contract.check("GET", "/api/v1/committee", Set.of("on"), 200, JSON, SEATS);
        contract.check("PATCH", "/api/v1/partners/5f0c", Set.of(), 412, PROBLEM_JSON, STALE);
        contract.check("GET", "/api/v1/partners/5f0c", Set.of(), 304, "", "");

        assertThat(contract.seen())
                .containsExactly(
                        "GET /api/v1/committee 200",
                        "GET /api/v1/partners/{id} 304",
                        "GET /health/live 200",
                        "PATCH /api/v1/partners/{id} 412");
        assertThat(contract.answers()).containsAll(contract.seen());
    }

    @Test
    void a_body_that_does_not_fit_is_caught() {
        refused("GET", "/health/live", 200, JSON, "{\"status\": \"DOWN\"}").hasMessageContaining("/status");
        refused("GET", "/health/live", 200, JSON, "{\"status\": \"UP\", \"load\": 1}")
                .hasMessageContaining("load");
        refused("GET", "/api/v1/committee", 200, JSON, "{\"items\": []}").hasMessageContaining("next");
        refused("GET", "/api/v1/committee", 200, JSON, "<html>").hasMessageContaining("not JSON");
        refused("GET", "/api/v1/policies", 200, JSON, policyFrom("2026-02-30")).hasMessageContaining("date");
        assertThat(contract.seen()).isEmpty();
    }

    @Test
    void a_null_passes_only_where_the_document_has_one() {
        contract.check("POST", "/api/v1/users/9b1f/tokens", Set.of(), 201, JSON, token("null"));

        refused("POST", "/api/v1/users/9b1f/tokens", 201, JSON, token("7")).hasMessageContaining("expiresOn");
        refused("GET", "/health/live", 200, JSON, "{\"status\": null}").hasMessageContaining("status");
    }

    @Test
    void an_undocumented_status_is_caught() {
        refused("GET", "/health/live", 204, "", "").hasMessageContaining("undocumented status");
        refused("GET", "/health/live", 401, PROBLEM_JSON, STALE).hasMessageContaining("undocumented status");
    }

    @Test
    void an_undocumented_content_type_is_caught() {
        refused("GET", "/health/live", 200, "text/plain", "UP").hasMessageContaining("undocumented content type");
        refused("GET", "/api/v1/partners/5f0c", 304, JSON, "{}").hasMessageContaining("a body where none");
    }

    @Test
    void an_undocumented_parameter_is_caught_unless_it_was_refused() {
        assertThatThrownBy(() -> contract.check("GET", "/api/v1/committee", Set.of("on", "at"), 200, JSON, SEATS))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("undocumented parameter, and not refused: at");
        assertThatCode(() -> contract.check(
                        "GET", "/api/v1/committee", Set.of("at"), 400, PROBLEM_JSON, STALE.replace("412", "400")))
                .doesNotThrowAnyException();
    }

    @Test
    void an_undocumented_operation_is_caught_unless_it_was_refused() {
        refused("GET", "/api/v1/donors", 200, JSON, SEATS).hasMessageContaining("undocumented operation");
        refused("PUT", "/api/v1/partners", 200, JSON, SEATS).hasMessageContaining("undocumented operation");
        refused("PUT", "/api/v1/partners", 405, "text/html", "no").hasMessageContaining("not a problem document");
        contract.check("PUT", "/api/v1/partners", Set.of(), 405, PROBLEM_JSON, STALE.replace("412", "405"));
    }

    @Test
    void a_word_of_a_path_that_the_document_does_not_have_is_caught_unless_it_was_refused() {
        refused("GET", "/docs/other.css", 200, STYLE, "p {}").hasMessageContaining("undocumented word");
        contract.check("GET", "/docs/page.css", Set.of(), 200, STYLE, "p {}");
    }

    @Test
    void the_words_of_a_path_come_before_what_it_leaves_open() {
        contract.check("GET", "/docs/problems", Set.of(), 200, "text/html; charset=utf-8", "<html>");
        refused("POST", "/api/v1/partners/imports", 201, JSON, SEATS).hasMessageContaining("undocumented status");
        refused("GET", "/api/v1/partners/imports", 200, JSON, SEATS).hasMessageContaining("undocumented operation");
        contract.check("GET", "/api/v1/partners/imports", Set.of(), 405, PROBLEM_JSON, STALE.replace("412", "405"));
    }

    @Test
    void routes_and_operations_are_compared_word_by_word() {
        List<String> routes = new ArrayList<>(contract.operations());
        assertThat(contract.undocumented(routes)).isEmpty();
        assertThat(contract.unserved(routes)).isEmpty();

        routes.remove("GET /docs/{file}");
        routes.add("GET /docs/page.css");
        routes.add("GET /docs/other.css");

        assertThat(contract.undocumented(routes)).containsExactly("GET /docs/other.css");
        assertThat(contract.unserved(routes)).containsExactly("GET /docs/filter.js", "GET /docs/icon.svg");
    }

    private static String token(String expiresOn) {
        return "{\"id\": \"1\", \"name\": \"n\", \"token\": \"made-up-made-up-made-up\", \"expiresOn\": " + expiresOn
                + "}";
    }

    private static String policyFrom(String day) {
        return "{\"items\": [{\"name\": \"mandate\", \"version\": \"v\", \"state\": \"PAST\", \"inForceFrom\": \"" + day
                + "\", \"until\": null, \"after\": null, \"values\": {}, \"drafted\": null, \"adopted\": null,"
                + " \"withdrawalProposed\": null, \"withdrawn\": null}], \"next\": null}";
    }

    private AbstractThrowableAssert<?, ? extends Throwable> refused(
            String method, String path, int status, String contentType, String body) {
        return assertThatThrownBy(() -> contract.check(method, path, Set.of(), status, contentType, body))
                .isInstanceOf(AssertionError.class);
    }
}
