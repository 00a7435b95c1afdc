package org.sharaka.domain.acceptance;

import org.sharaka.domain.event.Id;

/**
 * The id of a condition of acceptance, short and given in order within one project: {@code C1}.
 *
 * @param value opaque to who reads it
 */
public record ConditionId(String value) implements Id {}
