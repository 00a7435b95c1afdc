package org.sharaka.web.committee;

import jakarta.validation.constraints.NotNull;
import java.util.List;

/** What a new seat asks. */
record SeatForm(@NotNull String partnerId, List<@NotNull String> capacities, String since) {}
