package org.sharaka.application.readiness;

import org.sharaka.domain.centre.Centre;
import org.sharaka.domain.readiness.ReadinessReport;

/**
 * A centre, and how ready it is.
 *
 * @param centre the centre
 * @param outlook the ruling, and what helps to get there
 */
public record ReadyCentre(Centre centre, ReadinessReport outlook) {}
