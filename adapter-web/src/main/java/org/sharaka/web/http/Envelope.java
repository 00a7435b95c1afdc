package org.sharaka.web.http;

import java.util.regex.Pattern;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Around every request that the engine could read: the headers of each answer, and one line in the log. */
final class Envelope extends Handler.Wrapper {

    private static final Logger LOG = LoggerFactory.getLogger("org.sharaka.web.request");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]");

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Visit visit = Visit.of(request);
        Headers.write(response.getHeaders(), visit);
        Request.addCompletionListener(request, failure -> log(request, response, visit));
        return super.handle(request, response, callback);
    }

    // the path is the template of its route, which holds no name and no secret
    private static void log(Request request, Response response, Visit visit) {
        String method = escaped(request.getMethod());
        String path = visit.pattern().isEmpty() ? escaped(request.getHttpURI().getPath()) : visit.pattern();
        LOG.atInfo()
                .addKeyValue("method", method)
                .addKeyValue("path", path)
                .addKeyValue("status", response.getStatus())
                .addKeyValue("ms", visit.millis())
                .addKeyValue("request", visit.requestId())
                .addKeyValue("user", visit.user())
                .log("request");
    }

    static String escaped(String text) {
        return text == null
                ? ""
                : UNSEEN.matcher(text)
                        .replaceAll(sign ->
                                String.format("\\\\u%04X", (int) sign.group().charAt(0)));
    }
}
