package org.sharaka.domain.correction;

import org.sharaka.domain.event.Id;

/**
 * The id of a correction.
 *
 * @param value opaque
 */
public record CorrectionId(String value) implements Id {}
