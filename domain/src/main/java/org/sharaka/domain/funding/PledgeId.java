package org.sharaka.domain.funding;

import org.sharaka.domain.event.Id;

/**
 * The id of a pledge.
 *
 * @param value opaque
 */
public record PledgeId(String value) implements Id {}
