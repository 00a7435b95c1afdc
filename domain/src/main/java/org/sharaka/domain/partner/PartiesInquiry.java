package org.sharaka.domain.partner;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.rulebook.EarlierInquiry;

/**
 * What is asked at a gate that has no rule but those on parties, or none at all because its step is protective.
 *
 * @param step the name of the gate
 * @param on the day of the step
 * @param policy the version of the policy that the concept of the gate goes by
 * @param parties the parties, and the interests of who acts; {@link Parties#NONE} where the step is protective
 */
public record PartiesInquiry(String step, LocalDate on, String policy, Parties parties) implements EarlierInquiry {

    /** Never null. */
    public PartiesInquiry {
        Objects.requireNonNull(step);
        Objects.requireNonNull(on);
        Objects.requireNonNull(policy);
        Objects.requireNonNull(parties);
    }

    @Override
    public Ruling ruling() {
        return new Ruling(step, on, policy, parties.before(on, List.of()));
    }
}
