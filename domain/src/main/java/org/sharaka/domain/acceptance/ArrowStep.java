package org.sharaka.domain.acceptance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.condition.Answers;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.project.Arrow;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.rulebook.StepKind;
import org.sharaka.domain.text.Reason;

/** A step of a delivery that is an arrow in the life of its project: the project moves with it. */
public sealed interface ArrowStep extends DeliveryStep
        permits NotifyCompletion, AcceptProvisionally, RefuseAcceptance, WithdrawAcceptance, AcceptFinally {

    /** {@return the arrow that it is; one of those that {@link #ahead} knows} */
    Arrow arrow();

    /** {@return why it is taken; unknown for a step that requires no reason} */
    default Fact<Reason> reason() {
        return Fact.unknown();
    }

    @Override
    default StepKind kind() {
        return arrow().kind();
    }

    /** {@return the day of the last step of its lots, or of what it rests on} */
    LocalDate restsOn(Delivery delivery);

    /** A lot moves its project too. */
    @Override
    default LocalDate earliest(Delivery delivery, DeliveryCircumstances around) {
        LocalDate rests = restsOn(delivery);
        LocalDate last = around.project().lastStepOn();
        return rests.isAfter(last) ? rests : last;
    }

    /**
     * An arrow as it is looked at beforehand, for the lots that it is about when it names none.
     *
     * @param arrow the arrow
     * @return with nothing handed in
     * @throws IllegalArgumentException for an arrow that no delivery takes
     */
    static ArrowStep ahead(Arrow arrow, LocalDate on) {
        return switch (arrow) {
            case NOTIFY_COMPLETION -> new NotifyCompletion(on, List.of(), Fact.unknown());
            case ACCEPT_PROVISIONALLY ->
                new AcceptProvisionally(on, List.of(), Handed.NOTHING, List.of(), Answers.NONE);
            case REFUSE_ACCEPTANCE -> new RefuseAcceptance(on, List.of(), Fact.unknown(), Fact.unknown());
            case WITHDRAW_ACCEPTANCE -> new WithdrawAcceptance(on, List.of(), Fact.unknown(), Fact.unknown());
            case ACCEPT_FINALLY -> new AcceptFinally(on, List.of(), List.of());
            default -> throw new IllegalArgumentException("no step of a delivery: " + arrow);
        };
    }

    /**
     * The project after the step.
     *
     * @param project the project before
     * @param after the delivery after
     * @param act who takes the step, and on which day
     * @param particulars what the journal tells beside day, stage and reason
     * @return the project, whose stage follows the lot that is furthest behind
     * @throws InvalidValue {@code fact.order} at {@code /on} for a day before the last step of the project
     */
    default Recorded<Project> moved(Project project, Delivery after, Act act, Map<String, String> particulars) {
        return project.moved(
                arrow(), project.stage().following(after.stage()), act, reason().map(Reason::text), particulars);
    }
}
