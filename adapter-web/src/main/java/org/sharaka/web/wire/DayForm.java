package org.sharaka.web.wire;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** A step that takes its day alone. */
public record DayForm(@NotNull LocalDate on) {}
