package org.sharaka.domain.training;

import org.sharaka.domain.event.Id;

/**
 * The id of a training session.
 *
 * @param value opaque
 */
public record SessionId(String value) implements Id {}
