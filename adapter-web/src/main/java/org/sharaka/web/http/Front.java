package org.sharaka.web.http;

import static java.util.stream.Collectors.toMap;
import static org.sharaka.web.problem.ProblemCode.FAULT;
import static org.sharaka.web.problem.ProblemCode.FORBIDDEN;
import static org.sharaka.web.problem.ProblemCode.MEDIA_TYPE;
import static org.sharaka.web.problem.ProblemCode.METHOD;
import static org.sharaka.web.problem.ProblemCode.NOT_ACCEPTABLE;
import static org.sharaka.web.problem.ProblemCode.NOT_AUTHENTICATED;
import static org.sharaka.web.problem.ProblemCode.UNKNOWN_RESOURCE;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpException;
import org.sharaka.application.submission.SubmissionRegister;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.StoreUnavailable;
import org.sharaka.domain.access.Actor;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.text.Language;
import org.sharaka.web.problem.Messages;
import org.sharaka.web.problem.Problem;
import org.sharaka.web.problem.ProblemDocument;
import org.sharaka.web.text.Reader;
import org.sharaka.web.wire.Json;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What every request passes before its operation, and every answer after it. */
final class Front {

    private static final Logger LOG = LoggerFactory.getLogger(Front.class);
    private static final long READ_OUT = 1 << 20;
    private static final Actor NOBODY = new Actor(new UserId("nobody"), Set.of());

    private final List<Route> routes;
    private final Function<String, Optional<Actor>> bearer;
    private final Messages messages;
    private final Map<Route, List<Route>> spelledOut;
    private final Map<Route, Optional<Route>> named;
    private final Json json = new Json();
    private final Function<Language, Reader> readers;
    private final Exchange.Tools tools;
    private final KeyedWork keyed;

    Front(
            List<Route> routes,
            Function<String, Optional<Actor>> bearer,
            SubmissionRegister submissions,
            Messages messages,
            Function<Language, Reader> readers,
            Mender mender) {
        this.routes = routes;
        this.readers = readers;
        this.tools = new Exchange.Tools(json, readers, mender);
        this.bearer = bearer;
        this.messages = messages;
        this.keyed = new KeyedWork(submissions, json);
        this.named = routes.stream()
                .filter(route -> route.method() != Method.GET)
                .collect(toMap(route -> route, route -> read(route.tagged(), routes)));
        this.spelledOut = routes.stream().collect(toMap(route -> route, route -> spelledOut(route, routes)));
    }

    /** Serves a request of a route. */
    void serve(Route route, Map<String, String> places, HttpServletRequest request, HttpServletResponse response) {
        if (isSpelledOut(route, request.getRequestURI())) {
            unmatched(request, response);
        } else {
            visit(request).takes(route);
            answer(request, response, () -> keyed.answer(admitted(route, places, request), held(route)));
        }
    }

    /** Serves a request of no route: another method at an address, or no address at all. */
    void unmatched(HttpServletRequest request, HttpServletResponse response) {
        answer(request, response, () -> {
            throw nowhere(request.getRequestURI());
        });
    }

    /** What a failure outside of any operation is answered with. */
    void failed(Throwable thrown, HttpServletRequest request, HttpServletResponse response) {
        answer(request, response, () -> refusal(thrown, request));
    }

    /** The document of a problem that the engine found. */
    byte[] document(Problem problem, Language language, String instance) {
        return json.write(problem.document(messages, readers.apply(language), instance));
    }

    // an address that another template spells out belongs to that one alone, whatever methods it has
    private boolean isSpelledOut(Route route, String path) {
        return Objects.requireNonNull(spelledOut.get(route)).stream().anyMatch(other -> other.fits(path));
    }

    // what an address names is what is read at it, or at the nearest address above it
    private static Optional<Route> read(String path, List<Route> routes) {
        Optional<Route> there = routes.stream()
                .filter(route -> route.method() == Method.GET && route.path().equals(path))
                .findFirst();
        int last = path.lastIndexOf('/');
        return there.isPresent() || last <= 0 ? there : read(path.substring(0, last), routes);
    }

    private Operation held(Route route) {
        return route.method() == Method.GET
                ? exchange -> route.operation().answer(exchange).unlessRead(exchange, json)
                : exchange -> {
                    Optional<Route> read = Objects.requireNonNull(named.get(route));
                    exchange.hold(
                            () -> read.flatMap(there -> tag(there, route, exchange)),
                            () -> read.flatMap(this::above).flatMap(there -> tag(there, route, exchange)));
                    return route.operation().answer(exchange);
                };
    }

    // the record that a list belongs to
    private Optional<Route> above(Route list) {
        return read(list.path().substring(0, list.path().lastIndexOf('/')), routes);
    }

    private Optional<String> tag(Route read, Route route, Exchange exchange) {
        try {
            return Optional.ofNullable(
                    read.operation().answer(exchange).headers(json).get("ETag"));
        } catch (Rejected.UnknownId none) {
            if (route.method() == Method.POST) {
                // what is made by it has no tag before
                return Optional.empty();
            }
            throw none;
        }
    }

    private static List<Route> spelledOut(Route route, List<Route> routes) {
        return routes.stream()
                .filter(other -> other.open() < route.open() && route.fits(other.path()))
                .toList();
    }

