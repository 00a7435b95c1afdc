package org.sharaka.application.correction;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sharaka.domain.correction.FactKind;
import org.sharaka.domain.text.Reason;

/**
 * A recorded fact is to be put right.
 *
 * @param fact which
 * @param on the day of the correction
 * @param values what is right, by the names of the members; each of the type that the kind declares
 * @param reason why
 */
public record CorrectFact(Named fact, LocalDate on, Map<String, Object> values, Reason reason) {

    /** Copies the values, in their order. */
    public CorrectFact {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /**
     * A fact, as addresses name it.
     *
     * @param kind its kind
     * @param owner the id of what it is recorded of
     * @param entry which of its kind; empty where there is one alone
     */
    public record Named(FactKind kind, String owner, String entry) {}
}
