package org.sharaka.web.rulebook;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import org.sharaka.application.rulebook.DraftVersion;
import org.sharaka.application.rulebook.PolicyRegister.DecidedStep;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.policy.Group;
import org.sharaka.web.wire.Ahead;
import org.sharaka.web.wire.Line;
import org.sharaka.web.wire.Part;

/** What is handed in with a version of a policy and its steps. */
final class PolicyForms {

    private PolicyForms() {}

    /** To draft a version: only what differs from the last one. */
    record Draft(
            @NotNull String version,
            @Ahead @NotNull LocalDate inForceFrom,
            @NotNull Map<String, Object> values) {

        DraftVersion of(Group group) {
            return new DraftVersion(group, version, inForceFrom, values);
        }
    }

    /** To adopt or withdraw. Without a decision the gate is closed. */
    record Decide(@NotNull LocalDate on, Fact<DecisionForm> decision) implements Part<DecidedStep> {

        @Override
        public DecidedStep make() {
            return new DecidedStep(on, decision.map(Part::make));
        }
    }

    /** A decision of the board; its kind may be left out. */
    record DecisionForm(
            Fact<String> kind,
            @NotNull @Line String reference,
            @NotNull LocalDate date) implements Part<Document> {

        @Override
        public Document make() {
            String board = DocumentKind.BOARD_DECISION.name();
            kind.onlyIf(other -> !other.equals(board)).value().ifPresent(other -> {
                throw InvalidValue.at("/kind", "value.enum", "unknown", other, board);
            });
            return Document.of(DocumentKind.BOARD_DECISION, reference, date);
        }
    }
}
