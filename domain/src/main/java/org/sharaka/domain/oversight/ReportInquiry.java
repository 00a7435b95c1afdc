package org.sharaka.domain.oversight;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.rulebook.EarlierInquiry;

/**
 * What is asked before a report is accepted.
 *
 * @param on the day
 * @param policy the version of the policy: {@code oversight.v1}
 * @param submitted who recorded it, and when
 * @param accepted who accepts it, and when
 * @param parties the manager, and the interests of who acts
 */
public record ReportInquiry(LocalDate on, String policy, Act submitted, Act accepted, Parties parties)
        implements EarlierInquiry {

    /** The name of the gate. */
    public static final String GATE = "report.accept";

    /** Never null. */
    public ReportInquiry {
        Objects.requireNonNull(on);
        Objects.requireNonNull(policy);
        Objects.requireNonNull(submitted);
        Objects.requireNonNull(accepted);
        Objects.requireNonNull(parties);
    }

    @Override
    public Ruling ruling() {
        return new Ruling(
                GATE, on, policy, parties.before(on, List.of(OversightRules.acceptance(submitted, accepted))));
    }
}
