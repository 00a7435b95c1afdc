package org.sharaka.web.partnership;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partnership.Contribution;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.web.wire.MoneyWire;
import org.sharaka.web.wire.Part;

/** What the foundation itself contributes to a project of model 2, as it is handed in. */
record ContributionWire(
        @NotNull ProjectId projectId, @NotNull Money amount) implements Part<Contribution> {

    @Override
    public Contribution make() {
        return new Contribution(projectId, amount);
    }

    static List<Shown> of(List<Contribution> contributions) {
        return contributions.stream()
                .map(one -> new Shown(one.project().value(), MoneyWire.of(one.amount())))
                .toList();
    }

    /** The same, as it is shown. */
    record Shown(String projectId, MoneyWire amount) {}
}
