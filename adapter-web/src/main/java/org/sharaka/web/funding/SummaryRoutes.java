package org.sharaka.web.funding;

import static org.sharaka.domain.access.Permission.READ;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.sharaka.application.funding.DonorStatement;
import org.sharaka.application.funding.FundingSummary;
import org.sharaka.application.store.Grouping;
import org.sharaka.application.store.Window;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.web.http.Answer;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.http.ListRoute;
import org.sharaka.web.http.Route;
import org.sharaka.web.sheet.CsvLines;
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
                ListRoute.inParts("/api/v1/partners/{id}/statement", this::statement, "from", "to")
                        .producing(Route.CSV));
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
        PartnerId donor = new PartnerId(exchange.path("id"));
        return exchange.prefers(Route.CSV)
                ? Answer.file(Route.CSV + "; charset=utf-8", sheet(exchange, donor, from, to))
                : Answer.ok(StatementWire.of(
                        summary.statement(exchange.call(), donor, from, to, ListRoute.window(exchange))));
    }

    /** All movements, whatever part of them the query names. */
    private byte[] sheet(Exchange exchange, PartnerId donor, LocalDate from, LocalDate to) {
        CsvLines sheet = StatementWire.LineWire.heading();
        Fact<Long> after = Fact.unknown();
        do {
            DonorStatement part =
                    summary.statement(exchange.call(), donor, from, to, new Window(after, Window.LARGEST_LIMIT));
            part.lines().items().stream().map(StatementWire.LineWire::of).forEach(line -> line.writtenIn(sheet));
            after = part.lines().next();
        } while (after.value().isPresent());
        return sheet.bytes();
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
