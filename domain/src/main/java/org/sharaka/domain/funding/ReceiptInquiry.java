package org.sharaka.domain.funding;

import java.time.LocalDate;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.partner.PartnerRules;
import org.sharaka.domain.policy.Group;
import org.sharaka.domain.rulebook.Gate;
import org.sharaka.domain.rulebook.Inquiry;

/** The facts that the gates of a receipt need ({@code rulebook.md}, section 2). */
public sealed interface ReceiptInquiry extends Inquiry {

    /**
     * Before it is recorded.
     *
     * @param on the day it came in
     * @param pledge the pledge that it fulfils; unknown for money without a donor
     * @param inKind what it is worth, if it is no money
     * @param other what is known of money without a donor; unknown for a receipt on a pledge
     * @param parties the donor and whom its purpose concerns, and the interests of who acts
     */
    record Recording(
            LocalDate on, Fact<PledgeId> pledge, Fact<Valued> inKind, Fact<WithoutDonor> other, Parties parties)
            implements ReceiptInquiry {

        private static final Gate<Recording> GATE = Gate.<Recording>named("receipt.create")
                .under(Group.FUNDING, Group.PARTNERS)
                .rulesOf(Parties.RULES, facts -> facts.parties().at(facts))
                .rules(FundingRules.IN_KIND, (facts, values) -> FundingRules.inKind(facts.inKind(), values.funding()))
                .rules(FundingRules.OTHER, (facts, values) -> FundingRules.other(facts.other()))
                .gate();

        @Override
        public Gate<Recording> gate() {
            return GATE;
        }
    }

    /**
     * Before a part of it goes back. A protective step: of its parties only a donor that is frozen stops it.
     *
     * @param on the day it goes
     * @param receipt which receipt
     * @param wanted how much would go
     * @param possible how much is left and unallocated from that day on
     * @param frozen whether the donor is frozen that day
     */
    record Reversing(LocalDate on, ReceiptId receipt, Money wanted, Money possible, Fact<Boolean> frozen)
            implements ReceiptInquiry {

        private static final Gate<Reversing> GATE = Gate.<Reversing>named("receipt.reverse")
                .under(Group.FUNDING)
                .rules(
                        PartnerRules.BLOCKED,
                        (facts, values) -> PartnerRules.notFrozen(facts.frozen().is(frozen -> frozen)))
                .rule(FundingRules.REVERSAL, (facts, values) -> FundingRules.reversal(facts.wanted(), facts.possible()))
                .gate();

        @Override
        public Gate<Reversing> gate() {
            return GATE;
        }
    }

    /**
     * Before what was recorded is set right.
     *
     * @param on the day of the correction
     * @param receipt which receipt
     * @param recordedBy who wrote what stands
     * @param by who would correct it
     * @param amount the right amount
     * @param left what would be unallocated at the least, on any day, by the right day alone; below zero where money
     *     was allocated before it came. What a lower amount leaves uncovered refuses nothing
     * @param inKind what it is worth, if it is no money
     * @param parties the donor and whom its purpose concerns, and the interests of who acts
     */
    record Correcting(
            LocalDate on,
            ReceiptId receipt,
            UserId recordedBy,
            UserId by,
            Money amount,
            Money left,
            Fact<Valued> inKind,
            Parties parties)
            implements ReceiptInquiry {

        private static final Gate<Correcting> GATE = Gate.<Correcting>named("fact.correct")
                .under(Group.FUNDING, Group.PARTNERS)
                .rulesOf(Parties.INTEREST, facts -> facts.parties().at(facts))
                .rule(FundingRules.CORRECTION, (facts, values) -> FundingRules.correction(facts))
                .rules(FundingRules.IN_KIND, (facts, values) -> FundingRules.inKind(facts.inKind(), values.funding()))
                .gate();

        @Override
        public Gate<Correcting> gate() {
            return GATE;
        }
    }

    /**
     * Money that no donor gave.
     *
     * @param cause why it came in; unknown where nobody said
     */
    record WithoutDonor(Fact<OtherIncome.Cause> cause) {}

    /**
     * A gift in kind.
     *
     * @param value what it is worth
     * @param byDonor whether the donor says so
     */
    record Valued(Money value, boolean byDonor) {

        static Fact<Valued> of(Gift gift, ReceiptEntry entry, Partner donor) {
            return gift.inKind()
                    .map(inKind -> new Valued(entry.amount(), inKind.valuer().is(donor)));
        }
    }
}
