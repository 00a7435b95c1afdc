package org.sharaka.domain.correction;

import java.time.LocalDate;
import java.util.Set;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.partner.Parties;
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
 * @param parties the partners of the file of the fact, and the interests of who acts
 */
public record DecidingInquiry(LocalDate on, CorrectionId correction, UserId corrector, UserId by, Parties parties)
        implements Inquiry {

    private static final Gate<DecidingInquiry> GATE = Gate.<DecidingInquiry>named("fact.decide")
            .under(Group.PARTNERS)
            .rulesOf(Parties.INTEREST, facts -> facts.parties().at(facts))
            .rule(
                    CorrectingInquiry.CORRECTION,
                    (facts, values) -> CorrectingInquiry.bySomeoneElse(Set.of(facts.corrector()), facts.by()))
            .gate();

    @Override
    public Gate<DecidingInquiry> gate() {
        return GATE;
    }
}
