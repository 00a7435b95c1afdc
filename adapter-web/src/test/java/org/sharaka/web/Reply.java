package org.sharaka.web;

import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a server answered. */
record Reply(HttpResponse<String> response) {

    private static final JsonMapper MAPPER = new JsonMapper();

    int status() {
        return response.statusCode();
    }

    String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    String text() {
        return response.body();
    }

    JsonNode json() {
        return MAPPER.readTree(response.body());
    }

    /** A part of the body as text; empty where it is absent. */
    String at(String pointer) {
        return json().at(pointer).asString("");
    }

    String code() {
        return at("/code");
    }
}
