package org.sharaka.domain.partner;

import java.time.LocalDate;
import org.sharaka.domain.policy.Group;
import org.sharaka.domain.rulebook.Gate;
import org.sharaka.domain.rulebook.Inquiry;

/**
 * The facts of a gate that has no rule but those on parties, or none at all because its step is protective.
 *
 * @param step the name of the gate
 * @param group the group of values of its concept
 * @param on the day of the step
 * @param parties the parties, and the interests of who acts; {@link Parties#NONE} where the step is protective
 */
public record PartiesInquiry(String step, Group group, LocalDate on, Parties parties) implements Inquiry {

    @Override
    public Gate<PartiesInquiry> gate() {
        return Gate.<PartiesInquiry>named(step)
                .under(group, Group.PARTNERS)
                .rulesOf(Parties.RULES, facts -> facts.parties().at(facts))
                .gate();
    }
}
