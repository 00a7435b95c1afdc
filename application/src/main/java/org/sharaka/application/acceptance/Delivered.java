package org.sharaka.application.acceptance;

import org.sharaka.application.work.Versioned;
import org.sharaka.domain.acceptance.Delivery;
import org.sharaka.domain.project.Project;

/**
 * A delivery with its project, each at its version.
 *
 * @param project the project, whose stage follows the last lot
 * @param delivery the delivery
 */
public record Delivered(Versioned<Project> project, Versioned<Delivery> delivery) {}
