package org.sharaka.domain.handover;

import org.sharaka.domain.event.Id;

/**
 * The id of a handover.
 *
 * @param value opaque
 */
public record HandoverId(String value) implements Id {}
