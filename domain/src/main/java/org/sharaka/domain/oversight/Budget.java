package org.sharaka.domain.oversight;

import java.util.List;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.money.Money;

/**
 * An approved budget of twelve months.
 *
 * @param months which
 * @param amount of the budget, not negative
 * @param secured what is secured for it
 * @param approved who recorded it, and the day it was approved
 * @param document the budget
 */
public record Budget(TwelveMonths months, Money amount, List<OwnResource> secured, Act approved, Document document) {

    /**
     * Copies what is secured.
     *
     * @throws InvalidValue {@code value.amount} at {@code /amount}; at {@code /document} for another paper than a
     *     budget, or one dated later than it was approved
     */
    public Budget {
        secured = List.copyOf(secured);
        Faults faults = new Faults();
        Statement.notNegative(amount, "/amount", faults);
        document.mustBe(DocumentKind.BUDGET, approved.on(), "/document", faults);
        faults.throwIfAny();
    }
}
