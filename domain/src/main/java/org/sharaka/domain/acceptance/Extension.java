package org.sharaka.domain.acceptance;

import java.time.LocalDate;

/**
 * A later day, by decision: of a condition, or of the end of a guarantee.
 *
 * @param decision who decided, when and why
 * @param until the new day
 */
public record Extension(Decision decision, LocalDate until) {}
