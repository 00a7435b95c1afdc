package org.sharaka.domain.support;

import org.sharaka.domain.access.Act;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.money.Money;

/**
 * Aid that a manager gave back: unspent, unjustified or owed.
 *
 * @param amount how much
 * @param recorded who recorded it, and the day the money came
 * @param document what shows it
 */
public record Repayment(Money amount, Act recorded, Document document) {

    /**
     * Checks amount and paper.
     *
     * @throws InvalidValue {@code value.amount} at {@code /amount}; at {@code /document} for a paper of another kind,
     *     or dated later
     */
    public Repayment {
        Faults faults = new Faults();
        if (amount.minorUnits() <= 0) {
            faults.add("/amount", "value.amount", "positive");
        }
        document.mustBe(DocumentKind.BANK_RECONCILIATION, recorded.on(), "/document", faults);
        faults.throwIfAny();
    }
}
