package org.sharaka.web.http;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jetty.server.AbstractConnector;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.sharaka.application.submission.SubmissionRegister;
import org.sharaka.domain.access.Actor;
import org.sharaka.domain.text.Language;
import org.sharaka.web.problem.Messages;
import org.sharaka.web.text.Reader;

/** The HTTP engine, told to serve a table of routes and to answer nothing by itself. */
public final class HttpServer {

    private static final long STOP_MILLIS = 5000;

    /** How long a connection may be silent once the server stops; Jetty would wait a second for idle ones. */
    private static final long IDLE_AT_STOP_MILLIS = 250;

    private static final int HEADER_BYTES = 8 << 10;

    private final List<Route> routes;
    private final Front front;
    private final Javalin engine;

    /**
     * A server that is not started.
     *
     * @param routes the table
     * @param bearer who the bearer of a token is
     * @param submissions what was sent with a key
     * @param messages the texts of the interface
     * @param readers gives the reader of a language, with the rulebook of the moment
     * @param mender knows what is to be done about a closed gate
     */
    public HttpServer(
            List<Route> routes,
            Function<String, Optional<Actor>> bearer,
            SubmissionRegister submissions,
            Messages messages,
            Function<Language, Reader> readers,
            Mender mender) {
        this.routes = List.copyOf(routes);
        this.front = new Front(this.routes, bearer, submissions, messages, readers, mender);
        this.engine = Javalin.create(this::configure);
    }

    public void start(String host, int port) {
        engine.start(host, port);
        for (Connector connector : engine.jettyServer().server().getConnectors()) {
            ((AbstractConnector) connector).setShutdownIdleTimeout(IDLE_AT_STOP_MILLIS);
        }
    }

    public int port() {
        return engine.port();
    }

    /** Takes no new request and ends what it has begun. */
    public void stop() {
        engine.stop();
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.compressionStrategy = CompressionStrategy.NONE;
        config.router.ignoreTrailingSlashes = false;
        config.router.javaLangErrorHandler((response, error) -> {
            throw error;
        });
        configureEngine(config);
        routes.forEach(route -> add(config, route));
        config.routes.exception(HttpResponseException.class, (none, context) -> unmatched(context));
        config.routes.exception(Exception.class, (thrown, context) -> failed(thrown, context));
    }

    private void configureEngine(JavalinConfig config) {
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setSendXPoweredBy(false);
            http.setRequestHeaderSize(HEADER_BYTES);
        });
        config.jetty.modifyServer(server -> {
            server.setStopTimeout(STOP_MILLIS);
            server.insertHandler(new GracefulHandler());
            server.insertHandler(new Envelope());
            server.setErrorHandler(new EngineProblems(front));
        });
        config.jetty.modifyServletContextHandler(context -> context.setErrorHandler(new EngineProblems(front)));
    }

    private void add(JavalinConfig config, Route route) {
        HandlerType type = HandlerType.findOrCreate(route.method().name());
        config.routes.addHttpHandler(type, route.path(), context -> serve(route, context));
        if (route.method() == Method.GET) {
            config.routes.addHttpHandler(HandlerType.HEAD, route.path(), context -> serve(route, context));
        }
    }

    private void serve(Route route, Context context) {
        front.serve(route, context.pathParamMap(), context.req(), context.res());
    }

    private void unmatched(Context context) {
        front.unmatched(context.req(), context.res());
    }

    private void failed(Exception thrown, Context context) {
        front.failed(thrown, context.req(), context.res());
    }
}
