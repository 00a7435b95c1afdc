package org.sharaka.web.journal;

import static org.sharaka.domain.access.Permission.READ;

import java.util.List;
import org.sharaka.application.journal.JournalFeed;
import org.sharaka.application.store.JournalEntry;
import org.sharaka.application.work.Slice;
import org.sharaka.domain.gate.Fact;
import org.sharaka.web.http.Answer;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.http.Route;
import org.sharaka.web.wire.PageWire;

/** The journal. */
public final class JournalRoutes {

    private static final int USUAL_LIMIT = 50;
    private static final int LARGEST_LIMIT = 200;

    private final JournalFeed feed;

    public JournalRoutes(JournalFeed feed) {
        this.feed = feed;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/api/v1/journal", READ, this::after).asking("after", "subject", "limit"),
                Route.get("/api/v1/journal/verification", READ, this::verification));
    }

    private Answer after(Exchange exchange) {
        Slice<JournalEntry, Long> slice = feed.after(
                exchange.call(),
                exchange.query().value("after", JournalRoutes::place).orElse(0L),
                Fact.of(exchange.query().text("subject")),
                exchange.query().limit(USUAL_LIMIT, LARGEST_LIMIT));
        List<EntryWire> items = slice.items().stream()
                .map(entry -> EntryWire.of(entry, exchange.reader()))
                .toList();
        return Answer.ok(new PageWire<>(items, slice.next().fold(String::valueOf, () -> null)))
                .in(exchange.language());
    }

    private static long place(String text) {
        long number = Long.parseLong(text);
        if (number < 0) {
            throw new IllegalArgumentException(text);
        }
        return number;
    }

    private Answer verification(Exchange exchange) {
        return Answer.ok(VerificationWire.of(feed.verify(exchange.call())));
    }
}
