package org.sharaka.web.http;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.sharaka.domain.text.Language;
import org.sharaka.web.problem.Problem;
import org.sharaka.web.problem.ProblemCode;
import org.sharaka.web.problem.ProblemDocument;

/** The engine's own answers, as problem documents like all others. */
final class EngineProblems extends ErrorHandler {

    private static final int BAD_REQUEST = 400;

    private final Front front;

    EngineProblems(Front front) {
        this.front = front;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = response.getStatus() < BAD_REQUEST ? ProblemCode.FAULT.status() : response.getStatus();
        Problem problem = Problem.of(ProblemCode.ofStatus(status));
        Language language =
                Languages.preferred(String.join(",", request.getHeaders().getValuesList(HttpHeader.ACCEPT_LANGUAGE)));
        byte[] document = front.document(
                problem, language, Reference.to(request.getHttpURI().getPath()));
        Headers.write(response.getHeaders(), Visit.of(request));
        response.setStatus(problem.code().status());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, ProblemDocument.MEDIA_TYPE);
        response.getHeaders().put(HttpHeader.CONTENT_LANGUAGE, language.tag());
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, document.length);
        if (problem.code() == ProblemCode.UNAVAILABLE) {
            response.getHeaders().put(HttpHeader.RETRY_AFTER, "5");
        }
        response.write(true, ByteBuffer.wrap(document), callback);
        return true;
    }
}
