package org.sharaka.application.handover;

import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.handover.DueFollowUp;
import org.sharaka.domain.handover.Handover;

/**
 * A visit or an assessment of follow-up that is not made yet.
 *
 * @param handover the handover
 * @param centre the centre
 * @param what what is due, and when
 */
public record DueAtCentre(Handover handover, CentreId centre, DueFollowUp what) {}
