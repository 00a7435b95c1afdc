package org.sharaka.domain.mandate;

import org.sharaka.domain.event.Id;

/**
 * The id of a mandate.
 *
 * @param value opaque
 */
public record MandateId(String value) implements Id {}
