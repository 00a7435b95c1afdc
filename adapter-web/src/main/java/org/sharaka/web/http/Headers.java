package org.sharaka.web.http;

import org.eclipse.jetty.http.HttpFields;

/** What stands in every answer. */
final class Headers {

    private Headers() {}

    static void write(HttpFields.Mutable headers, Visit visit) {
        headers.put("X-Request-Id", visit.requestId());
        headers.put("Cache-Control", "no-store");
        headers.put("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", "DENY");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        headers.put("Vary", "Accept-Language");
    }
}
