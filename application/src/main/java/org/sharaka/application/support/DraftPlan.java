package org.sharaka.application.support;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.support.PlanYear;

/**
 * A support plan that is to be approved.
 *
 * @param manager who is to be supported
 * @param on the day it is written
 * @param startsOn the start of support; of a manager that is supported already, the start of its first plan counts
 * @param years what is planned
 */
public record DraftPlan(CentreId centre, PartnerId manager, LocalDate on, LocalDate startsOn, List<PlanYear> years) {

    /** Copies the list. */
    public DraftPlan {
        years = List.copyOf(years);
    }
}
