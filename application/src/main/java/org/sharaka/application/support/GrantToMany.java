package org.sharaka.application.support;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.support.PlannedMeasure;
import org.sharaka.domain.support.SupportPlanId;

/**
 * One action that is granted to many plans at once.
 *
 * @param on the day
 * @param allOrNone whether none is to be granted where one does not pass
 * @param items one for each plan
 */
public record GrantToMany(LocalDate on, boolean allOrNone, List<Item> items) {

    /** Copies the list. */
    public GrantToMany {
        items = List.copyOf(items);
    }

    /**
     * What one plan gets.
     *
     * @param plan which plan
     * @param measure what is granted
     */
    public record Item(SupportPlanId plan, PlannedMeasure measure) {}
}
