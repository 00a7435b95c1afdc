package org.sharaka.domain.acceptance;

import java.util.Optional;
import org.sharaka.domain.project.Brief;
import org.sharaka.domain.rulebook.Step;

/**
 * A step in the delivery of works (S6, S8). It may be dated back or ahead, but never before the last step of the life
 * that it goes on with. Where several lots are concerned at once, each rule is checked once for each lot.
 */
public sealed interface DeliveryStep extends Step<Delivery, DeliveryCircumstances>
        permits ArrowStep, NameLots, RecordVisit, RaiseReserve, LiftReserve, ExtendGuarantee, CorrectAcceptance {

    /** The most characters of a name or place; a text has {@link Brief#LONGEST_TEXT}. */
    int LONGEST_LINE = 200;

    /**
     * The id of what the step is taken on, where that has an address of its own and the delivery does not have it.
     *
     * @param delivery the delivery before the step
     * @return empty where it is there, or the step is taken on the delivery itself
     */
    default Optional<String> missingFrom(Delivery delivery) {
        return Optional.empty();
    }
}
