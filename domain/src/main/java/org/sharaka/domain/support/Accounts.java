package org.sharaka.domain.support;

import org.sharaka.domain.access.Act;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.money.Money;

/**
 * The approved accounts of a year of support.
 *
 * @param costs the eligible operating costs of the year
 * @param recorded who recorded them, and the day they were approved
 * @param document the accounts
 */
public record Accounts(Money costs, Act recorded, Document document) {

    /**
     * Checks costs and paper.
     *
     * @throws InvalidValue {@code value.amount} at {@code /costs} for negative ones; at {@code /document} for a paper
     *     of another kind, or dated later
     */
    public Accounts {
        Faults faults = new Faults();
        if (costs.minorUnits() < 0) {
            faults.add("/costs", "value.amount", "range");
        }
        document.mustBe(
                isCertified(document) ? document.kind() : DocumentKind.ACCOUNTS, recorded.on(), "/document", faults);
        faults.throwIfAny();
    }

    boolean isCertified() {
        return isCertified(document);
    }

    private static boolean isCertified(Document paper) {
        return paper.kind() == DocumentKind.CERTIFIED_ACCOUNTS;
    }
}
