package org.sharaka.domain.support;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.RuleCode;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.policy.Group;
import org.sharaka.domain.rulebook.Gate;
import org.sharaka.domain.rulebook.Inquiry;

/**
 * The facts that the gate of one action for many plans needs ({@code support.batch}).
 *
 * @param on the day
 * @param allOrNone whether none is to be granted where one does not pass
 * @param items one for each plan
 */
public record BatchInquiry(LocalDate on, boolean allOrNone, List<Item> items) implements Inquiry {

    private static final Gate<BatchInquiry> GRANTING = Gate.<BatchInquiry>named(PlanInquiry.GRANT_BATCH)
            .under(Group.SUPPORT)
            .rules(SupportRules.BATCH, (facts, values) -> facts.checks())
            .gate();

    /** Copies the list. */
    public BatchInquiry {
        items = List.copyOf(items);
    }

    @Override
    public Gate<BatchInquiry> gate() {
        return GRANTING;
    }

    /** One for each plan, about its reference; where those that pass are granted, one for each of them. */
    private List<Check> checks() {
        long passing = items.stream().filter(Item::passes).count();
        boolean granted = passing == items.size() || !allOrNone && passing > 0;
        return items.stream()
                .filter(item -> !granted || item.passes())
                .map(Item::check)
                .toList();
    }

    /**
     * One plan of a batch.
     *
     * @param plan the plan
     * @param reference its reference
     * @param failed the codes of the rules of its own gate that fail, of which it keeps the ruling where it is granted
     */
    public record Item(SupportPlanId plan, String reference, List<String> failed) {

        /** Copies the codes. */
        public Item {
            failed = List.copyOf(failed);
        }

        /** {@return the item of a plan, by the ruling of its own gate on the day} */
        public static Item of(SupportPlan plan, Ruling ruling) {
            return new Item(
                    plan.id(),
                    plan.snapshot().reference(),
                    ruling.checks().stream()
                            .filter(check -> check.result() == Result.FAIL)
                            .map(check -> check.rule().code())
                            .toList());
        }

        private boolean passes() {
            return failed.isEmpty();
        }

        private Check check() {
            RuleCode rule = SupportRules.BATCH;
            Check check = passes()
                    ? Check.pass(rule, Reading.YES, Reading.YES)
                    : Check.fail(rule, Reading.YES, new Reading.Words(failed));
            return check.about(reference);
        }
    }
}
