package org.sharaka.web.funding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharaka.application.work.Kept;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.web.http.Answer;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.http.Problems;
import org.sharaka.web.wire.CheckWire;
import org.sharaka.web.wire.Form;

/** What the routes of money share. */
final class FundingAnswers {

    /** How many items a list has where the caller does not say. */
    static final int USUAL_LIMIT = 50;

    private FundingAnswers() {}

    static Answer read(Exchange exchange, long version, Record wire) {
        return Answer.resource(version, wire).in(exchange.language());
    }

    static Answer created(Exchange exchange, String location, long version, Record wire) {
        return Answer.created(location, wire).version(version).in(exchange.language());
    }

    static Answer changed(Exchange exchange, long version, Record wire) {
        return Answer.ok(wire).version(version).in(exchange.language());
    }

    /** What was made, or the problem that the gate is closed. */
    static <T> T made(Outcome<T> outcome) {
        return outcome.fold(Outcome.Made::value, refused -> {
            throw Problems.closed(refused.ruling());
        });
    }

    /** The day that the query names, or today. */
    static LocalDate day(Exchange exchange, Clock clock) {
        return exchange.query().value("on", Form::dateOf).orElseGet(() -> LocalDate.now(clock));
    }

    /** The amount that the query names in dirhams. */
    static Fact<Money> amount(Exchange exchange) {
        return Fact.of(exchange.query().value("amount", Money::parse));
    }

    /** What who has just written something should know, in the reader's language; null for nothing. */
    static @Nullable List<CheckWire> warnings(Exchange exchange, Clock clock, Kept<?> kept) {
        return kept.notices().isEmpty()
                ? null
                : CheckWire.of(
                        kept.notices(),
                        exchange.reader().texts(LocalDate.now(clock)),
                        exchange.reader().language());
    }
}
