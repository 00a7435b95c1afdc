package org.sharaka.domain.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.policy.OversightPolicy;

/**
 * What the manager owes the instalments of a year of aid: debts, what is unjustified of this year or another, and
 * equipment that is not in the inventory. What was taken off another instalment is settled. The third instalment
 * settles its year anew: as if nothing but debts had been taken off in it yet, so that what was justified since comes
 * back.
 *
 * @param item the year, as it is called where something is withheld for it
 * @param kept of the third, what was withheld in its year before and is still not justified
 * @param open what else is unjustified or owed: of other years first, in the order of the plans
 * @param setOff what was set off of debts in this year before
 * @param equipment what was granted and is not in the inventory
 */
record AidClaims(
        String item, List<Withheld> kept, List<Withheld> open, Money setOff, List<UnlistedEquipment> equipment) {

    /**
     * The claims on a day.
     *
     * @param plans all plans of the manager for the centre, this one too
     * @param plan whose instalment it is
     * @param year of which year of support
     * @param settles whether it is the third
     */
    static AidClaims of(
            List<SupportPlan> plans,
            SupportPlan plan,
            int year,
            boolean settles,
            OversightPolicy policy,
            LocalDate day) {
        UnaryOperator<LocalDate> until = paid -> AidFile.justifiedBy(policy, paid);
        String item = plan.item(year);
        List<Withheld> here = plan.aid(year).withheldBy(day).toList();
        Map<String, Money> all = taken(plans, Withheld.Cause.UNJUSTIFIED, day);
        Map<String, Money> debts = taken(plans, Withheld.Cause.DEBT, day);
        Map<String, Money> again = new HashMap<>();
        if (settles) {
            here.stream()
                    .filter(one -> one.cause() == Withheld.Cause.UNJUSTIFIED)
                    .forEach(one -> again.merge(one.item(), one.amount(), Money::plus));
        }
        List<Withheld> kept = new ArrayList<>();
        List<Withheld> open = new ArrayList<>();
        for (SupportPlan other : plans) {
            for (AidFile file : other.snapshot().aid()) {
                String its = other.item(file.year());
                boolean settled =
                        !its.equals(item) && file.settledBy(day).value().isPresent();
                if (settled) {
                    add(open, its, Withheld.Cause.DEBT, file.debtOn(until, day).minus(left(debts, its)));
                }
                file.unjustifiedBesideReturned(until, day).forEach((number, net) -> {
                    String instalment = instalment(its, number);
                    Money held = left(again, instalment).min(net);
                    add(kept, instalment, Withheld.Cause.UNJUSTIFIED, held);
                    if (!settled) {
                        Money elsewhere = left(all, instalment).minus(left(again, instalment));
                        Money rest = net.minus(elsewhere).minus(held);
                        add(open, instalment, Withheld.Cause.UNJUSTIFIED, rest);
                    }
                });
            }
        }
        open.sort((one, next) -> Boolean.compare(one.isFor(item), next.isFor(item)));
        Money setOff = here.stream()
                .filter(one -> one.cause() == Withheld.Cause.DEBT)
                .map(Withheld::amount)
                .reduce(Money.ZERO, Money::plus);
        List<SupportPlan> counted = settles
                ? plans.stream()
                        .map(one -> one.id().equals(plan.id()) ? one.besides(year) : one)
                        .toList()
                : plans;
        return new AidClaims(item, kept, open, setOff, UnlistedEquipment.of(counted, day));
    }

    /** What of the aid of some plans of a manager the manager owes on a day, and no instalment was lowered by. */
    static Money openOn(List<SupportPlan> plans, UnaryOperator<LocalDate> until, LocalDate day) {
        return owed(plans, until, day).stream().map(Withheld::amount).reduce(Money.ZERO, Money::plus);
    }

    /** The same one by one: the debt of a year that is settled, else what of its instalments is unjustified. */
    static List<Withheld> owed(List<SupportPlan> plans, UnaryOperator<LocalDate> until, LocalDate day) {
        Map<String, Money> unjustified = taken(plans, Withheld.Cause.UNJUSTIFIED, day);
        Map<String, Money> debts = taken(plans, Withheld.Cause.DEBT, day);
        List<Withheld> owed = new ArrayList<>();
        for (SupportPlan plan : plans) {
            for (AidFile file : plan.snapshot().aid()) {
                String item = plan.item(file.year());
                if (file.settledBy(day).value().isPresent()) {
                    add(owed, item, Withheld.Cause.DEBT, file.debtOn(until, day).minus(left(debts, item)));
                } else {
                    file.unjustifiedBesideReturned(until, day).forEach((number, net) -> {
                        String instalment = instalment(item, number);
                        add(owed, instalment, Withheld.Cause.UNJUSTIFIED, net.minus(left(unjustified, instalment)));
                    });
                }
            }
        }
        return owed;
    }

    private static String instalment(String year, int number) {
        return year + " I" + number;
    }

    /** What instalments were lowered by, by what for. */
    static Map<String, Money> taken(List<SupportPlan> plans, Withheld.Cause cause, LocalDate day) {
        Map<String, Money> taken = new HashMap<>();
        plans.stream()
                .flatMap(plan -> plan.snapshot().aid().stream())
                .flatMap(file -> file.withheldBy(day))
                .filter(one -> one.cause() == cause)
                .forEach(one -> taken.merge(one.item(), one.amount(), Money::plus));
        return taken;
    }

    private static Money left(Map<String, Money> amounts, String item) {
        return Objects.requireNonNullElse(amounts.get(item), Money.ZERO);
    }

    private static void add(List<Withheld> open, String item, Withheld.Cause cause, Money amount) {
        if (amount.minorUnits() > 0) {
            open.add(new Withheld(item, cause, amount));
        }
    }
}
