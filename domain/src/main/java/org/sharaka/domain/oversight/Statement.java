package org.sharaka.domain.oversight;

import java.util.List;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.time.FactOrder;

/**
 * The approved statement of twelve closed months.
 *
 * @param months which
 * @param operatingCosts what running the centre cost, not negative
 * @param resources what was received in these months
 * @param cashReserve what was in cash and at the bank on the last day, not negative
 * @param approved who recorded it, and the day it was approved
 * @param document the accounts
 */
public record Statement(
        TwelveMonths months,
        Money operatingCosts,
        List<OwnResource> resources,
        Money cashReserve,
        Act approved,
        Document document) {

    /**
     * Copies the resources.
     *
     * @throws InvalidValue {@code value.amount} at {@code /operatingCosts} and {@code /cashReserve}; {@code value.date}
     *     at {@code /approvedOn} for a day before the months are closed; at {@code /document} for another paper than
     *     accounts, or one dated later
     */
    public Statement {
        resources = List.copyOf(resources);
        Faults faults = new Faults();
        notNegative(operatingCosts, "/operatingCosts", faults);
        notNegative(cashReserve, "/cashReserve", faults);
        FactOrder.check("/approvedOn", months.until().plusDays(1), approved.on(), faults);
        boolean certified = document.kind() == DocumentKind.CERTIFIED_ACCOUNTS;
        document.mustBe(certified ? document.kind() : DocumentKind.ACCOUNTS, approved.on(), "/document", faults);
        faults.throwIfAny();
    }

    static void notNegative(Money amount, String pointer, Faults faults) {
        if (amount.compareTo(Money.ZERO) < 0) {
            faults.add(pointer, "value.amount", "range");
        }
    }
}
