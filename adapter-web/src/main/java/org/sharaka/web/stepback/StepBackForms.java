package org.sharaka.web.stepback;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.stepback.Plan;
import org.sharaka.domain.stepback.Revert;
import org.sharaka.domain.stepback.StepBackTrigger;
import org.sharaka.web.handover.BoardForm;
import org.sharaka.web.wire.Ahead;
import org.sharaka.web.wire.Part;

/** What is handed in with a step-back and its steps. */
final class StepBackForms {

    private StepBackForms() {}

    /** To open one. */
    record OpenForm(
            @NotNull CentreId centreId,
            @NotNull StepBackTrigger trigger,
            @NotNull LocalDate on) {}

    /** To agree on a remedy plan. */
    record PlanForm(
            @NotNull LocalDate on,
            @NotNull String text,
            Fact<Document> document,
            @Ahead @NotNull LocalDate until) implements Part<Plan> {

        @Override
        public Plan make() {
            return new Plan(on, Fact.known(text), document, Fact.known(until));
        }
    }

    /** To take a centre back; the gate says what is missing. */
    record RevertForm(@NotNull LocalDate on, Fact<BoardForm> board, Fact<Document> inventory, Fact<Document> summons)
            implements Part<Revert> {

        @Override
        public Revert make() {
            return new Revert(on, board.map(Part::make), inventory, summons);
        }
    }
}
