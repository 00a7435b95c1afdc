package org.sharaka.domain.support;

import org.sharaka.domain.event.Id;

/**
 * The id of a support plan.
 *
 * @param value opaque
 */
public record SupportPlanId(String value) implements Id {}
