package org.sharaka.domain.handover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.rulebook.EarlierInquiry;

/**
 * What is asked when the convention is signed: the table again for every centre, and whether what was approved holds.
 *
 * @param on the day
 * @param policy the version of the policy
 * @param tables what is asked of each centre that day
 * @param approved what the table said when the handover was proposed
 * @param facts what is known of the approval
 * @param parties the manager, and the interests of who acts
 */
public record TransferInquiry(
        LocalDate on,
        String policy,
        List<CentreTable> tables,
        RuledTable approved,
        ApprovalFacts facts,
        Parties parties)
        implements EarlierInquiry {

    /** Copies the list. */
    public TransferInquiry {
        Objects.requireNonNull(on);
        Objects.requireNonNull(policy);
        Objects.requireNonNull(approved);
        Objects.requireNonNull(facts);
        Objects.requireNonNull(parties);
        tables = List.copyOf(tables);
    }

    Ruling table() {
        return CentreTable.together(tables, on, policy);
    }

    @Override
    public Ruling ruling() {
        List<Check> checks = new ArrayList<>(table().checks());
        checks.addAll(approval());
        return new Ruling(HandoverApproval.SIGN, on, policy, parties.before(on, checks));
    }

    /**
     * Whether the step may be taken: whatever fails in the table was waived, and the waiver holds.
     *
     * @return false where anything beside the table fails
     */
    public boolean isOpen() {
        return Stream.concat(parties.checks(on).stream(), approval().stream())
                .noneMatch(check -> check.result() == Result.FAIL);
    }

    private List<Check> approval() {
        HandoverPolicy values = HandoverPolicy.history().version(policy);
        Ruling now = table();
        List<Check> again = new ArrayList<>(
                HandoverApproval.second(facts, approved.ruling(), values, on).checks());
        // a rule that no longer fails needs no waiver, and one that has run out harms nobody then
        again.removeIf(check -> check.rule().equals(HandoverRules.WAIVER) && !now.refuses());
        again.addAll(HandoverApproval.sign(facts, Fact.known(approved.ruling()), now, values)
                .checks());
        return again;
    }
}
