package org.sharaka.web.docs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sharaka.domain.text.Language;
import org.sharaka.web.http.Answer;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.http.Route;
import org.sharaka.web.problem.Messages;
import org.sharaka.web.problem.Problem;
import org.sharaka.web.problem.ProblemCode;

/** The OpenAPI document, the page that shows it, and the page of problems. */
public final class DocsRoutes {

    private static final String ANY = "*/*";

    private final Docs docs = new Docs();
    private final Messages messages;

    public DocsRoutes(Messages messages) {
        this.messages = messages;
    }

    public List<Route> routes() {
        return List.of(
                Route.open(Docs.DOCUMENT, Route.JSON, exchange -> at(Docs.DOCUMENT)),
                Route.open(Docs.PAGE, ANY, exchange -> at(Docs.PAGE)),
                Route.open(Docs.PROBLEMS, ANY, this::problems),
                Route.open(Docs.PAGE + "/{file}", ANY, exchange -> at(Docs.PAGE + "/" + exchange.place("file"))));
    }

    private Answer at(String path) {
        return answer(docs.at(path).orElseThrow(() -> Problem.of(ProblemCode.UNKNOWN_RESOURCE)));
    }

    private Answer problems(Exchange exchange) {
        Language reader = exchange.language();
        Map<String, String> titles = new LinkedHashMap<>();
        for (ProblemCode code : ProblemCode.values()) {
            titles.put(code.code(), messages.title(code, reader));
        }
        return answer(docs.problems(reader, messages.text("page.problems", reader), titles))
                .in(reader);
    }

    private static Answer answer(DocsFile file) {
        return Answer.file(file.contentType(), file.bytes())
                .with("Content-Security-Policy", file.policy())
                .with("Cache-Control", file.caching());
    }
}
