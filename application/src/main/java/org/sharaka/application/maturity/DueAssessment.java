package org.sharaka.application.maturity;

import java.time.LocalDate;
import org.sharaka.domain.centre.Centre;
import org.sharaka.domain.partner.PartnerId;

/**
 * The next assessment of a centre.
 *
 * @param centre the centre
 * @param manager who runs it
 * @param dueOn the last day that is in time
 * @param baseline whether it is the first one under this manager
 * @param overdue whether that day is over
 */
public record DueAssessment(Centre centre, PartnerId manager, LocalDate dueOn, boolean baseline, boolean overdue) {}
