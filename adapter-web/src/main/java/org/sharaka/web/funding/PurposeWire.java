package org.sharaka.web.funding;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.sharaka.domain.funding.Purpose;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.wire.Form;

/** What money is for; the pool has no id. */
record PurposeWire(@NotNull String kind, String id) {

    static PurposeWire of(Purpose purpose) {
        return new PurposeWire(purpose.kind().name(), purpose.about().fold(id -> id, () -> null));
    }

    static Optional<Purpose> read(Form form, String pointer, PurposeWire raw) {
        if (raw == null) {
            return Optional.empty();
        }
        Optional<Purpose.Kind> kind = form.word(pointer + "/kind", raw.kind(), Purpose.Kind.class);
        boolean isPool = kind.filter(Purpose.Kind.POOL::equals).isPresent();
        if (isPool && raw.id() != null) {
            form.add(pointer + "/id", "value.reference", "none");
        }
        if (kind.isPresent() && !isPool && raw.id() == null) {
            form.add(pointer + "/id", "value.required", "missing");
            return Optional.empty();
        }
        return kind.map(known -> Purpose.of(known, raw.id()));
    }

    /** The purpose that a list is narrowed to: its kind in one member of the query, its id in another. */
    static Optional<Purpose> asked(Exchange exchange, String kind, String id) {
        Optional<String> named = exchange.query().text(id);
        return exchange.query()
                .value(kind, word -> Form.wordOf(word, Purpose.Kind.class))
                .map(known -> Purpose.of(known, named.orElse("")));
    }
}
