package org.sharaka.domain.correction;

import java.time.LocalDate;
import java.util.Set;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.policy.Group;
import org.sharaka.domain.rulebook.Gate;
import org.sharaka.domain.rulebook.Inquiry;

/**
 * The facts that the gate of a decision on a correction needs.
 *
 * @param on the day
 * @param correction which correction
 * @param corrector who made it
 * @param by who would decide
 */
public record DecidingInquiry(LocalDate on, CorrectionId correction, UserId corrector, UserId by) implements Inquiry {

    private static final Gate<DecidingInquiry> GATE = Gate.<DecidingInquiry>named("fact.decide")
            .under(Group.PARTNERS)
            .rule(
                    CorrectingInquiry.CORRECTION,
                    (facts, values) -> CorrectingInquiry.bySomeoneElse(Set.of(facts.corrector()), facts.by()))
            .gate();

    @Override
    public Gate<DecidingInquiry> gate() {
        return GATE;
    }
}
