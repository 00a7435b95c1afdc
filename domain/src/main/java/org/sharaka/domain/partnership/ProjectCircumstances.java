package org.sharaka.domain.partnership;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.project.Permits;
import org.sharaka.domain.project.Project;

/**
 * What the gates of a {@link ProjectStep} need to know beside the project.
 *
 * @param by who acts for the foundation
 * @param partnership its partnership; unknown for an own project
 * @param remaining what is left of it, where it ends
 * @param resources what the funding records of it
 */
public record ProjectCircumstances(
        UserId by, Parties parties, Fact<Partnership> partnership, Remaining remaining, Resources resources) {

    ProjectInquiry agreeing(Project project, LocalDate on) {
        return partnership.fold(
                known -> known.agreeing(project, on, parties),
                () -> new ProjectInquiry.OwnAgreeing(on, project.id(), parties, project.lastReviewOn(on)));
    }

    ProjectInquiry starting(Project project, LocalDate on) {
        return partnership.fold(
                known -> known.starting(project, on, parties),
                () -> new ProjectInquiry.OwnStart(
                        on,
                        project.id(),
                        parties,
                        resources.allocated(),
                        project.brief().budget().total(),
                        Permits.of(project)));
    }

    ProjectInquiry resuming(Project project, LocalDate on) {
        return partnership.fold(
                known -> new ProjectInquiry.Resuming(
                        on, project.id(), parties, known.agreement().map(StandingAgreement::of)),
                () -> new ProjectInquiry.OwnResuming(on, project.id(), parties));
    }

    /** Nothing is to be secured of works that are finally accepted, and a lot that is accepted holds nothing. */
    Ending rest() {
        return new Ending(false, List.of(), true, resources.spent(), remaining.unused(), remaining.partyEnded());
    }

    Ending ending(Project project) {
        boolean sponsored = project.model().fold(() -> true, () -> false, () -> false);
        return new Ending(
                project.hasStarted(),
                remaining.acceptedLots(),
                sponsored,
                resources.spent(),
                remaining.unused(),
                remaining.partyEnded());
    }
}
