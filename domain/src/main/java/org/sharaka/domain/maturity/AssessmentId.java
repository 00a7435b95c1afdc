package org.sharaka.domain.maturity;

import org.sharaka.domain.event.Id;

/**
 * The id of an assessment.
 *
 * @param value opaque
 */
public record AssessmentId(String value) implements Id {}
