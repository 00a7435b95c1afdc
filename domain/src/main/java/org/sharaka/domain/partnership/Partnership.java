package org.sharaka.domain.partnership;

import java.time.LocalDate;
import java.util.function.Function;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.project.Project;

/**
 * What a project has with its partner, in one of the two models (S6–S8). Each model gives its own facts for the gates;
 * an own project has no partnership.
 */
public sealed interface Partnership permits SponsoredProject, DirectContribution {

    /** The facts that the model needs as the project is agreed. */
    ProjectInquiry agreeing(Project project, LocalDate on, Parties parties);

    /** The facts that the model needs as works start. */
    ProjectInquiry starting(Project project, LocalDate on, Parties parties);

    /** The agreement of the project; unknown where none was drafted. */
    Fact<Agreement> agreement();

    /** One answer from each model; a third one breaks the build where it matters. */
    <R> R fold(Function<SponsoredProject, R> sponsored, Function<DirectContribution, R> built);
}
