package org.sharaka.web.support;

import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.sharaka.web.wire.Ahead;
import org.sharaka.web.wire.Amount;
import org.sharaka.web.wire.Between;

/** What the aid of a year is computed from. */
@Ahead
record AidForm(
        @NotNull @Between Integer year,
        @NotNull Amount approvedBudget,
        @NotNull Amount actualCosts,
        @NotNull Amount unjustified,
        Map<String, Object> policy) {

    AidForm {
        policy = policy == null ? Map.of() : policy;
    }
}
