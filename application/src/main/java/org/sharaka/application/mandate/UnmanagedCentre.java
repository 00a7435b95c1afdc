package org.sharaka.application.mandate;

import org.sharaka.domain.centre.Centre;
import org.sharaka.domain.mandate.Gap;

/**
 * A centre that nobody is entrusted with, and since when.
 *
 * @param centre the centre
 * @param gap the time for which the foundation runs it
 */
public record UnmanagedCentre(Centre centre, Gap gap) {}
