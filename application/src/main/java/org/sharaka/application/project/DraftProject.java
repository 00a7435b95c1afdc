package org.sharaka.application.project;

import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.programme.ProgrammeId;
import org.sharaka.domain.project.Brief;
import org.sharaka.domain.project.Model;

/**
 * A project that is to be entered.
 *
 * @param programme the programme it belongs to, perhaps none yet
 */
public record DraftProject(Model model, Fact<ProgrammeId> programme, Brief brief) {}
