package org.sharaka.domain.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.project.ProjectRules;
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
public record Undertaking(Project project, Parties parties, Fact<Partnership> partnership, Resources resources) {

    /** No part may be null. */
    public Undertaking {
        Objects.requireNonNull(project);
        Objects.requireNonNull(parties);
        Objects.requireNonNull(partnership);
        Objects.requireNonNull(resources);
    }

    /**
     * What the gate of a step says.
     *
     * @param step one of the five
     * @param stated what is stated to cancel it; nothing for the other steps
     * @param on the day
     * @return one check per rule, in the order of the rulebook
     * @throws WrongState where the step does not begin here
     */
    public Ruling ruling(Step step, Settlement stated, LocalDate on) {
        project.requires(step);
        PartnershipPolicy policy = PartnershipPolicy.ADOPTED.on(on);
        List<Check> checks = switch (step) {
            case AGREE -> parties.before(on, toAgree(on, policy));
            case START -> parties.before(on, toStart(on, policy));
            case RESUME -> parties.before(on, toResume());
            case SUSPEND -> List.of();
            case CANCEL -> List.of(PartnershipRules.settled(stated, ending(), on));
            default -> throw new IllegalArgumentException("no step of an undertaking: " + step);
        };
        return new Ruling(step.gate(), on, policy.version(), checks);
    }

    private List<Check> toAgree(LocalDate on, PartnershipPolicy policy) {
        return partnership.fold(
                known -> known.toAgree(on, policy),
                () -> List.of(ProjectRules.effective(project, policy.reviewMonths(), on)));
    }

    private List<Check> toStart(LocalDate on, PartnershipPolicy policy) {
        List<Check> checks = new ArrayList<>(partnership.fold(
                known -> known.toStart(on, policy),
                () -> List.of(PartnershipRules.funded(
                        resources.allocated(), project.brief().budget().total(), policy.allocatedShare()))));
        checks.add(ProjectRules.permitted(project, on));
        return checks;
    }

    private List<Check> toResume() {
        return partnership.fold(known -> List.of(SignatureRules.inForce(known.agreement())), List::of);
    }

    private PartnershipRules.Ending ending() {
        boolean sponsored = project.model().fold(() -> true, () -> false, () -> false);
        return new PartnershipRules.Ending(project.hasStarted(), sponsored, resources.spent(), resources.unused());
    }
}
