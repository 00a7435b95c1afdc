package org.sharaka.domain.mandate;

import org.sharaka.domain.access.Act;

/**
 * The end of a mandate before its term is over, or with it.
 *
 * @param by who ended it, and its last day
 * @param reason why
 * @param closure what was handed in
 */
public record Ending(Act by, String reason, Closure closure) {}
