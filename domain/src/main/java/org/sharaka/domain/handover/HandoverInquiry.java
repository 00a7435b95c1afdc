package org.sharaka.domain.handover;

import java.time.LocalDate;
import java.util.Objects;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.rulebook.EarlierInquiry;

/**
 * What is asked of one centre before it is handed over: the table of {@code RULES.md}, section 7, after the rules of
 * all parties.
 *
 * @param facts what is known of centre and manager
 * @param on the day
 * @param policy the version of the policy: {@code handover.v1}
 * @param parties the manager, and the interests of who acts; {@link Parties#NONE} where nobody takes a step
 */
public record HandoverInquiry(HandoverFacts facts, LocalDate on, String policy, Parties parties)
        implements EarlierInquiry {

    /** Never null. */
    public HandoverInquiry {
        Objects.requireNonNull(facts);
        Objects.requireNonNull(on);
        Objects.requireNonNull(policy);
        Objects.requireNonNull(parties);
    }

    /**
     * The table by itself, under the policy in force on the day.
     *
     * @param facts what is known of centre and manager
     * @param on the day
     * @return the inquiry, without parties
     */
    public static HandoverInquiry of(HandoverFacts facts, LocalDate on) {
        String policy = HandoverPolicy.history().on(on).version();
        return new HandoverInquiry(facts, on, policy, Parties.NONE);
    }

    /**
     * The same question, asked by someone who takes a step.
     *
     * @param others the manager, and the interests of who acts
     * @return the inquiry, with them
     */
    public HandoverInquiry before(Parties others) {
        return new HandoverInquiry(facts, on, policy, others);
    }

    /**
     * Rules on it, with the two numbers that are shown beside.
     *
     * @return every rule of the gate
     */
    public HandoverRuling rule() {
        HandoverRuling table = HandoverGate.rule(facts, HandoverPolicy.history().version(policy), on);
        Ruling own = table.ruling();
        Ruling all = new Ruling(own.gate(), own.on(), own.policy(), parties.before(on, own.checks()));
        return new HandoverRuling(all, table.overall(), table.streak());
    }

    @Override
    public Ruling ruling() {
        return rule().ruling();
    }
}
