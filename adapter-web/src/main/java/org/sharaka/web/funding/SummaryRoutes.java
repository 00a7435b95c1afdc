package org.sharaka.web.funding;

import static org.sharaka.domain.access.Permission.READ;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.sharaka.application.funding.FundingSummary;
import org.sharaka.application.store.Grouping;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.web.http.Answer;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.http.ListRoute;
import org.sharaka.web.http.Route;
import org.sharaka.web.wire.Form;

/** The figures of a day. */
final class SummaryRoutes {

    private final FundingSummary summary;
    private final Clock clock;

    SummaryRoutes(FundingSummary summary, Clock clock) {
        this.summary = summary;
        this.clock = clock;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/api/v1/funding", READ, this::read).asking("on", "by"),
                ListRoute.inParts("/api/v1/partners/{id}/statement", this::statement, "from", "to"));
    }

    private Answer read(Exchange exchange) {
        Fact<Grouping> by = Fact.of(exchange.query().value("by", SummaryRoutes::grouping));
        return Answer.ok(FundingWire.of(summary.on(exchange.call(), FundingAnswers.day(exchange, clock), by), by));
    }

    private Answer statement(Exchange exchange) {
        LocalDate to = exchange.query().value("to", Form::dateOf).orElseGet(() -> LocalDate.now(clock));
        LocalDate from = exchange.query().value("from", Form::dateOf).orElseGet(() -> to.withDayOfYear(1));
        if (from.isAfter(to)) {
            throw InvalidValue.at("/from", "value.date", "late", to);
        }
        return Answer.ok(StatementWire.of(summary.statement(
                exchange.call(), new PartnerId(exchange.path("id")), from, to, ListRoute.window(exchange))));
    }

    private static Grouping grouping(String word) {
        return Stream.of(Grouping.values())
                .filter(grouping -> grouping.name()
                        .toLowerCase(Locale.ROOT)
                        .replace('_', ',')
                        .equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(word));
    }
}
