package org.sharaka.web.committee;

import jakarta.validation.constraints.NotNull;

/** What the end of a seat asks. */
record EndForm(@NotNull String on, @NotNull String reason) {}
