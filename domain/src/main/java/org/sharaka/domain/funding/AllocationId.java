package org.sharaka.domain.funding;

import org.sharaka.domain.event.Id;

/**
 * The id of an allocation.
 *
 * @param value opaque
 */
public record AllocationId(String value) implements Id {}
