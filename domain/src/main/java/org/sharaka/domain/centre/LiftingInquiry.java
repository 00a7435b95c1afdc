package org.sharaka.domain.centre;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.sharaka.domain.acceptance.ReserveLifting;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.rulebook.EarlierInquiry;

/**
 * What is asked before a reserve of a centre is lifted ({@code reserve.lifting}).
 *
 * @param on the day
 * @param policy the version of the policy: {@code centre.v1}
 * @param raised who raised it, and when
 * @param by who would lift it
 * @param evidence what shows that it is mended; unknown where nothing is handed in
 * @param parties the manager, and the interests of who acts
 */
public record LiftingInquiry(
        LocalDate on, String policy, Act raised, UserId by, Fact<Document> evidence, Parties parties)
        implements EarlierInquiry {

    /** The name of the gate, which reserves of works go through too. */
    public static final String GATE = "reserve.lift";

    /** Never null. */
    public LiftingInquiry {
        Objects.requireNonNull(on);
        Objects.requireNonNull(policy);
        Objects.requireNonNull(raised);
        Objects.requireNonNull(by);
        Objects.requireNonNull(evidence);
        Objects.requireNonNull(parties);
    }

    @Override
    public Ruling ruling() {
        return new Ruling(
                GATE, on, policy, parties.before(on, List.of(ReserveLifting.check(raised, by, on, evidence))));
    }
}
