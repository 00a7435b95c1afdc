package org.sharaka.domain.centre;

import org.sharaka.domain.event.Id;

/**
 * The id of a centre.
 *
 * @param value opaque
 */
public record CentreId(String value) implements Id {}
