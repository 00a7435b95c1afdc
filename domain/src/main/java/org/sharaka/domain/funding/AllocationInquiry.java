package org.sharaka.domain.funding;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.rulebook.EarlierInquiry;

/** What is asked before a step of an allocation ({@code RULES.md}, section 2). */
public sealed interface AllocationInquiry extends EarlierInquiry {

    /**
     * Before it is made.
     *
     * @param on the day of the step
     * @param policy the version of the policy
     * @param mayGo whether the pledge that was named, if one was, may go to that purpose
     * @param amount how much
     * @param available how much is available for it
     * @param free how much the receipts hold that it may draw on
     * @param taken how much it draws
     * @param parties whom its purpose concerns, and the interests of who acts
     */
    record Making(
            LocalDate on,
            String policy,
            boolean mayGo,
            Money amount,
            Money available,
            Money free,
            Money taken,
            Parties parties)
            implements AllocationInquiry {

        /** Never null. */
        public Making {
            Objects.requireNonNull(on);
            Objects.requireNonNull(policy);
            Objects.requireNonNull(amount);
            Objects.requireNonNull(available);
            Objects.requireNonNull(free);
            Objects.requireNonNull(taken);
            Objects.requireNonNull(parties);
        }

        @Override
        public Ruling ruling() {
            return new Ruling(
                    "allocation.create",
                    on,
                    policy,
                    parties.before(
                            on,
                            List.of(
                                    FundingRules.purpose(mayGo),
                                    FundingRules.available(amount, available),
                                    FundingRules.balance(free, taken, free.minus(taken)))));
        }
    }

    /**
     * Before a part of it is released.
     *
     * @param on the day of the step
     * @param policy the version of the policy
     * @param wanted how much would be released
     * @param possible how much is unspent from that day on
     * @param taken how much its receipts get back
     * @param parties whom its purpose concerns, and the interests of who acts
     */
    record Releasing(LocalDate on, String policy, Money wanted, Money possible, Money taken, Parties parties)
            implements AllocationInquiry {

        /** Never null. */
        public Releasing {
            Objects.requireNonNull(on);
            Objects.requireNonNull(policy);
            Objects.requireNonNull(wanted);
            Objects.requireNonNull(possible);
            Objects.requireNonNull(taken);
            Objects.requireNonNull(parties);
        }

        @Override
        public Ruling ruling() {
            return new Ruling(
                    "allocation.release",
                    on,
                    policy,
                    parties.before(
                            on,
                            List.of(
                                    FundingRules.release(wanted, possible),
                                    FundingRules.balance(possible, taken, possible.minus(taken)))));
        }
    }
}
