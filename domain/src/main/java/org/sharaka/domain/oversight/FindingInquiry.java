package org.sharaka.domain.oversight;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.rulebook.EarlierInquiry;

/**
 * What is asked before a finding is closed.
 *
 * @param on the day
 * @param policy the version of the policy: {@code oversight.v1}
 * @param raised who raised it, and when
 * @param closed who closes it, and when
 * @param evidence what shows that it is settled
 * @param parties the manager, and the interests of who acts
 */
public record FindingInquiry(LocalDate on, String policy, Act raised, Act closed, Document evidence, Parties parties)
        implements EarlierInquiry {

    /** The name of the gate. */
    public static final String GATE = "finding.close";

    /** Never null. */
    public FindingInquiry {
        Objects.requireNonNull(on);
        Objects.requireNonNull(policy);
        Objects.requireNonNull(raised);
        Objects.requireNonNull(closed);
        Objects.requireNonNull(evidence);
        Objects.requireNonNull(parties);
    }

    @Override
    public Ruling ruling() {
        return new Ruling(
                GATE, on, policy, parties.before(on, List.of(OversightRules.closure(raised, closed, evidence))));
    }
}
