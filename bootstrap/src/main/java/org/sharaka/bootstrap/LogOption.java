package org.sharaka.bootstrap;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.encoder.Encoder;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Option;

/** How the log is written: to standard error, one line an event. */
final class LogOption {

    private static final String LINE =
            "%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX,UTC} %-5level %logger{0} %replace(%msg %kvp){'[\\r\\n]+',' '}%n%rEx{short}";

    /** The forms of a log line. */
    enum Form {
        TEXT,
        JSON
    }

    @Option(
            names = "--log",
            paramLabel = "FORM",
            defaultValue = "TEXT",
            description = "form of the log on standard error: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private Form form;

    void begin() {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        context.reset();
        ConsoleAppender<ILoggingEvent> console = new ConsoleAppender<>();
        console.setContext(context);
        console.setTarget("System.err");
        console.setEncoder(form == Form.JSON ? json(context) : text(context));
        console.start();
        Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.WARN);
        root.addAppender(console);
        context.getLogger("org.sharaka").setLevel(Level.INFO);
        // what keeps the engine from starting is told by the command, in one line
        context.getLogger("io.javalin").setLevel(Level.OFF);
        context.getLogger("org.eclipse.jetty").setLevel(Level.ERROR);
    }

    static void end() {
        ((LoggerContext) LoggerFactory.getILoggerFactory()).stop();
    }

    private static Encoder<ILoggingEvent> text(LoggerContext context) {
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern(LINE);
        encoder.start();
        return encoder;
    }

    private static Encoder<ILoggingEvent> json(LoggerContext context) {
        JsonEncoder encoder = new JsonEncoder();
        encoder.setContext(context);
        encoder.setWithFormattedMessage(true);
        encoder.setWithMessage(false);
        encoder.setWithArguments(false);
        encoder.start();
        return encoder;
    }
}
