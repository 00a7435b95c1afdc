package org.sharaka.domain.condition;

import org.sharaka.domain.event.Id;

/**
 * The id of a condition: the short reference people speak of it by, such as {@code CND-2026-0001}.
 *
 * @param value opaque to who reads it
 */
public record ConditionId(String value) implements Id {

    /** How the reference of a condition begins. */
    public static final String PREFIX = "CND";
}
