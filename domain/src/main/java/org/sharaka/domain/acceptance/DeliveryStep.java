package org.sharaka.domain.acceptance;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.project.Brief;
import org.sharaka.domain.project.Step;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.rulebook.Rulebook;

/**
 * A step in the delivery of works. Each is a value that says what is handed in; it passes its gate, or is looked at
 * through it, with the same facts.
 *
 * <p>A step may be dated back or ahead, but never before the last step of the life that it goes on with.
 */
public sealed interface DeliveryStep
        permits NameLots,
                NotifyCompletion,
                RecordVisit,
                AcceptProvisionally,
                RefuseAcceptance,
                WithdrawAcceptance,
                ExtendCondition,
                MeetCondition,
                RaiseReserve,
                LiftReserve,
                ExtendGuarantee,
                AcceptFinally,
                CorrectAcceptance {

    /** The most characters of a name or place; a text has {@link Brief#LONGEST_TEXT}. */
    int LONGEST_LINE = 200;

    /**
     * Its day.
     *
     * @return the gate rules as of this day
     */
    LocalDate on();

    /**
     * The gate that guards it.
     *
     * @return for example {@code project.accept-provisionally}
     */
    String gate();

    /**
     * The arrow of the life cycle of works that it is.
     *
     * @return unknown for a step that leaves the stage of the project alone
     */
    default Fact<Step> arrow() {
        return Fact.unknown();
    }

    /**
     * As addresses write it.
     *
     * @return what its gate is called within its concept: {@code accept-provisionally}
     */
    default String word() {
        return gate().substring(gate().indexOf('.') + 1);
    }

    /**
     * The id of what the step is taken on, where that has an address of its own and the delivery does not have it.
     *
     * @param delivery the delivery
     * @return nothing where it is there, or the step is taken on the delivery itself
     */
    default Optional<String> missingFrom(Delivery delivery) {
        return Optional.empty();
    }

    /**
     * Why it is taken, where the arrow of the project asks it.
     *
     * @return unknown for most
     */
    default Fact<String> why() {
        return Fact.unknown();
    }

    /**
     * Whether it is taken by a decision of the foundation, which not everybody who writes works may take.
     *
     * @return true for extensions and withdrawals
     */
    default boolean isDecision() {
        return false;
    }

    /**
     * The facts of its gate, without taking the step.
     *
     * @param delivery the delivery
     * @param around what it needs to know beside
     * @return what the gate rules on; where several lots are asked for at once, each rule once for each lot
     * @throws WrongState where the project, the lot, the condition or the reserve is not where the step begins
     * @throws InvalidValue for what the step names and the delivery does not have
     */
    DeliveryInquiry look(Delivery delivery, DeliveryCircumstances around);

    /**
     * Takes the step if the gate lets it pass.
     *
     * @param book the rulebook
     * @param delivery the delivery
     * @param around what it needs to know beside
     * @return made, with the new delivery and what happened beside the step of the project; or refused
     * @throws WrongState where the project, the lot, the condition or the reserve is not where the step begins
     * @throws InvalidValue for what the step names and the delivery does not have, and for a day before the last step
     */
    Outcome<Delivery> taken(Rulebook book, Delivery delivery, DeliveryCircumstances around);

    /**
     * What the journal's reader needs to know of it beside its day.
     *
     * @param delivery the delivery before it
     * @return names and values
     */
    Map<String, String> told(Delivery delivery);
}
