package org.sharaka.domain.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.rulebook.EarlierInquiry;

/**
 * What is asked before a handover is proposed: the whole table for every centre. The gate is open with one failing rule
 * that may be waived, and with none else.
 *
 * @param on the day
 * @param policy the version of the policy: {@code handover.v1}
 * @param tables what is asked of each centre
 * @param parties the manager, and the interests of who acts
 */
public record ProposalInquiry(LocalDate on, String policy, List<CentreTable> tables, Parties parties)
        implements EarlierInquiry {

    /** Copies the list. */
    public ProposalInquiry {
        Objects.requireNonNull(on);
        Objects.requireNonNull(policy);
        Objects.requireNonNull(parties);
        tables = List.copyOf(tables);
    }

    Ruling table() {
        return CentreTable.together(tables, on, policy);
    }

    @Override
    public Ruling ruling() {
        return new Ruling(HandoverGate.NAME, on, policy, parties.before(on, table().checks()));
    }

    /**
     * Whether the step may be taken, though the verdict stays what it is.
     *
     * @return true where no more rules fail than may be waived, and none of those that never are
     */
    public boolean isOpen() {
        int most = HandoverPolicy.history().version(policy).approval().waivers();
        List<Check> failed = ruling().with(Result.FAIL);
        return failed.size() <= most && failed.stream().allMatch(ProposalInquiry::mayBeWaived);
    }

    private static boolean mayBeWaived(Check failed) {
        return failed.rule().family().startsWith("handover.") && Waivable.is(failed);
    }
}