    private Problem nowhere(String path) {
        Set<String> allowed = new TreeSet<>();
        routes.stream()
                .filter(route -> route.fits(path) && !isSpelledOut(route, path))
                .map(route -> route.method().name())
                .forEach(allowed::add);
        if (allowed.isEmpty()) {
            return Problem.of(UNKNOWN_RESOURCE);
        }
        if (allowed.contains(Method.GET.name())) {
            allowed.add("HEAD");
        }
        String allow = String.join(", ", allowed);
        return Problem.of(METHOD, allow).with("Allow", allow);
    }

    private Exchange admitted(Route route, Map<String, String> places, HttpServletRequest request) {
        QueryString query = QueryString.parse(request.getQueryString());
        Actor actor = route.permission().isEmpty() ? NOBODY : actor(request);
        route.permission().filter(needed -> !actor.may(needed)).ifPresent(lacking -> {
            throw Problem.of(FORBIDDEN);
        });
        query.refuseOthersThan(route.parameters());
        negotiated(route, request);
        Call call = new Call(actor, visit(request).requestId());
        Exchange exchange = new Exchange(request, route, call, query, places, tools);
        visit(request).reads(exchange.refused());
        return exchange;
    }

    private Actor actor(HttpServletRequest request) {
        if (request.getHeader("Authorization") == null) {
            throw Problem.of(NOT_AUTHENTICATED).with("WWW-Authenticate", "Bearer");
        }
        Actor actor = Bearer.of(request)
                .flatMap(bearer)
                .orElseThrow(() -> Problem.because(NOT_AUTHENTICATED, "invalid")
                        .with("WWW-Authenticate", "Bearer error=\"invalid_token\""));
        visit(request).isOf(actor.id().value());
        return actor;
    }

    private static void negotiated(Route route, HttpServletRequest request) {
        if (!route.consumes().isEmpty()) {
            if (!MediaType.isOneOf(request.getContentType(), route.consumes())) {
                throw unsupported(route);
            }
            String coding = request.getHeader("Content-Encoding");
            if (coding != null && !coding.equalsIgnoreCase("identity")) {
                throw Problem.because(MEDIA_TYPE, "coding").with("Accept-Encoding", "identity");
            }
        }
        String accepted = String.join(",", Collections.list(request.getHeaders("Accept")));
        if (route.produces().stream().noneMatch(type -> MediaType.accepts(accepted, type))) {
            throw Problem.of(NOT_ACCEPTABLE, String.join(", ", route.produces()));
        }
    }

    private static Problem unsupported(Route route) {
        String types = String.join(", ", route.consumes());
        return Problem.of(MEDIA_TYPE, types)
                .with(route.method() == Method.PATCH ? "Accept-Patch" : "Accept-Post", types);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Supplier<Answer> supplier) {
        Answer answer;
        try {
            answer = supplier.get().rendered(json);
        } catch (RuntimeException thrown) {
            answer = refusal(thrown, request);
        }
        readOut(request);
        write(answer, response);
    }

    // a connection whose body was not read out is closed behind the answer, and who sends again on it loses the request
    private static void readOut(HttpServletRequest request) {
        boolean waits = request.getHeader("Expect") != null;
        if (!waits && (request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null)) {
            try {
                request.getInputStream().skip(READ_OUT);
            } catch (IOException gone) {
                LOG.debug("the caller did not send its body to the end", gone);
            }
        }
    }

    private Answer refusal(Throwable thrown, HttpServletRequest request) {
        Language language = Exchange.languageOf(request);
        Reader reader = visit(request).reader().orElseGet(() -> readers.apply(language));
        Problem problem = Problems.of(engineCause(thrown), reader, request.getRequestURI());
        if (problem.code() == FAULT) {
            LOG.error("request {} failed", visit(request).requestId(), thrown);
        } else if (thrown instanceof StoreUnavailable) {
            LOG.warn("request {}: {}", visit(request).requestId(), thrown.getMessage());
        }
        ProblemDocument document = problem.document(messages, reader, Reference.to(request.getRequestURI()));
        Answer answer = Answer.of(problem.code().status(), document)
                .with("Content-Type", ProblemDocument.MEDIA_TYPE)
                .in(language);
        for (Map.Entry<String, String> header : problem.headers().entrySet()) {
            answer = answer.with(header.getKey(), header.getValue());
        }
        return answer;
    }

    // what the engine throws while a body is read arrives as a cause
    private static Throwable engineCause(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof HttpException) {
                return cause;
            }
        }
        return thrown;
    }

    private void write(Answer answer, HttpServletResponse response) {
        byte[] bytes = answer.bytes(json);
        response.setStatus(answer.status());
        Map<String, String> headers = answer.headers(json);
        headers.forEach(response::setHeader);
        try {
            if (headers.containsKey("Content-Type")) {
                response.setContentLength(bytes.length);
                response.getOutputStream().write(bytes);
            } else {
                // sent before the engine counts a body of no bytes: the length would be that of another answer
                response.setContentType(null);
                response.flushBuffer();
            }
        } catch (IOException gone) {
            LOG.debug("the caller did not wait for the answer", gone);
        }
    }

    private static Visit visit(HttpServletRequest request) {
        return (Visit) request.getAttribute(Visit.ATTRIBUTE);
    }
}
