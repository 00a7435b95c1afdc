package org.sharaka.domain.partnership;

import java.time.LocalDate;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.policy.Group;
import org.sharaka.domain.rulebook.Gate;
import org.sharaka.domain.rulebook.Inquiry;

/**
 * The facts of the approval of a version of terms of reference.
 *
 * @param on the day of the approval
 * @param version the version, with who has approved it before
 * @param by who would approve it
 * @param parties the partners of the project, and the interests of who would approve
 */
public record TermsInquiry(LocalDate on, ApprovedVersion version, UserId by, Parties parties) implements Inquiry {

    private static final Gate<TermsInquiry> GATE = Gate.<TermsInquiry>named("terms.approve")
            .under(Group.WORKS, Group.PARTNERS)
            .rulesOf(Parties.RULES, facts -> facts.parties.at(facts))
            .rule(TermsRules.TERMS, (facts, values) -> TermsRules.approvedBySomeoneElse(facts.version, facts.by))
            .gate();

    @Override
    public Gate<?> gate() {
        return GATE;
    }
}
