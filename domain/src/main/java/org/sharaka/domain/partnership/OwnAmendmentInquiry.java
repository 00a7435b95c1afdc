package org.sharaka.domain.partnership;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.policy.Group;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.domain.rulebook.Gate;
import org.sharaka.domain.rulebook.Inquiry;

/**
 * The facts of an amendment of an own project.
 *
 * @param step which of the two steps it is, by the name of its gate
 * @param on the day
 * @param project which
 * @param parties the partners of its file, and the interests of who acts
 * @param decision the paper; unknown before it is handed in
 * @param budgets the budget that it changes
 * @param contracts the contracts that it changes
 * @param prepared who prepared it; unknown for who does that
 * @param by who acts
 */
public record OwnAmendmentInquiry(
        String step,
        LocalDate on,
        ProjectId project,
        Parties parties,
        Fact<Document> decision,
        List<Rebudgeting> budgets,
        List<Recontracting> contracts,
        Fact<UserId> prepared,
        UserId by)
        implements Inquiry {

    static final String PREPARE = "project.amend";
    static final String APPROVE = "project.approve-amendment";

    private static final Gate<OwnAmendmentInquiry> PREPARING = gate(PREPARE);
    private static final Gate<OwnAmendmentInquiry> APPROVING = gate(APPROVE);

    /** Copies the lists. */
    public OwnAmendmentInquiry {
        budgets = List.copyOf(budgets);
        contracts = List.copyOf(contracts);
    }

    private static Gate<OwnAmendmentInquiry> gate(String name) {
        return Gate.<OwnAmendmentInquiry>named(name)
                .under(Group.WORKS, Group.PARTNERS)
                .rulesOf(Parties.RULES, facts -> facts.parties().at(facts))
                .rule(TermsRules.AMENDMENT, (facts, values) -> TermsRules.decided(facts))
                .gate();
    }

    @Override
    public Gate<OwnAmendmentInquiry> gate() {
        return step.equals(APPROVE) ? APPROVING : PREPARING;
    }
}
