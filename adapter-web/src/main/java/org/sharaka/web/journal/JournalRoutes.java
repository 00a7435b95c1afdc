package org.sharaka.web.journal;

import static org.sharaka.domain.access.Permission.READ;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.application.journal.JournalFeed;
import org.sharaka.application.store.Criteria;
import org.sharaka.application.store.Journal;
import org.sharaka.application.store.JournalEntry;
import org.sharaka.application.work.Slice;
import org.sharaka.domain.gate.Fact;
import org.sharaka.web.http.Answer;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.http.ListRoute;
import org.sharaka.web.http.Route;
import org.sharaka.web.wire.PageWire;

/** The journal. */
public final class JournalRoutes {

    private final JournalFeed feed;

    public JournalRoutes(JournalFeed feed) {
        this.feed = feed;
    }

    public List<Route> routes() {
        return List.of(
                ListRoute.of("/api/v1/journal", Journal.FACETS, this::list, "after"),
                Route.get("/api/v1/journal/verification", READ, this::verification));
    }

    private Answer list(Exchange exchange) {
        Criteria criteria = ListRoute.criteria(exchange, Journal.FACETS, LocalDate.MAX);
        Fact<Long> after = Fact.of(exchange.query().value("after", JournalRoutes::place));
        Slice<JournalEntry, Long> slice = feed.list(exchange.call(), criteria.after(after));
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
