package org.sharaka.web;

import org.junit.jupiter.api.Test;
import org.sharaka.domain.access.Role;

class EngineAnswersTest {
    @Test
    void probe() throws Exception {
        try (RunningServer server = new RunningServer()) {
            String auth = "Authorization: Bearer " + server.token(Role.ADMIN) + "\r\n";
            String tail = " HTTP/1.1\r\nHost: x\r\nX-Request-Id: abc\r\nConnection: close\r\n" + auth + "\r\n";
            String[] probes = {
                "GET /api/v1/rules%zz" + tail,
                "GET /api/v1/rules?x=%zz" + tail,
                "GET /api/v1/rules?x=%ff" + tail,
                "GET /api/v1/%ff" + tail,
                "GET /nowhere" + tail,
                "GET /api/v1/rules/" + tail,
                "GET //api/v1/rules" + tail,
                "DELETE /api/v1/rules" + tail,
                "POST /api/v1/rules" + tail,
                "TRACE /api/v1/rules" + tail,
                "OPTIONS /api/v1/rules" + tail,
                "FOO /api/v1/rules" + tail,
                "OPTIONS *" + tail,
                "CONNECT x:80" + tail,
                "HEAD /health/live" + tail,
                "HEAD /nowhere" + tail,
                "GET /health/live" + tail,
                "GET /health/live HTTP/1.1\r\nHost: x\r\nX: " + "y".repeat(9000) + "\r\n\r\n",
                "GET /health/live?" + "y".repeat(9000) + tail,
                "GET /health/live HTTP/1.1\r\n\r\n",
                "GET /health/live HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n",
                "GARBAGE\r\n\r\n",
                "GET /health/live HTTP/3.0\r\nHost: x\r\n\r\n",
                "GET /a%2fb" + tail,
                "GET /../../etc" + tail,
                "GET /a/..;/b" + tail,
                "GET /%00" + tail,
                "GET /x\u0001y" + tail,
                "GET /\u00e9" + tail,
                "POST /api/v1/rules HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                "GET /health/live HTTP/1.1\r\nHost: x\r\nExpect: foo\r\nConnection: close\r\n\r\n",
                "GET /health/live HTTP/1.1\r\nHost: x\r\nA\u0000b: c\r\nConnection: close\r\n\r\n",
                "GET /health/live HTTP/1.0\r\n\r\n",
                "GET http://evil/health/live" + tail,
                "GET /api/v1/rules HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAccept: text/html\r\n" + auth + "\r\n",
                "GET /api/v1/rules HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAccept-Language: ar-MA,fr;q=0.5\r\n\r\n",
            };
            for (String probe : probes) {
                System.out.println(">>> " + probe.substring(0, Math.min(60, probe.indexOf('\r'))) + "\n"
                        + (server.raw(probe) + " ").replaceAll("(?s)(.{900}).*", "$1") + "\n");
            }
        }
    }
}
