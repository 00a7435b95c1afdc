package org.sharaka.web.support;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Map;

/** What the aid of a year is computed from. */
record AidForm(
        @NotNull BigDecimal year,
        @NotNull String approvedBudget,
        @NotNull String actualCosts,
        @NotNull String unjustified,
        Map<String, Object> policy) {

    AidForm {
        policy = policy == null ? Map.of() : policy;
    }
}
