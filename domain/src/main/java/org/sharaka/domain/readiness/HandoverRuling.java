package org.sharaka.domain.readiness;

import java.util.Optional;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.rulebook.Rulebook;

/**
 * What the gate says of a handover, with the two numbers that are shown beside it.
 *
 * @param ruling the ruling of the gate {@code handover}
 * @param overall the overall of the latest assessment, exact; nothing without a counted assessment
 * @param streak how many qualifying assessments there are in a row
 */
public record HandoverRuling(Ruling ruling, Optional<Fraction> overall, int streak) {

    /**
     * Rules on a handover.
     *
     * @param book the rulebook
     * @param inquiry the facts and the day
     * @return the ruling, and both numbers under the same values
     */
    public static HandoverRuling of(Rulebook book, HandoverInquiry inquiry) {
        return of(book, book.rule(inquiry), inquiry.facts());
    }

    /**
     * Adds both numbers to a ruling on a proposal of one centre.
     *
     * @param book the rulebook it was made by
     * @param ruling the ruling
     * @param facts what it looked at
     * @return the ruling, and both numbers under the values of its day
     */
    public static HandoverRuling of(Rulebook book, Ruling ruling, HandoverFacts facts) {
        HandoverCase found = HandoverCase.of(facts, ruling.on(), book.on(ruling.on()));
        return new HandoverRuling(
                ruling, found.overall().value(), found.streak().length());
    }
}
