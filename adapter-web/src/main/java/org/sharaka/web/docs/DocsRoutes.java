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

/** The document and its pages, served without a token. */
public final class DocsRoutes {

    private static final List<String> FILES = List.of(
            Docs.DOCUMENT,
            Docs.PAGE,
            Docs.PAGE + "/start.js",
            Docs.PAGE + "/page.css",
            Docs.PAGE + "/swagger-ui.css",
            Docs.PAGE + "/swagger-ui-bundle.js",
            Docs.PAGE + "/favicon-32x32.png");

    private final Docs docs = new Docs();
    private final Messages messages;

    public DocsRoutes(Messages messages) {
        this.messages = messages;
    }

    public List<Route> routes() {
        Route problems = Route.open(Docs.PROBLEMS, "text/html", this::problems);
        return Stream.concat(FILES.stream().map(this::file), Stream.of(problems))
                .toList();
    }

    private Route file(String path) {
        DocsFile file = docs.at(path).orElseThrow();
        return Route.open(path, file.contentType(), exchange -> answer(file));
    }

    private Answer problems(Exchange exchange) {
        Language language = exchange.language();
        Map<String, String> titles = new LinkedHashMap<>();
        for (ProblemCode code : ProblemCode.values()) {
            titles.put(code.code(), messages.title(code, language));
        }
        return answer(docs.problems(language, messages.text("docs.problems", language), titles))
                .in(language);
    }

    private static Answer answer(DocsFile file) {
        return Answer.file(file.contentType(), file.bytes())
                .with("Content-Security-Policy", file.policy())
                .with("Cache-Control", file.caching());
    }
}
