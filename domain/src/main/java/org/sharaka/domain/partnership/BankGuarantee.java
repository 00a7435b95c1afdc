package org.sharaka.domain.partnership;

import java.time.LocalDate;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.domain.project.Surety;

/**
 * A bank's guarantee for what a sponsor has promised and not yet paid; it counts like money received
 * ({@code works.funded}).
 *
 * @param project for which project
 * @param amount up to which sum; more than nothing
 * @param paper the guarantee itself, a {@link DocumentKind#BOND}
 */
public record BankGuarantee(ProjectId project, Money amount, Document paper) implements Surety {

    /**
     * Checks all.
     *
     * @throws InvalidValue {@code value.amount} with reason {@code positive} at {@code /amount}; {@code value.enum} at
     *     {@code /document/kind} for another kind of paper
     */
    public BankGuarantee {
        Faults faults = new Faults();
        amount.mustBePositive("/amount", faults);
        paper.mustBe(DocumentKind.BOND, "/document", faults);
        faults.throwIfAny();
    }

    boolean countsFor(ProjectId other, LocalDate on) {
        return project.equals(other) && paper.isInForceOn(on);
    }
}
