package org.sharaka.web.project;

import java.util.List;
import org.sharaka.application.project.ProjectView.StepView;
import org.sharaka.domain.access.Actor;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.project.Arrow;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.web.text.Reader;
import org.sharaka.web.wire.CheckWire;

/**
 * Whether a step can be taken today, and if not, why.
 *
 * @param step as addresses write it
 * @param open whether its gate lets it pass as things stand, before anything is handed in
 * @param permitted whether the person who asks has the right to take it
 * @param gate where the whole ruling is
 * @param verdict what the gate says; null where the step does not begin here
 * @param reason where the project stands and from where the step begins, in words; null where it begins here
 * @param unmet the checks that are not PASS
 */
record StepWire(
        String step,
        boolean open,
        boolean permitted,
        String gate,
        String verdict,
        String reason,
        List<CheckWire> unmet) {

    static StepWire of(ProjectId project, StepView view, Actor asking, Reader reader) {
        return new StepWire(
                view.step().word(),
                view.isOpen(),
                asking.may(view.step().kind().right()),
                ProjectRoutes.at(project) + "/gates/" + view.step().word(),
                view.ruling().fold(ruling -> ruling.verdict().name(), () -> null),
                view.state().fold(state -> elsewhere(state, view.step(), reader), () -> null),
                view.ruling()
                        .fold(
                                ruling -> ruling.checks().stream()
                                        .filter(check -> check.result() != Result.PASS)
                                        .map(check -> CheckWire.of(check, reader.texts(ruling), reader.language()))
                                        .toList(),
                                List::of));
    }

    private static String elsewhere(String state, Arrow step, Reader reader) {
        return reader.texts()
                .elsewhere(state, step.begins().stream().map(Enum::name).toList(), reader.language());
    }
}
