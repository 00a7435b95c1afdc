package org.sharaka.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.domain.access.Role;

/** What the engine would answer by itself is a problem document like every other; bytes go over a bare socket. */
class EngineAnswersTest {

    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = new RunningServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "GET /api/v1/rules%zz, 400, request.malformed",
        "GET /api/v1/rules?x=%zz, 400, request.malformed",
        "GET /api/v1/rules?x=%, 400, request.malformed",
        "GET /api/v1/rules?x=%ff, 400, request.malformed",
        "GET /api/v1/%ff, 400, request.malformed",
        "GET /../../etc/passwd, 400, request.malformed",
        "GET /a/..;/b, 400, request.malformed",
        "GET /%00, 400, request.malformed",
        "GET /a%2fb, 404, resource.unknown",
        "GET /nowhere, 404, resource.unknown",
        "GET /api/v1/rules/, 404, resource.unknown",
        "GET //api/v1/rules, 404, resource.unknown",
        "OPTIONS *, 404, resource.unknown",
        "GET http://elsewhere/health/live, 400, request.malformed",
        "DELETE /api/v1/rules, 405, method.unsupported",
        "TRACE /api/v1/rules, 405, method.unsupported",
        "OPTIONS /api/v1/rules, 405, method.unsupported",
        "MADEUP /api/v1/rules, 405, method.unsupported",
    })
    void an_address_that_cannot_be_served(String line, int status, String code) throws IOException {
        String answer = server.raw(line + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + authorised() + "\r\n");

        assertIsProblem(answer, status, code);
    }

    @Test
    void headers_over_8_kib() throws IOException {
        String answer =
                server.raw("GET /health/live HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Long: " + "y".repeat(9000) + "\r\n\r\n");

        assertIsProblem(answer, 431, "headers.large");
    }

    @Test
    void an_address_over_8_kib() throws IOException {
        String answer = server.raw("GET /health/live?" + "y".repeat(9000) + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");

        assertIsProblem(answer, 414, "uri.large");
    }

    @ParameterizedTest
    @CsvSource({
        "GARBAGE",
        "GET /health/live HTTP/3.0",
        "GET /health/live HTTP/1.1",
        "GET /health/live HTTP/1.1~Host: a~Host: b",
        "GET /health/live HTTP/1.1~Host: a~Expect: wonders",
        "GET /health/live HTTP/1.1~Host: a~Na me: b",
        "POST /api/v1/partners HTTP/1.1~Host: a~Content-Length: 3~Transfer-Encoding: chunked",
    })
    void what_is_no_http(String lines) throws IOException {
        String answer = server.raw(lines.replace("~", "\r\n") + "\r\n\r\n");

        assertIsProblem(answer, 400, "request.malformed");
    }

    @Test
    void a_chunk_that_is_none() throws IOException {
        String answer = server.raw("POST /api/v1/partners HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
                + authorised() + "Transfer-Encoding: chunked\r\n\r\nzz\r\n");

        assertIsProblem(answer, 400, "request.malformed");
    }

    @Test
    void a_method_that_is_not_there_is_told_those_that_are() throws IOException {
        String read = server.raw("DELETE /api/v1/rules HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
        String both = server.raw("PUT /api/v1/partners/1 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");

        assertThat(read).contains("\r\nAllow: GET, HEAD\r\n");
        assertThat(both).contains("\r\nAllow: GET, HEAD, PATCH\r\n");
    }

    @Test
    void head_answers_like_get_without_a_body() throws IOException {
        String answer = server.raw("HEAD /health/live HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");

        assertThat(answer)
                .startsWith("HTTP/1.1 200")
                .contains("Content-Length: 15")
                .endsWith("\r\n\r\n");
    }

    private static String authorised() {
        return "Connection: close\r\nAuthorization: Bearer " + server.token(Role.ADMIN) + "\r\n";
    }

    private static void assertIsProblem(String answer, int status, String code) {
        assertThat(answer)
                .startsWith("HTTP/1.1 " + status + " ")
                .contains("\r\nContent-Type: application/problem+json\r\n")
                .contains("\r\nContent-Language: fr\r\n")
                .contains("\r\nX-Request-Id: ")
                .contains("\r\nX-Content-Type-Options: nosniff\r\n")
                .contains("\r\nCache-Control: no-store\r\n")
                .contains("\"status\":" + status)
                .contains("\"code\":\"" + code + "\"")
                .doesNotContain("<html", "Server:", "badMessage", "org.eclipse", "Exception");
    }
}
