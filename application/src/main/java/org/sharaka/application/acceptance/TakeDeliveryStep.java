package org.sharaka.application.acceptance;

import org.sharaka.domain.acceptance.DeliveryStep;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.project.ProjectId;

/**
 * A step in the delivery of a project.
 *
 * @param project which project
 * @param step the step, with what is handed in
 * @param expected the version the caller has read: of the project for an arrow of its life cycle
 *     ({@link DeliveryStep#arrow}), else of the delivery; unknown where the caller did not say
 */
public record TakeDeliveryStep(ProjectId project, DeliveryStep step, Fact<Long> expected) {}
