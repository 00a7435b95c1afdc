package org.sharaka.domain.partnership;

import java.time.LocalDate;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.project.Permits;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.project.Step;

/**
 * A project with all that the gates from its agreement to the start of its works ask, and those that hold or end it:
 * {@link Step#AGREE}, {@link Step#START}, {@link Step#SUSPEND}, {@link Step#RESUME}, {@link Step#CANCEL}.
 *
 * @param project the project
 * @param parties its partners, and the interests of who acts
 * @param partnership its partnership; unknown for an own project
 * @param resources what the funding tells of it
 */
public record ProjectGate(Project project, Parties parties, Fact<Partnership> partnership, Resources resources) {

    /**
     * The facts of the gate of a step.
     *
     * @param step one of the five
     * @param stated what is stated to cancel it; nothing for the other steps
     * @param on the day
     * @return what the gate rules on
     * @throws WrongState where the step does not begin here
     */
    public UndertakingInquiry look(Step step, Settlement stated, LocalDate on) {
        project.requires(step);
        return switch (step) {
            case AGREE -> partnership.fold(known -> known.toAgree(on, parties), () -> toAgree(on));
            case START -> partnership.fold(known -> known.toStart(on, parties), () -> toStart(on));
            case RESUME ->
                partnership.fold(
                        known -> new UndertakingInquiry.Resuming(on, project.id(), parties, standing(known)),
                        () -> new UndertakingInquiry.OwnResuming(on, project.id(), parties));
            case SUSPEND -> new UndertakingInquiry.Suspending(on, project.id());
            case CANCEL -> new UndertakingInquiry.Cancelling(on, project.id(), stated, ending());
            default -> throw new IllegalArgumentException("no step of an undertaking: " + step);
        };
    }

    private UndertakingInquiry toAgree(LocalDate on) {
        return new UndertakingInquiry.OwnAgreeing(on, project.id(), parties, project.lastReviewOn(on));
    }

    private UndertakingInquiry toStart(LocalDate on) {
        return new UndertakingInquiry.OwnStart(
                on,
                project.id(),
                parties,
                resources.allocated(),
                project.brief().budget().total(),
                Permits.of(project));
    }

    private static Fact<StandingAgreement> standing(Partnership partnership) {
        return partnership.agreement().fold(known -> Fact.known(StandingAgreement.of(known)), Fact::unknown);
    }

    private Ending ending() {
        boolean sponsored = project.model().fold(() -> true, () -> false, () -> false);
        return new Ending(project.hasStarted(), sponsored, resources.spent(), resources.unused());
    }
}
