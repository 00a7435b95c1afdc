package org.sharaka.domain.funding;

import java.util.function.Supplier;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.project.ProjectId;

/**
 * The money that a project of model 2 gets beside what its partner contributes: what the foundation contributes by the
 * agreement, and spends on controlling it ({@code allocation.model}).
 *
 * @param project which project
 * @param budget its budget; unknown while none is recorded
 * @param contribution what the agreement states for the foundation; unknown where it states nothing
 * @param before what was allocated, or pledged, to it before
 */
public record ControlCosts(ProjectId project, Fact<Money> budget, Fact<Money> contribution, Money before) {

    /**
     * Those of what money goes to.
     *
     * @param purpose what it goes to
     * @param project the project that is, or belongs to
     * @param contribution what the agreement states for the foundation
     * @param before what was allocated, or pledged, to it before
     * @return unknown but for a project of model 2 itself
     */
    public static Fact<ControlCosts> of(
            Purpose purpose, Project project, Supplier<Fact<Money>> contribution, Supplier<Money> before) {
        boolean controls =
                purpose.kind() == Purpose.Kind.PROJECT && project.model().fold(() -> false, () -> true, () -> false);
        return controls
                ? Fact.known(new ControlCosts(
                        project.id(), project.brief().budget().total(), contribution.get(), before.get()))
                : Fact.unknown();
    }
}
