package org.sharaka.web.funding;

import com.fasterxml.jackson.annotation.JsonCreator;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.sharaka.application.store.Criteria;
import org.sharaka.application.store.Pledges;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.funding.Purpose;
import org.sharaka.domain.gate.Fact;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.wire.Form;
import org.sharaka.web.wire.Part;

/** What money is for; the pool has no id. */
public record PurposeWire(@NotNull Purpose.Kind kind, String id) implements Part<Purpose> {

    /** A text alone is the id of a project. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static PurposeWire named(String project) {
        return new PurposeWire(Purpose.Kind.PROJECT, project);
    }

    public static PurposeWire of(Purpose purpose) {
        return new PurposeWire(purpose.kind(), purpose.about().fold(id -> id, () -> null));
    }

    @Override
    public Purpose make() {
        if (kind == Purpose.Kind.POOL && id != null) {
            throw InvalidValue.at("/id", "value.reference", "none");
        }
        if (kind != Purpose.Kind.POOL && id == null) {
            throw InvalidValue.at("/id", "value.required", "missing");
        }
        return Purpose.of(kind, id);
    }

    /** The purpose that a query has to name. */
    static Purpose required(Exchange exchange, String kind, String id) {
        return Purpose.of(
                exchange.query().required(kind, word -> Form.wordOf(word, Purpose.Kind.class)),
                exchange.query().text(id).orElse(""));
    }

    /** A list narrowed to one very purpose, where the query names it: its kind, and its id beside. */
    static Criteria narrowing(Exchange exchange, Criteria criteria) {
        Optional<String> named = exchange.query().text("purposeId");
        return criteria.with(
                Pledges.PURPOSE,
                Fact.of(exchange.query()
                        .value("purpose", word -> Form.wordOf(word, Purpose.Kind.class))
                        .map(kind -> Pledges.purpose(Purpose.of(kind, named.orElse(""))))));
    }
}
