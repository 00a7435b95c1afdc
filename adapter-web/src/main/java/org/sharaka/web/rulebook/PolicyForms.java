package org.sharaka.web.rulebook;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.sharaka.application.rulebook.DraftVersion;
import org.sharaka.application.rulebook.PolicyRegister.DecidedStep;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.policy.Group;
import org.sharaka.web.wire.DocumentWire;
import org.sharaka.web.wire.Form;

/** What is handed in with a version of a policy and its steps. */
final class PolicyForms {

    private PolicyForms() {}

    /** To draft a version: only what differs from the last one. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Draft(
            @NotNull String version,
            @NotNull String inForceFrom,
            @NotNull Map<String, Object> values) {

        DraftVersion read(Form form, Group group) {
            Optional<LocalDate> from = form.date("/inForceFrom", inForceFrom);
            form.throwIfAny();
            return new DraftVersion(group, version, from.orElseThrow(), values);
        }
    }

    /** To adopt or withdraw. Without a decision the gate is closed. */
    record Decide(@NotNull String on, @Valid DecisionForm decision) {

        DecidedStep read(Form form) {
            Optional<LocalDate> day = form.date("/on", on);
            Optional<Document> paper = decision == null ? Optional.empty() : decision.read(form);
            form.throwIfAny();
            return new DecidedStep(day.orElseThrow(), Fact.of(paper));
        }
    }

    /** A decision of the board; its kind may be left out. */
    record DecisionForm(
            String kind, @NotNull String reference, @NotNull String date) {

        private static final String POINTER = "/decision";

        Optional<Document> read(Form form) {
            String board = DocumentKind.BOARD_DECISION.name();
            if (kind != null && !kind.equals(board)) {
                form.add(POINTER + "/kind", "value.enum", "unknown", kind, board);
            }
            return form.document(POINTER, new DocumentWire(board, reference, date, null));
        }
    }

    /** To propose to withdraw. */
    record Propose(@NotNull String on, @NotNull String reason) {

        LocalDate read(Form form) {
            Optional<LocalDate> day = form.date("/on", on);
            form.reason(reason);
            form.throwIfAny();
            return day.orElseThrow();
        }
    }
}
