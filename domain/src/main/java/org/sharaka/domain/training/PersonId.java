package org.sharaka.domain.training;

import org.sharaka.domain.event.Id;

/**
 * The id of a person within the team of one centre, given in order: {@code P1}.
 *
 * @param value opaque to who reads it
 */
public record PersonId(String value) implements Id {}
