package org.sharaka.domain.funding;

import java.time.LocalDate;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.policy.Group;
import org.sharaka.domain.rulebook.Gate;
import org.sharaka.domain.rulebook.Inquiry;

/** The facts that the gates of an allocation need ({@code rulebook.md}, section 2). */
public sealed interface AllocationInquiry extends Inquiry {

    /**
     * Before it is made.
     *
     * @param on the day of the step
     * @param pledge the pledge that was named, if one was
     * @param mayGo whether that pledge may go to that purpose; true where none was named
     * @param amount how much
     * @param available how much is available for it
     * @param free how much the receipts hold that it may draw on
     * @param taken how much it draws
     * @param control what was allocated to a project of model 2 before; unknown for any other purpose
     * @param parties whom its purpose concerns, and the interests of who acts
     */
    record Making(
            LocalDate on,
            Fact<PledgeId> pledge,
            boolean mayGo,
            Money amount,
            Money available,
            Money free,
            Money taken,
            Fact<ControlCosts> control,
            Parties parties)
            implements AllocationInquiry {

        private static final Gate<Making> GATE = Gate.<Making>named("allocation.create")
                .under(Group.FUNDING, Group.PARTNERS)
                .rulesOf(Parties.RULES, facts -> facts.parties().at(facts))
                .rule(FundingRules.PURPOSE, (facts, values) -> FundingRules.purpose(facts.mayGo()))
                .rule(
                        FundingRules.AVAILABLE,
                        (facts, values) -> FundingRules.available(facts.amount(), facts.available()))
                .rules(
                        FundingRules.MODEL,
                        (facts, values) -> FundingRules.model(facts.control(), facts.amount(), values.funding()))
                .rule(
                        FundingRules.BALANCE,
                        (facts, values) -> FundingRules.balance(
                                facts.free(), facts.taken(), facts.free().minus(facts.taken())))
                .gate();

        @Override
        public Gate<Making> gate() {
            return GATE;
        }
    }

    /**
     * Before a part of it is released.
     *
     * @param on the day of the step
     * @param allocation which allocation
     * @param wanted how much would be released
     * @param possible how much is unspent from that day on
     * @param taken how much its receipts get back
     * @param parties whom its purpose concerns, and the interests of who acts
     */
    record Releasing(LocalDate on, AllocationId allocation, Money wanted, Money possible, Money taken, Parties parties)
            implements AllocationInquiry {

        private static final Gate<Releasing> GATE = Gate.<Releasing>named("allocation.release")
                .under(Group.FUNDING, Group.PARTNERS)
                .rulesOf(Parties.RULES, facts -> facts.parties().at(facts))
                .rule(FundingRules.RELEASE, (facts, values) -> FundingRules.release(facts.wanted(), facts.possible()))
                .rule(
                        FundingRules.BALANCE,
                        (facts, values) -> FundingRules.balance(
                                facts.possible(),
                                facts.taken(),
                                facts.possible().minus(facts.taken())))
                .gate();

        @Override
        public Gate<Releasing> gate() {
            return GATE;
        }
    }
}
