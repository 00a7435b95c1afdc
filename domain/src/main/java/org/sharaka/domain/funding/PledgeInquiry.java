package org.sharaka.domain.funding;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.rulebook.EarlierInquiry;

/**
 * What is asked before a pledge is amended ({@code pledge.amendment}).
 *
 * @param on the day of the amendment
 * @param policy the version of the policy
 * @param amount the amount it would have
 * @param received the most that was received of it from that day on
 * @param agreementRests whether a signed agreement rests on it
 * @param parties the donor, and the interests of who acts
 */
public record PledgeInquiry(
        LocalDate on, String policy, Money amount, Money received, boolean agreementRests, Parties parties)
        implements EarlierInquiry {

    /** Never null. */
    public PledgeInquiry {
        Objects.requireNonNull(on);
        Objects.requireNonNull(policy);
        Objects.requireNonNull(amount);
        Objects.requireNonNull(received);
        Objects.requireNonNull(parties);
    }

    @Override
    public Ruling ruling() {
        Check own = FundingRules.amendment(amount, received, agreementRests);
        return new Ruling("pledge.amend", on, policy, parties.before(on, List.of(own)));
    }
}
