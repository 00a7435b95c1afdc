package org.sharaka.domain.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.policy.HandoverPolicy;
import org.sharaka.domain.readiness.CentreTable;
import org.sharaka.domain.readiness.HandoverTable;
import org.sharaka.domain.rulebook.Gate;
import org.sharaka.domain.rulebook.Inquiry;
import org.sharaka.domain.rulebook.Rulebook;

/**
 * The facts that a proposal needs: the whole table for every centre. The gate is open with as many failing rules as may
 * be waived, and with none else.
 *
 * @param on the day
 * @param tables what is known of each centre
 * @param parties the manager, and the interests of who acts
 * @param proposer who proposes or would; unknown where nobody in particular looks
 */
public record ProposalInquiry(LocalDate on, List<CentreTable> tables, Parties parties, Fact<Proposer> proposer)
        implements Inquiry {

    /** Copies the list. */
    public ProposalInquiry {
        tables = List.copyOf(tables);
    }

    @Override
    public Gate<ProposalInquiry> gate() {
        return ApprovalGates.PROPOSE;
    }

    /**
     * Whether the step may be taken, though the verdict stays what it is.
     *
     * @param book the rulebook
     * @param ruling what it says of this proposal
     * @return true where no more rules fail than may be waived, and none of those that never are
     */
    static boolean isOpen(Rulebook book, Ruling ruling) {
        HandoverPolicy policy = book.on(ruling.on()).handover();
        Waivable waivable = new Waivable(policy);
        List<Check> failed = ruling.with(Result.FAIL);
        return failed.size() <= policy.waivedAtMost()
                && failed.stream()
                        .allMatch(check -> HandoverTable.isOfTable(check) && waivable.is(FailedRule.of(check)));
    }

    /**
     * Who proposes, as far as four eyes are concerned.
     *
     * @param by the person
     * @param assessors everyone who assessed or validated an assessment of the streak of any of the centres
     */
    public record Proposer(UserId by, Set<UserId> assessors) {

        /** Copies the people. */
        public Proposer {
            assessors = Set.copyOf(assessors);
        }
    }
}
