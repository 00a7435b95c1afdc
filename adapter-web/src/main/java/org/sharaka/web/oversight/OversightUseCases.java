package org.sharaka.web.oversight;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.sharaka.application.oversight.FindingRegister;
import org.sharaka.application.oversight.Written;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.oversight.EntryId;
import org.sharaka.domain.oversight.Oversight;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.web.http.Answer;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.http.Problems;
import org.sharaka.web.wire.Form;
import org.sharaka.web.wire.PageWire;

/** What the routes of the books have in common. */
record OversightUseCases(FindingRegister books, Clock clock) {

    static final String CENTRE = "/api/v1/centres/{id}/";

    static CentreId centre(Exchange exchange) {
        return new CentreId(exchange.path("id"));
    }

    static EntryId entry(Exchange exchange) {
        return new EntryId(exchange.path("entry"));
    }

    LocalDate day(Exchange exchange) {
        return exchange.query().value("on", Form::dateOf).orElseGet(() -> LocalDate.now(clock));
    }

    Oversight read(Exchange exchange) {
        return books.read(exchange.call(), centre(exchange));
    }

    static <T> Answer list(List<T> entries, Function<T, ?> wire) {
        return Answer.ok(PageWire.whole(entries.stream().map(wire).toList()));
    }

    /** An entry that was added; it stands in the list that is named. */
    static Answer created(Exchange exchange, String list, Object wire) {
        return Answer.created(CENTRE.replace("{id}", centre(exchange).value()) + list, wire);
    }

    static Written taken(Outcome<Written> outcome) {
        return outcome.fold(Outcome.Made::value, refused -> {
            throw Problems.closed(refused.ruling());
        });
    }
}
