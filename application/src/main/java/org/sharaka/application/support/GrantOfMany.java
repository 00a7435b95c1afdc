package org.sharaka.application.support;

import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.support.SupportPlan;

/**
 * What became of one plan, of many that a measure was to be granted to.
 *
 * @param plan the plan now
 * @param ruling why it was granted, or not
 */
public record GrantOfMany(SupportPlan plan, boolean granted, Ruling ruling) {}
