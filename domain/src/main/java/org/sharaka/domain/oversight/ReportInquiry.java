package org.sharaka.domain.oversight;

import java.time.LocalDate;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.policy.Group;
import org.sharaka.domain.rulebook.Gate;
import org.sharaka.domain.rulebook.Inquiry;

/**
 * The facts needed to accept a report.
 *
 * @param on the day
 * @param report which report of the centre
 * @param submitted who recorded it, and when
 * @param accepted who accepts it, and when
 * @param parties the manager, and the interests of the person who acts
 */
public record ReportInquiry(LocalDate on, EntryId report, Act submitted, Act accepted, Parties parties)
        implements Inquiry {

    private static final Gate<ReportInquiry> GATE = Gate.<ReportInquiry>named("report.accept")
            .under(Group.OVERSIGHT, Group.PARTNERS)
            .rulesOf(Parties.RULES, facts -> facts.parties().at(facts))
            .rule(
                    OversightRules.REPORTS,
                    (facts, values) -> OversightRules.acceptance(facts.submitted(), facts.accepted()))
            .gate();

    @Override
    public Gate<ReportInquiry> gate() {
        return GATE;
    }
}
