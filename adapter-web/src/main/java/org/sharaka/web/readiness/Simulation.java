package org.sharaka.web.readiness;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sharaka.domain.maturity.Assessments;
import org.sharaka.domain.policy.Policies;
import org.sharaka.domain.readiness.HandoverFacts;
import org.sharaka.domain.readiness.HandoverRuling;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.web.readiness.FactsForm.TrainingForm;
import org.sharaka.web.wire.Form;
import org.sharaka.web.wire.Part;

/**
 * Reads the facts of a handover, with every fault of them, and asks the gate. Where the values that are assumed are at
 * fault, levels and training are not looked at: they would be judged by values that nobody gave.
 */
final class Simulation {

    private final FactsForm wire;
    private final Rulebook book;
    private final Form form;

    Simulation(FactsForm wire, Rulebook book, Form form) {
        this.wire = wire;
        this.book = book;
        this.form = form;
    }

    HandoverRuling ruling() {
        LocalDate on = wire.on() == null ? LocalDate.EPOCH : wire.on();
        Optional<Rulebook> assumed = form.take("/policy", () -> book.assuming(wire.policy()));
        Optional<Policies> policies = assumed.map(under -> under.on(on));
        if (wire.managerKind() != null) {
            form.take("", wire::management);
        }
        Optional<Assessments> assessments =
                policies.map(values -> new AssessmentsReading(wire.assessments(), values.grid(), form)
                        .read(wire.on() == null ? LocalDate.MAX : on));
        policies.ifPresent(values -> wire.training().value().ifPresent(sessions -> modules(sessions, values)));
        form.throwIfAny();
        HandoverFacts facts =
                wire.facts(assessments.orElseThrow(), wire.training().map(Part::values));
        return HandoverRuling.of(assumed.orElseThrow(), facts.on(on));
    }

    private void modules(List<TrainingForm> sessions, Policies values) {
        form.each(
                "/training",
                sessions,
                (at, session) -> session == null
                        ? Optional.empty()
                        : form.code(
                                at + "/module",
                                session.module(),
                                values.support().modules().keySet()));
    }
}
