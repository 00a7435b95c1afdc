package org.sharaka.web.docs;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.text.Language;
import org.sharaka.web.http.Answer;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.http.Route;
import org.sharaka.web.problem.Messages;
import org.sharaka.web.wire.Form;
import tools.jackson.databind.JsonNode;

/** The OpenAPI document, and the pages: what this is, the reference with its guides, the rulebook, the problems. */
public final class DocsRoutes {

    private static final String ANY = "*/*";
    private static final String LANGUAGE = "language";
    private static final String ON = "on";

    private final Docs docs;
    private final PageTexts texts = new PageTexts();
    private final Pages pages;
    private final Messages messages;
    private final Supplier<Rulebook> book;
    private final Clock clock;

    /**
     * The pages of a server.
     *
     * @param messages the texts of problems
     * @param routes what else the server serves
     * @param book gives the rulebook, whose rules and values need no token
     * @param clock tells the day where a reader names none
     */
    public DocsRoutes(Messages messages, List<Route> routes, Supplier<Rulebook> book, Clock clock) {
        this.docs = new Docs(routes);
        this.messages = messages;
        this.book = book;
        this.clock = clock;
        this.pages = new Pages(() -> new Reference(docs.document(), new Markdown()));
    }

    /** The document, as it is served. */
    public JsonNode document() {
        return docs.document();
    }

    public List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        docs.paths()
                .map(path -> Route.open(path, path.equals(Docs.DOCUMENT) ? Route.JSON : ANY, exchange -> at(path)))
                .forEach(routes::add);
        routes.add(page("/", (exchange, frame) -> pages.home(frame)));
        routes.add(page(Docs.PAGE, (exchange, frame) -> pages.reference(frame)));
        routes.add(page(Docs.PROBLEMS, this::problems));
        routes.add(page(Docs.RULEBOOK, this::rulebook).asking(LANGUAGE, ON));
        Stream.of(Guide.values())
                .map(guide -> page("/" + guide.page(), (exchange, frame) -> pages.guide(frame, guide)))
                .forEach(routes::add);
        return List.copyOf(routes);
    }

    private Answer at(String path) {
        return answer(docs.at(path).orElseThrow());
    }

    private Route page(String path, BiFunction<Exchange, Frame, DocsFile> content) {
        return Route.open(path, ANY, exchange -> {
                    Frame frame = frame(path, exchange);
                    return answer(content.apply(exchange, frame)).in(frame.language());
                })
                .asking(LANGUAGE);
    }

    private Frame frame(String path, Exchange exchange) {
        Optional<Language> chosen = exchange.query().value(LANGUAGE, DocsRoutes::language);
        String query = exchange.query().text(ON).map(on -> "&on=" + on).orElse("");
        return new Frame(path, chosen.orElseGet(exchange::language), chosen.isPresent(), query, texts);
    }

    private static Language language(String tag) {
        return Language.ofTag(tag)
                .orElseThrow(() -> InvalidValue.of(
                        "value.enum",
                        "unknown",
                        tag,
                        Stream.of(Language.values()).map(Language::tag).collect(Collectors.joining(", "))));
    }

    private DocsFile problems(Exchange exchange, Frame frame) {
        return pages.problems(frame, ProblemsPage.of(messages, exchange.reader().texts(), frame.language()));
    }

    private DocsFile rulebook(Exchange exchange, Frame frame) {
        LocalDate on = exchange.query().value(ON, Form::dateOf).orElseGet(() -> LocalDate.now(clock));
        return pages.rulebook(frame, new RulebookReading(book.get(), on, frame).page());
    }

    private static Answer answer(DocsFile file) {
        return Answer.file(file.contentType(), file.bytes())
                .with("Content-Security-Policy", file.policy())
                .with("Cache-Control", file.caching());
    }
}
