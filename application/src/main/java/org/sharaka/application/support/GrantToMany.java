package org.sharaka.application.support;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.support.PlannedMeasure;
import org.sharaka.domain.support.SupportPlanId;

/**
 * One measure that is granted to many plans at once.
 *
 * @param allOrNone whether none is to be granted where one does not pass
 */
public record GrantToMany(LocalDate on, boolean allOrNone, PlannedMeasure measure, List<SupportPlanId> plans) {

    /** Copies the list. */
    public GrantToMany {
        plans = List.copyOf(plans);
    }
}
