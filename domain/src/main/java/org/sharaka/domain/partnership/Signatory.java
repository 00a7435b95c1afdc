package org.sharaka.domain.partnership;

import java.time.LocalDate;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.text.PlainText;

/**
 * A person who signs for one side.
 *
 * @param side for which
 * @param name who, one line of at most 200 characters
 * @param role as what, one line of at most 200 characters
 * @param power the paper that gives the power to sign; a natural person who signs for itself needs none
 * @param signedOn the day of the signature
 */
public record Signatory(Side side, String name, String role, Fact<Document> power, LocalDate signedOn) {

    /** How long a name or a role may be, in code points. */
    public static final int LONGEST = 200;

    /**
     * Checks the texts.
     *
     * @throws InvalidValue {@code value.text} at {@code /name} and {@code /role}
     */
    public Signatory {
        Faults faults = new Faults();
        String who = name;
        String what = role;
        name = faults.take("/name", () -> PlainText.line(who, LONGEST, "value.text"))
                .orElse("");
        role = faults.take("/role", () -> PlainText.line(what, LONGEST, "value.text"))
                .orElse("");
        faults.throwIfAny();
    }

    /** Whether the power covers the day of the signature. */
    boolean hasPower() {
        return power.is(paper -> paper.isInForceOn(signedOn));
    }
}
