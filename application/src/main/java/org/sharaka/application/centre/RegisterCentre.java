package org.sharaka.application.centre;

import java.time.LocalDate;
import org.sharaka.domain.centre.CentreProfile;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.project.ProjectId;

/**
 * To enter a centre in the register.
 *
 * @param profile what is known of it
 * @param project the project that left it; unknown for one that exists already
 * @param openedOn the day an existing one opened to beneficiaries, perhaps unknown
 */
public record RegisterCentre(CentreProfile profile, Fact<ProjectId> project, Fact<LocalDate> openedOn) {}
