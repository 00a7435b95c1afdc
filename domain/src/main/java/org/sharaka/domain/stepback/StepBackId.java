package org.sharaka.domain.stepback;

import org.sharaka.domain.event.Id;

/**
 * The id of a step-back.
 *
 * @param value opaque
 */
public record StepBackId(String value) implements Id {}
