package org.sharaka.application.support;

import java.util.List;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.support.SupportPlan;

/**
 * What became of an action for many plans.
 *
 * @param items one for each plan, in the order asked
 */
public record GrantedToMany(List<Item> items) {

    /** Copies the list. */
    public GrantedToMany {
        items = List.copyOf(items);
    }

    /**
     * What became of it for one plan.
     *
     * @param plan as it stands now
     * @param granted whether it was granted
     * @param ruling why
     */
    public record Item(SupportPlan plan, boolean granted, Ruling ruling) {}
}
