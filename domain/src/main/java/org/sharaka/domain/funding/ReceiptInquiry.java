package org.sharaka.domain.funding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.rulebook.EarlierInquiry;

/** What is asked before a step of a receipt ({@code RULES.md}, section 2). */
public sealed interface ReceiptInquiry extends EarlierInquiry {

    /**
     * Before it is recorded.
     *
     * @param on the day it came in
     * @param policy the version of the policy
     * @param inKind what it is worth, if it is no money
     * @param parties the donor and whom its purpose concerns, and the interests of who acts
     */
    record Recording(LocalDate on, String policy, Fact<Valued> inKind, Parties parties) implements ReceiptInquiry {

        /** Never null. */
        public Recording {
            Objects.requireNonNull(on);
            Objects.requireNonNull(policy);
            Objects.requireNonNull(inKind);
            Objects.requireNonNull(parties);
        }

        @Override
        public Ruling ruling() {
            return new Ruling("receipt.create", on, policy, parties.before(on, valued(inKind, policy)));
        }
    }

    /**
     * Before a part of it goes back.
     *
     * @param on the day it goes
     * @param policy the version of the policy
     * @param wanted how much would go
     * @param possible how much is left and unallocated from that day on
     */
    record Reversing(LocalDate on, String policy, Money wanted, Money possible) implements ReceiptInquiry {

        /** Never null. */
        public Reversing {
            Objects.requireNonNull(on);
            Objects.requireNonNull(policy);
            Objects.requireNonNull(wanted);
            Objects.requireNonNull(possible);
        }

        @Override
        public Ruling ruling() {
            return new Ruling("receipt.reverse", on, policy, List.of(FundingRules.reversal(wanted, possible)));
        }
    }

    /**
     * Before what was recorded is set right.
     *
     * @param on the day of the correction
     * @param policy the version of the policy
     * @param recordedBy who wrote what stands
     * @param by who would correct it
     * @param amount the right amount
     * @param left what would be unallocated at the least, on any day; below zero where it would not suffice
     * @param inKind what it is worth, if it is no money
     * @param parties the donor and whom its purpose concerns, and the interests of who acts
     */
    record Correcting(
            LocalDate on,
            String policy,
            UserId recordedBy,
            UserId by,
            Money amount,
            Money left,
            Fact<Valued> inKind,
            Parties parties)
            implements ReceiptInquiry {

        /** Never null. */
        public Correcting {
            Objects.requireNonNull(on);
            Objects.requireNonNull(policy);
            Objects.requireNonNull(recordedBy);
            Objects.requireNonNull(by);
            Objects.requireNonNull(amount);
            Objects.requireNonNull(left);
            Objects.requireNonNull(inKind);
            Objects.requireNonNull(parties);
        }

        @Override
        public Ruling ruling() {
            List<Check> own = new ArrayList<>();
            own.add(FundingRules.correction(recordedBy, by, left.minorUnits() >= 0, amount));
            own.addAll(valued(inKind, policy));
            return new Ruling("fact.correct", on, policy, parties.before(on, own));
        }
    }

    private static List<Check> valued(Fact<Valued> inKind, String policy) {
        Money limit = FundingPolicy.ADOPTED.version(policy).valuerLimit();
        return inKind.fold(gift -> List.of(FundingRules.inKind(gift.value(), gift.byDonor(), limit)), List::of);
    }

    /**
     * A gift in kind.
     *
     * @param value what it is worth
     * @param byDonor whether the donor says so
     */
    record Valued(Money value, boolean byDonor) {

        /** Never null. */
        public Valued {
            Objects.requireNonNull(value);
        }

        static Fact<Valued> of(Gift gift, ReceiptEntry entry, Partner donor) {
            return gift.inKind()
                    .fold(
                            inKind -> Fact.known(
                                    new Valued(entry.amount(), inKind.valuer().is(donor))),
                            Fact::unknown);
        }
    }
}
