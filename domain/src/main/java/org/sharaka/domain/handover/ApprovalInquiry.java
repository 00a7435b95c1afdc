package org.sharaka.domain.handover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.rulebook.EarlierInquiry;

/**
 * What is asked of the first and of the second approval of a handover.
 *
 * @param second whether programmes have approved already
 * @param on the day
 * @param policy the version of the policy
 * @param table what the table said when the handover was proposed
 * @param facts what is known of the approval, this one included
 * @param parties the manager, and the interests of who acts
 */
public record ApprovalInquiry(
        boolean second, LocalDate on, String policy, RuledTable table, ApprovalFacts facts, Parties parties)
        implements EarlierInquiry {

    /** Never null. */
    public ApprovalInquiry {
        Objects.requireNonNull(on);
        Objects.requireNonNull(policy);
        Objects.requireNonNull(table);
        Objects.requireNonNull(facts);
        Objects.requireNonNull(parties);
    }

    @Override
    public Ruling ruling() {
        HandoverPolicy values = HandoverPolicy.history().version(policy);
        Ruling own = second
                ? HandoverApproval.second(facts, table.ruling(), values, on)
                : HandoverApproval.first(facts, table.ruling(), values, on);
        List<Check> checks = new ArrayList<>(own.checks());
        checks.add(inTime(values));
        return new Ruling(HandoverApproval.APPROVE, on, policy, parties.before(on, checks));
    }

    /** An approval of a ruling that has lapsed would lapse at once. */
    private Check inTime(HandoverPolicy values) {
        LocalDate last = table.on().plusDays(values.approval().rulingDays());
        Check check = Check.that(HandoverRules.APPROVAL, !on.isAfter(last), Reading.of(last), Reading.of(on));
        return check.result() == Result.FAIL ? check.because("lapsed") : check;
    }
}
