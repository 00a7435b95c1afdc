package org.sharaka.domain.oversight;

import java.time.LocalDate;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.policy.Group;
import org.sharaka.domain.rulebook.Gate;
import org.sharaka.domain.rulebook.Inquiry;

/**
 * The facts needed to close a finding.
 *
 * @param on the day
 * @param finding which finding of the centre
 * @param raised who raised it, and when
 * @param closed who closes it, and when
 * @param evidence what shows that it is settled; unknown before it is handed in
 * @param parties the manager, and the interests of the person who acts
 */
public record FindingInquiry(
        LocalDate on, EntryId finding, Act raised, Act closed, Fact<Document> evidence, Parties parties)
        implements Inquiry {

    private static final Gate<FindingInquiry> GATE = Gate.<FindingInquiry>named("finding.close")
            .under(Group.OVERSIGHT, Group.PARTNERS)
            .rulesOf(Parties.RULES, facts -> facts.parties().at(facts))
            .rule(
                    OversightRules.FINDINGS,
                    (facts, values) -> OversightRules.closure(facts.raised(), facts.closed(), facts.evidence()))
            .gate();

    @Override
    public Gate<FindingInquiry> gate() {
        return GATE;
    }
}
