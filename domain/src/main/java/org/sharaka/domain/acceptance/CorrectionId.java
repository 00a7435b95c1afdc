package org.sharaka.domain.acceptance;

import org.sharaka.domain.event.Id;

/**
 * The id of a correction, short and given in order within one project: {@code K1}.
 *
 * @param value opaque to who reads it
 */
public record CorrectionId(String value) implements Id {}
