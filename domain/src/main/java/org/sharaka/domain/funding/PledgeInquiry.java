package org.sharaka.domain.funding;

import java.time.LocalDate;
import java.util.Objects;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.policy.Group;
import org.sharaka.domain.rulebook.Gate;
import org.sharaka.domain.rulebook.Inquiry;

/**
 * The facts that the gate of an amendment of a pledge needs ({@code pledge.amendment}).
 *
 * @param on the day of the amendment
 * @param pledge which pledge
 * @param amount the amount it would have
 * @param received the most that was received of it from that day on
 * @param agreementRests whether a signed agreement rests on it
 * @param parties the donor, and the interests of who acts
 */
public record PledgeInquiry(
        LocalDate on, PledgeId pledge, Money amount, Money received, boolean agreementRests, Parties parties)
        implements Inquiry {

    private static final Gate<PledgeInquiry> GATE = Gate.<PledgeInquiry>named("pledge.amend")
            .under(Group.FUNDING, Group.PARTNERS)
            .rulesOf(Parties.RULES, facts -> facts.parties().on(facts.on()))
            .rule(FundingRules.AMENDMENT, (facts, values) -> FundingRules.amendment(facts))
            .gate();

    /** Never null. */
    public PledgeInquiry {
        Objects.requireNonNull(on);
        Objects.requireNonNull(pledge);
        Objects.requireNonNull(amount);
        Objects.requireNonNull(received);
        Objects.requireNonNull(parties);
    }

    @Override
    public Gate<PledgeInquiry> gate() {
        return GATE;
    }
}
