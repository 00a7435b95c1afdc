package org.sharaka.domain.committee;

import org.sharaka.domain.event.Id;

/**
 * The id of a seat on the committee.
 *
 * @param value opaque
 */
public record MembershipId(String value) implements Id {}
