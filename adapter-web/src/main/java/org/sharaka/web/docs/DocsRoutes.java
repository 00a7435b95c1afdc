package org.sharaka.web.docs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sharaka.domain.text.Language;
import org.sharaka.web.http.Answer;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.http.Route;
import org.sharaka.web.problem.Messages;
import org.sharaka.web.problem.ProblemCode;

/** The OpenAPI document, the page that shows it, and the page of problems. */
public final class DocsRoutes {

    private static final String ANY = "*/*";

    private final Docs docs;
    private final Messages messages;

    /**
     * The pages of a server.
     *
     * @param routes what else the server serves
     */
    public DocsRoutes(Messages messages, List<Route> routes) {
        this.docs = new Docs(routes);
        this.messages = messages;
    }

    public List<Route> routes() {
        Stream<Route> files = docs.paths()
                .map(path -> Route.open(path, path.equals(Docs.DOCUMENT) ? Route.JSON : ANY, exchange -> at(path)));
        return Stream.concat(files, Stream.of(Route.open(Docs.PROBLEMS, ANY, this::problems)))
                .toList();
    }

    private Answer at(String path) {
        return answer(docs.at(path).orElseThrow());
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
