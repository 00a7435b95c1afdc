package org.sharaka.web.support;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/** What the aid of a year is computed from. */
record AidForm(
        @NotNull BigDecimal year,
        @NotNull String approvedBudget,
        @NotNull String actualCosts,
        @NotNull String unjustified) {}
