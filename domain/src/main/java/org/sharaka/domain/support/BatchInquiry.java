package org.sharaka.domain.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.RuleCode;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.rulebook.EarlierInquiry;

/**
 * What is asked before one action is granted to many plans at once ({@code support.batch}).
 *
 * @param on the day
 * @param policy the version of the policy: {@code support.v1}
 * @param allOrNone whether none is to be granted where one does not pass
 * @param items one for each plan
 */
public record BatchInquiry(LocalDate on, String policy, boolean allOrNone, List<Item> items) implements EarlierInquiry {

    /** Copies the list. */
    public BatchInquiry {
        Objects.requireNonNull(on);
        Objects.requireNonNull(policy);
        items = List.copyOf(items);
    }

    /**
     * Rules on it.
     *
     * @return one check for each plan, told by its reference; where those that pass are granted, one for each of them
     */
    @Override
    public Ruling ruling() {
        long passing = items.stream().filter(Item::passes).count();
        boolean granted = passing == items.size() || !allOrNone && passing > 0;
        List<Check> checks = items.stream()
                .filter(item -> !granted || item.passes())
                .map(Item::check)
                .toList();
        return new Ruling(PlanInquiry.GRANT_BATCH, on, policy, checks);
    }

    /**
     * One plan of a batch.
     *
     * @param reference of the plan
     * @param inquiry what is asked of it
     */
    public record Item(String reference, PlanInquiry inquiry) {

        /** Never null. */
        public Item {
            Objects.requireNonNull(reference);
            Objects.requireNonNull(inquiry);
        }

        /**
         * Whether it passes its own gate.
         *
         * @return false where a rule refuses
         */
        public boolean passes() {
            return !inquiry.ruling().refuses();
        }

        private Check check() {
            RuleCode rule = SupportRules.BATCH;
            List<String> failed = inquiry.ruling().checks().stream()
                    .filter(check -> check.result() == Result.FAIL)
                    .map(check -> check.rule().code())
                    .toList();
            Check check = failed.isEmpty()
                    ? Check.pass(rule, Reading.YES, Reading.YES)
                    : Check.fail(rule, Reading.YES, new Reading.Words(failed));
            return check.about(reference);
        }
    }
}
