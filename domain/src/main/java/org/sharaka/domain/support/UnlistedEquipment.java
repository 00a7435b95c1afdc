package org.sharaka.domain.support;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.policy.SupportPolicy;

/**
 * Equipment of a grant that was delivered or paid for and is not in the inventory of the centre. From the day after the
 * earlier of both limits on it is unjustified aid ({@code support.unjustified}): this is the one place that says so.
 *
 * @param item which grant, as the inventory would name it: {@code PLN-2026-0001 G1}
 * @param granted what it may cost
 * @param deliveredOn the day of its delivery; unknown until then
 * @param payments what was paid for it, in any order
 * @param taken how much of it was already taken off instalments of operating aid
 */
public record UnlistedEquipment(
        String item, Money granted, Fact<LocalDate> deliveredOn, List<Paid> payments, Money taken) {

    /**
     * Copies the payments and checks the amounts.
     *
     * @throws InvalidValue {@code value.range} with reason {@code least} at {@code /granted} or {@code /taken} for a
     *     negative amount
     */
    public UnlistedEquipment {
        payments = List.copyOf(payments);
        Faults faults = new Faults();
        refuseNegative(faults, "/granted", granted);
        refuseNegative(faults, "/taken", taken);
        faults.throwIfAny();
    }

    /**
     * The equipment of some plans that was delivered or paid for by a day and is not in the inventory.
     *
     * @param plans of one centre; what was taken off an instalment of any of them counts
     * @param day the day; what happens after it is not known yet
     * @return in the order of the plans and their grants
     */
    public static List<UnlistedEquipment> of(List<SupportPlan> plans, LocalDate day) {
        Map<String, Money> taken = AidClaims.taken(plans, Withheld.Cause.EQUIPMENT, day);
        return plans.stream()
                .flatMap(plan -> plan.snapshot().grants().stream()
                        .filter(grant -> grant.isUnlistedOn(day))
                        .map(grant -> grant.unlistedOn(
                                day, plan.item(grant), taken.getOrDefault(plan.item(grant), Money.ZERO))))
                .toList();
    }

    private static void refuseNegative(Faults faults, String pointer, Money amount) {
        if (amount.compareTo(Money.ZERO) < 0) {
            faults.add(pointer, "value.range", "least", 0);
        }
    }

    /**
     * The last day on which it may enter the inventory without being unjustified: the earlier of both limits, by what
     * has happened until a day; unknown where it was neither delivered nor paid for.
     */
    Fact<LocalDate> dueOn(SupportPolicy policy, LocalDate day) {
        Stream<LocalDate> delivered = deliveredBy(day).value().map(on -> lastAfterDelivery(policy, on)).stream();
        Stream<LocalDate> paid = paidBy(day).map(one -> lastAfterPayment(policy, one));
        return Fact.of(Stream.concat(delivered, paid).min(Comparator.naturalOrder()));
    }

    /**
     * How much of it is unjustified: all that was granted once it is late after its delivery, otherwise what was paid
     * for too long ago, less what was already taken off instalments.
     */
    Money unjustifiedOn(SupportPolicy policy, LocalDate day) {
        boolean deliveredLongAgo =
                deliveredBy(day).is(on -> lastAfterDelivery(policy, on).isBefore(day));
        Money late = deliveredLongAgo
                ? granted
                : paidBy(day)
                        .filter(one -> lastAfterPayment(policy, one).isBefore(day))
                        .map(Paid::amount)
                        .reduce(Money.ZERO, Money::plus);
        return late.minus(taken.min(late));
    }

    private Fact<LocalDate> deliveredBy(LocalDate day) {
        return deliveredOn.onlyIf(on -> !on.isAfter(day));
    }

    private Stream<Paid> paidBy(LocalDate day) {
        return payments.stream().filter(one -> !one.on().isAfter(day));
    }

    private static LocalDate lastAfterDelivery(SupportPolicy policy, LocalDate on) {
        return on.plusDays(policy.goodsDeliveredDays());
    }

    private static LocalDate lastAfterPayment(SupportPolicy policy, Paid payment) {
        return payment.on().plusMonths(policy.goodsPaidMonths());
    }

    /** {@return how much of some equipment is unjustified on a day} */
    public static Money unjustified(List<UnlistedEquipment> all, SupportPolicy policy, LocalDate day) {
        return all.stream().map(one -> one.unjustifiedOn(policy, day)).reduce(Money.ZERO, Money::plus);
    }

    /** {@return what of some equipment is unjustified on a day, in its order} */
    public static List<String> lateItems(List<UnlistedEquipment> all, SupportPolicy policy, LocalDate day) {
        return all.stream()
                .filter(one -> !one.unjustifiedOn(policy, day).isZero())
                .map(UnlistedEquipment::item)
                .toList();
    }

    /**
     * A payment for it.
     *
     * @param on the day it was paid
     * @param amount how much
     */
    public record Paid(LocalDate on, Money amount) {

        /**
         * Checks the amount.
         *
         * @throws InvalidValue {@code value.range} with reason {@code least} at {@code /amount} for a negative one
         */
        public Paid {
            Faults faults = new Faults();
            refuseNegative(faults, "/amount", amount);
            faults.throwIfAny();
        }
    }
}
