package org.sharaka.application.oversight;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.oversight.OwnResource;
import org.sharaka.domain.oversight.TwelveMonths;

/**
 * To record the statement of twelve closed months.
 *
 * @param months which
 * @param operatingCosts what running the centre cost
 * @param resources what was received
 * @param cashReserve what was in cash and at the bank on the last day
 * @param approvedOn the day it was approved
 * @param document the accounts
 */
public record RecordStatement(
        TwelveMonths months,
        Money operatingCosts,
        List<OwnResource> resources,
        Money cashReserve,
        LocalDate approvedOn,
        Document document) {

    /** Copies the resources. */
    public RecordStatement {
        resources = List.copyOf(resources);
    }
}
