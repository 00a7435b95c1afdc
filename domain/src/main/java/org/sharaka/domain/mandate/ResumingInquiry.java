package org.sharaka.domain.mandate;

import java.time.LocalDate;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.policy.Group;
import org.sharaka.domain.rulebook.Gate;
import org.sharaka.domain.rulebook.Inquiry;

/**
 * The facts needed to let a suspended mandate go on: its gate has no rules but those of all parties.
 *
 * @param on from what day
 * @param mandate which mandate
 * @param parties the manager, and the interests of the person who acts
 */
public record ResumingInquiry(LocalDate on, MandateId mandate, Parties parties) implements Inquiry {

    private static final Gate<ResumingInquiry> GATE = Gate.<ResumingInquiry>named("mandate.resume")
            .under(Group.MANDATE, Group.PARTNERS)
            .rulesOf(Parties.RULES, facts -> facts.parties().at(facts))
            .gate();

    @Override
    public Gate<ResumingInquiry> gate() {
        return GATE;
    }
}
