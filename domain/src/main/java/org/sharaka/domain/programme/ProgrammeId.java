package org.sharaka.domain.programme;

import org.sharaka.domain.event.Id;

/**
 * The id of a programme.
 *
 * @param value opaque
 */
public record ProgrammeId(String value) implements Id {}
