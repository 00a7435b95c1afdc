package org.sharaka.web.project;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.project.Brief;
import org.sharaka.domain.project.BudgetLine;
import org.sharaka.web.wire.Part;

/** A line of a budget. */
public record LineWire(@NotNull String label, @NotNull Money amount) implements Part<BudgetLine> {

    static List<LineWire> of(Brief.Budget budget) {
        return budget.lines().stream()
                .map(line -> new LineWire(line.label(), line.amount()))
                .toList();
    }

    @Override
    public BudgetLine make() {
        return new BudgetLine(label, amount);
    }
}
