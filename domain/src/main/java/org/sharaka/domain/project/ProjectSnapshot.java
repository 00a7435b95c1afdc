package org.sharaka.domain.project;

import java.util.List;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.programme.ProgrammeId;

/**
 * The state of a project.
 *
 * @param programme the programme it belongs to, perhaps none
 * @param dossier what is recorded of it beside its steps
 * @param milestones the steps it has taken, in order; the last one led to {@code stage}
 */
public record ProjectSnapshot(
        ProjectId id,
        String reference,
        Model model,
        Fact<ProgrammeId> programme,
        Brief brief,
        Stage stage,
        Dossier dossier,
        List<Milestone> milestones) {

    /**
     * Copies and checks.
     *
     * @throws IllegalArgumentException where a step did not begin or end where it does, or is dated before the one
     *     before, or the last led to another stage
     */
    public ProjectSnapshot {
        Milestones steps = new Milestones(milestones);
        milestones = steps.taken();
        if (stage != steps.stage()) {
            throw new IllegalArgumentException("stands at " + stage + ", came to " + steps.stage());
        }
    }

    ProjectSnapshot described(Brief next, Fact<ProgrammeId> entered) {
        return new ProjectSnapshot(id, reference, model, entered, next, stage, dossier, milestones);
    }

    ProjectSnapshot with(Dossier more) {
        return new ProjectSnapshot(id, reference, model, programme, brief, stage, more, milestones);
    }

    ProjectSnapshot reached(Milestone last) {
        List<Milestone> all = new Milestones(milestones).and(last).taken();
        return new ProjectSnapshot(id, reference, model, programme, brief, last.stage(), dossier, all);
    }
}
