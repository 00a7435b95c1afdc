package org.sharaka.domain.acceptance;

import java.time.LocalDate;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;

/**
 * A condition that acceptance is made subject to.
 *
 * @param rule the code of the rule whose WARN it answers; unknown for a condition of its own, and for one of a paper
 * @param document the paper that is to follow; unknown where it is about something else
 * @param what what is to be done; may be unknown where a paper is named
 * @param who who is to do it; unknown for who builds
 * @param by by which day; unknown for the default
 */
public record NewCondition(
        Fact<String> rule, Fact<DocumentKind> document, Fact<String> what, Fact<String> who, Fact<LocalDate> by) {

    /**
     * Checks the texts.
     *
     * @throws InvalidValue {@code value.text} at {@code /what} or {@code /who}; {@code value.required} at {@code /what}
     *     where neither it nor a paper is named
     */
    public NewCondition {
        Faults faults = new Faults();
        if (what.value().isEmpty() && document.value().isEmpty()) {
            faults.add("/what", "value.required", "missing");
        }
        what = Written.paragraph(faults, "/what", what);
        who = Written.line(faults, "/who", who);
        faults.throwIfAny();
    }

    static NewCondition ofPaper(DocumentKind kind) {
        return new NewCondition(Fact.unknown(), Fact.known(kind), Fact.unknown(), Fact.unknown(), Fact.unknown());
    }

    /** The rule it answers: that of papers where it names one. */
    Fact<String> answers() {
        return document.value().isPresent() ? Fact.known(AcceptanceRules.DOCUMENTS.family()) : rule;
    }
}
