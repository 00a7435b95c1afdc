package org.sharaka.domain.mandate;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.rulebook.EarlierInquiry;

/**
 * What is asked before a suspended mandate goes on: it has no rules but those of all parties.
 *
 * @param on from what day
 * @param policy the version of the policy: {@code mandate.v1}
 * @param parties the manager, and the interests of who acts
 */
public record ResumingInquiry(LocalDate on, String policy, Parties parties) implements EarlierInquiry {

    /** The name of the gate. */
    public static final String GATE = "mandate.resume";

    /** Never null. */
    public ResumingInquiry {
        Objects.requireNonNull(on);
        Objects.requireNonNull(policy);
        Objects.requireNonNull(parties);
    }

    @Override
    public Ruling ruling() {
        return new Ruling(GATE, on, policy, parties.before(on, List.of()));
    }
}
