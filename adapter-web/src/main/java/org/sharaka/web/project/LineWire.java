package org.sharaka.web.project;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.project.Brief;
import org.sharaka.domain.project.BudgetLine;
import org.sharaka.web.wire.Form;
import org.sharaka.web.wire.MoneyWire;

/** A line of a budget. */
public record LineWire(
        @NotNull String label, @NotNull @Valid MoneyWire amount) {

    static LineWire of(BudgetLine line) {
        return new LineWire(line.label(), MoneyWire.of(line.amount()));
    }

    /** A budget, of which the whole and the lines stand in two members. */
    public static Optional<Brief.Budget> budget(
            Form form, String pointer, MoneyWire whole, String pointerOfLines, List<LineWire> lines) {
        Optional<Money> total = form.money(pointer, whole);
        List<BudgetLine> read = form.each(pointerOfLines, lines, (place, line) -> line.read(form, place));
        boolean readable = (total.isPresent() || whole == null) && (lines == null || read.size() == lines.size());
        return readable ? form.take(pointer, () -> new Brief.Budget(Fact.of(total), read)) : Optional.empty();
    }

    private Optional<BudgetLine> read(Form form, String pointer) {
        Optional<Money> money = form.money(pointer + "/amount", amount);
        return label == null || money.isEmpty()
                ? Optional.empty()
                : form.take(pointer, () -> new BudgetLine(label, money.get()));
    }
}
