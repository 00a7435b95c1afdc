package org.sharaka.domain.project;

import java.time.LocalDate;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.money.Money;

/**
 * A guarantee that a bank gives for a contractor ({@code works.retention}).
 *
 * @param purpose what it stands for
 * @param amount up to which sum; more than nothing
 * @param paper the bond itself, a {@link DocumentKind#BOND}
 */
public record Bond(Purpose purpose, Money amount, Document paper) implements Surety {

    /**
     * Checks all.
     *
     * @throws InvalidValue {@code value.amount} with reason {@code positive} at {@code /amount}; {@code value.enum} at
     *     {@code /document/kind} for another kind of paper
     */
    public Bond {
        Faults faults = new Faults();
        amount.mustBePositive("/amount", faults);
        paper.mustBe(DocumentKind.BOND, "/document", faults);
        faults.throwIfAny();
    }

    boolean standsFor(Purpose other, LocalDate on) {
        return purpose == other && paper.isInForceOn(on);
    }

    /** What a bond stands for. */
    public enum Purpose {
        /** The contractor's good work: 3 % of the contract. */
        PERFORMANCE,
        /** What would else be retained from payments: 7 % of the contract. */
        RETENTION
    }
}
