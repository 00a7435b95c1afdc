package org.sharaka.application.oversight;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.oversight.OwnResource;
import org.sharaka.domain.oversight.TwelveMonths;

/**
 * To record the budget of twelve months.
 *
 * @param months which
 * @param amount of the budget
 * @param secured what is secured for it
 * @param approvedOn the day it was approved
 * @param document the budget
 */
public record RecordBudget(
        TwelveMonths months, Money amount, List<OwnResource> secured, LocalDate approvedOn, Document document) {

    /** Copies what is secured. */
    public RecordBudget {
        secured = List.copyOf(secured);
    }
}
