package org.sharaka.web.funding;

import com.fasterxml.jackson.annotation.JsonCreator;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.funding.Purpose;
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

    static PurposeWire of(Purpose purpose) {
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

    /** The purpose that a list is narrowed to: its kind in one member of the query, its id in another. */
    static Optional<Purpose> asked(Exchange exchange, String kind, String id) {
        Optional<String> named = exchange.query().text(id);
        return exchange.query()
                .value(kind, word -> Form.wordOf(word, Purpose.Kind.class))
                .map(known -> Purpose.of(known, named.orElse("")));
    }
}
