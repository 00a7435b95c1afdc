package org.sharaka.bootstrap.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the server answered. */
public record Answer(HttpResponse<String> response) {

    private static final JsonMapper JSON = new JsonMapper();

    public int status() {
        return response.statusCode();
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    public String etag() {
        return header("ETag");
    }

    public String text() {
        return response.body();
    }

    public JsonNode json() {
        return JSON.readTree(text());
    }

    /** The text at a JSON pointer, empty where there is none. */
    public String at(String pointer) {
        return json().at(pointer).asString("");
    }

    /** The texts at a pointer below each item of an array. */
    public List<String> each(String array, String pointer) {
        return Stream.of(json().at(array).valueStream().toArray(JsonNode[]::new))
                .map(item -> item.at(pointer).asString(""))
                .toList();
    }

    /** The check of a rule, in a ruling or in a refusal with one; the first of several. */
    public JsonNode check(String rule) {
        JsonNode ruling = json().has("ruling") ? json().get("ruling") : json();
        return ruling.get("checks")
                .valueStream()
                .filter(check -> check.get("rule").stringValue().equals(rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + rule + " in " + text()));
    }

    /** The rules of the ruling that are not PASS, wherever the ruling stands. */
    public List<String> notPassed() {
        JsonNode ruling = json().has("ruling") ? json().get("ruling") : json();
        return ruling.get("checks")
                .valueStream()
                .filter(check -> !"PASS".equals(check.get("result").asString()))
                .map(check -> (check.get("rule").asString() + " "
                                + check.path("about").asString(""))
                        .strip())
                .toList();
    }

    /** Asserts the status, and shows the body when it is another. */
    public Answer is(int status) {
        assertThat(status())
                .as("%s %s%n%s", response.request().method(), response.uri(), text())
                .isEqualTo(status);
        return this;
    }

    /** Asserts a problem document with a code. */
    public Answer isProblem(int status, String code) {
        is(status);
        assertThat(header("Content-Type")).startsWith("application/problem+json");
        assertThat(at("/code")).as(text()).isEqualTo(code);
        return this;
    }

    /** Asserts the rule that refused, among those of a closed gate. */
    public Answer isRefusedBy(String... rules) {
        isProblem(409, "gate.closed");
        assertThat(notPassed()).containsExactly(rules);
        return this;
    }

    /** Asserts every fault of a 422: pointer and code, in any order. */
    public Answer hasFaults(String... pointerSpaceCode) {
        isProblem(422, "value.invalid");
        assertThat(json().get("errors")
                        .valueStream()
                        .map(error -> error.get("pointer").asString() + " "
                                + error.get("code").asString()))
                .containsExactlyInAnyOrder(pointerSpaceCode);
        return this;
    }
}
