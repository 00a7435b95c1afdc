package org.sharaka.web.funding;

import static org.sharaka.domain.access.Permission.READ;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.sharaka.application.funding.FundingSummary;
import org.sharaka.application.store.Grouping;
import org.sharaka.domain.gate.Fact;
import org.sharaka.web.http.Answer;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.http.Route;

/** The figures of a day. */
final class SummaryRoutes {

    private final FundingSummary summary;
    private final Clock clock;

    SummaryRoutes(FundingSummary summary, Clock clock) {
        this.summary = summary;
        this.clock = clock;
    }

    List<Route> routes() {
        return List.of(Route.get("/api/v1/funding", READ, this::read).asking("on", "by"));
    }

    private Answer read(Exchange exchange) {
        Fact<Grouping> by = Fact.of(exchange.query().value("by", SummaryRoutes::grouping));
        return Answer.ok(FundingWire.of(summary.on(exchange.call(), FundingAnswers.day(exchange, clock), by), by));
    }

    private static Grouping grouping(String word) {
        return Stream.of(Grouping.values())
                .filter(grouping -> grouping.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(word));
    }
}
