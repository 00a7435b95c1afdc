package org.sharaka.domain.partnership;

import java.util.List;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.project.Model;
import org.sharaka.domain.project.ProjectId;

/**
 * What the foundation itself contributes to a project that its party builds, equipment say ({@code allocation.model}).
 *
 * @param project which project of the agreement
 * @param amount how much in all, zero or more
 */
public record Contribution(ProjectId project, Money amount) {

    /**
     * Checks the amount.
     *
     * @throws InvalidValue {@code value.amount} with reason {@code range} at {@code /amount}
     */
    public Contribution {
        if (amount.minorUnits() < 0) {
            throw InvalidValue.at("/amount", "value.amount", "range");
        }
    }

    /** They name each project of an agreement once at most, and only under model 2. */
    public static void areOf(List<ProjectId> projects, Model model, List<Contribution> all, Faults faults) {
        boolean built = model.fold(() -> false, () -> true, () -> false);
        for (int place = 0; place < all.size(); place++) {
            ProjectId named = all.get(place).project();
            boolean again = all.subList(0, place).stream()
                    .anyMatch(before -> before.project().equals(named));
            if (!built || again || !projects.contains(named)) {
                faults.add("/contributions/" + place + "/projectId", "value.reference", "unknown");
            }
        }
    }
}
