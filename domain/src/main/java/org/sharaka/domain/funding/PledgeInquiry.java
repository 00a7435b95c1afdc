package org.sharaka.domain.funding;

import java.time.LocalDate;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.policy.Group;
import org.sharaka.domain.rulebook.Gate;
import org.sharaka.domain.rulebook.Inquiry;

/** The facts that the gates of a pledge need ({@code rulebook.md}, section 2). */
public sealed interface PledgeInquiry extends Inquiry {

    /**
     * Before it is made.
     *
     * @param on the day of the pledge
     * @param amount how much would be pledged
     * @param control what was pledged to a project of model 2 before; unknown for any other purpose, and in kind
     * @param parties the donor, and the interests of who acts
     */
    record Making(LocalDate on, Money amount, Fact<ControlCosts> control, Parties parties) implements PledgeInquiry {

        private static final Gate<Making> GATE = Gate.<Making>named("pledge.create")
                .under(Group.FUNDING, Group.PARTNERS)
                .rulesOf(Parties.RULES, facts -> facts.parties().at(facts))
                .rules(
                        FundingRules.MODEL,
                        (facts, values) -> FundingRules.model(facts.control(), facts.amount(), values.funding()))
                .gate();

        @Override
        public Gate<Making> gate() {
            return GATE;
        }
    }

    /**
     * Before it is amended ({@code pledge.amendment}).
     *
     * @param on the day of the amendment
     * @param pledge which pledge
     * @param amount the amount it would have
     * @param received the most that was received of it from that day on
     * @param agreementRests whether a signed agreement rests on it
     * @param control what other pledges promise to a project of model 2; unknown for any other purpose, and in kind
     * @param coverage what its project has beside it, where it is lowered under an agreement; else unknown
     * @param parties the donor, and the interests of who acts
     */
    record Amending(
            LocalDate on,
            PledgeId pledge,
            Money amount,
            Money received,
            boolean agreementRests,
            Fact<ControlCosts> control,
            Fact<Coverage> coverage,
            Parties parties)
            implements PledgeInquiry {

        private static final Gate<Amending> GATE = Gate.<Amending>named("pledge.amend")
                .under(Group.FUNDING, Group.PARTNERS, Group.WORKS)
                .rulesOf(Parties.RULES, facts -> facts.parties().at(facts))
                .rule(FundingRules.AMENDMENT, (facts, values) -> FundingRules.amendment(facts))
                .rules(
                        FundingRules.MODEL,
                        (facts, values) -> FundingRules.model(facts.control(), facts.amount(), values.funding()))
                .rules(
                        Coverage.COMMITTED,
                        (facts, values) -> facts.coverage.value().stream()
                                .map(coverage -> coverage.with(
                                        facts.amount, values.works().committedShare()))
                                .toList())
                .gate();

        @Override
        public Gate<Amending> gate() {
            return GATE;
        }
    }
}
