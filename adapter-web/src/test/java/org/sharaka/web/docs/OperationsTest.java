package org.sharaka.web.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sharaka.domain.access.Permission;
import org.sharaka.web.http.Route;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class OperationsTest {

    private static final String OK = "\"responses\": {\"200\": {\"description\": \"d\", \"schema\": \"A\"}}";

    @Test
    void names_become_references() {
        JsonNode read = completed("/api/v1/as", """
                {"get": {"parameters": ["Limit"], "responses":
                 {"200": {"description": "d", "schema": "A"}, "409": "StepConflict"}}}""").path("get");

        assertThat(read.at("/parameters/0/$ref").asString()).isEqualTo("#/components/parameters/Limit");
        JsonNode content = read.at("/responses/200/content/application~1json");
        assertThat(content.at("/schema/$ref").asString()).isEqualTo("#/components/schemas/A");
        assertThat(answer(read, "409")).isEqualTo("StepConflict");
    }

    @Test
    void an_example_that_a_part_writes_is_an_error() {
        assertThatThrownBy(() -> completed("/api/v1/as", """
                {"get": {"responses": {"200": {"description": "d", "schema": "A", "example": "B"}}}}"""))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("recorded by tests");
    }

    @Test
    void a_get_has_the_usual_answers_of_its_address() {
        assertThat(answers("/api/v1/as", "{\"get\": {" + OK + "}}", "get"))
                .containsExactly("200", "400", "401", "406", "414", "431", "500", "503");
        assertThat(answers("/api/v1/as/{id}", "{\"get\": {\"parameters\": [\"IfNoneMatch\"], " + OK + "}}", "get"))
                .containsExactly("200", "304", "400", "401", "404", "406", "414", "431", "500", "503");
        assertThat(answers("/health", "{\"get\": {" + OK + "}}", "get"))
                .containsExactly("200", "400", "406", "414", "431", "500");
    }

    @Test
    void a_change_has_the_answers_of_its_body_and_of_its_tag() {
        String body = "\"requestBody\": {\"schema\": \"A\"}, " + OK;

        assertThat(answers("/api/v1/as/{id}", "{\"patch\": {" + body + "}}", "patch"))
                .contains("403", "408", "412", "413", "415", "422", "428")
                .doesNotContain("409");
        assertThat(answers("/api/v1/as/{id}/steps/go", "{\"post\": {" + body + "}}", "post"))
                .contains("403", "408", "409", "412", "413", "415", "422")
                .doesNotContain("428");
    }

    @Test
    void what_a_part_writes_is_kept_and_null_takes_an_answer_away() {
        JsonNode sent = completed("/api/v1/as", """
                {"post": {"requestBody": {"schema": "A"}, "responses":
                 {"201": {"description": "d", "headers": ["ETag"], "schema": "A"}, "403": null, "422": "Own"}}}""").path("post");

        assertThat(sent.path("responses").has("403")).isFalse();
        assertThat(answer(sent, "422")).isEqualTo("Own");
        assertThat(sent.at("/responses/201/headers").propertyNames())
                .containsExactly("X-Request-Id", "Location", "ETag", "Idempotency-Replayed");
    }

    @Test
    void a_gate_answers_a_ruling_for_a_day_in_a_language() {
        JsonNode gate = completed("/api/v1/as/{id}/gates/go", "{\"get\": {\"responses\": {\"200\": {}}}}")
                .path("get");

        assertThat(gate.at("/parameters/0/$ref").asString()).isEqualTo("#/components/parameters/On");
        assertThat(gate.at("/responses/200/content/application~1json/schema/$ref")
                        .asString())
                .isEqualTo("#/components/schemas/Ruling");
        assertThat(gate.at("/responses/200/headers").has("Content-Language")).isTrue();
        assertThat(answer(gate, "409")).isEqualTo("StepUnavailable");
    }

    @Test
    void an_address_has_the_path_parameters_of_the_one_it_continues() {
        ObjectNode document = (ObjectNode) new JsonMapper().readTree("""
                {"paths": {"/api/v1/as/{id}": {"parameters": ["AId"]}, "/api/v1/as/{id}/bs": {},
                           "/api/v1/as/{id}/bs/{b}": {"parameters": ["AId", "BId"]}, "/api/v1/as": {}}}""");

        Operations.completed(document, List.of());

        assertThat(parameters(document, "/api/v1/as")).containsExactly("AcceptLanguage", "RequestId");
        assertThat(parameters(document, "/api/v1/as/{id}/bs")).containsExactly("AcceptLanguage", "RequestId", "AId");
        assertThat(parameters(document, "/api/v1/as/{id}/bs/{b}"))
                .containsExactly("AcceptLanguage", "RequestId", "AId", "BId");
    }

    @Test
    void a_gate_that_no_part_writes_follows_its_step() {
        ObjectNode document = new JsonMapper().createObjectNode();
        document.putObject("paths").set("/api/v1/as/{id}/steps/go", new JsonMapper().readTree("""
                {"post": {"operationId": "goA", "summary": "Goes on", "tags": ["as"], "responses": {}}}"""));
        Route gate = Route.get("/api/v1/as/{id}/gates/go", Permission.READ, exchange -> {
            throw new AssertionError();
        });

        Operations.completed(document, List.of(gate));

        JsonNode operation = document.path("paths").path(gate.path()).path("get");
        assertThat(operation.path("operationId").asString()).isEqualTo("lookAtGoA");
        assertThat(operation.path("summary").asString()).isEqualTo("Preview: goes on");
        assertThat(operation.path("description").asString()).endsWith("For every role.");
        assertThat(operation.path("tags").path(0).asString()).isEqualTo("as");
        assertThat(operation.path("responses").propertyNames()).contains("200", "404", "409");
    }

    private static List<String> answers(String path, String item, String method) {
        return List.copyOf(completed(path, item).path(method).path("responses").propertyNames());
    }

    private static JsonNode completed(String path, String item) {
        ObjectNode document = new JsonMapper().createObjectNode();
        document.putObject("paths").set(path, new JsonMapper().readTree(item));
        return Operations.completed(document, List.of()).path("paths").path(path);
    }

    private static List<String> parameters(JsonNode document, String path) {
        return document.path("paths")
                .path(path)
                .path("parameters")
                .valueStream()
                .map(one -> one.path("$ref").asString("").replace("#/components/parameters/", ""))
                .toList();
    }

    private static String answer(JsonNode operation, String status) {
        return operation
                .path("responses")
                .path(status)
                .path("$ref")
                .asString("")
                .replace("#/components/responses/", "");
    }
}
