package org.sharaka.domain.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.sharaka.domain.funding.PaymentInquiry;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.RuleCode;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.policy.Group;
import org.sharaka.domain.policy.SupportPolicy;
import org.sharaka.domain.rulebook.Gate;
import org.sharaka.domain.rulebook.Inquiry;

/**
 * The facts that the gate of an instalment of operating aid needs when it is prepared and, again, when it is approved.
 *
 * @param on the day
 * @param plan the plan
 * @param year of which year of support
 * @param number 1, 2 or 3
 * @param asked how much is to be paid
 * @param sums the money of the year so far
 * @param papers what was handed in
 * @param reports how late the manager's reports are
 * @param stopping whether material support has stopped, and what was due before
 * @param parties the manager, and the interests of who acts
 * @param payment what the payment itself is asked; unknown where nothing is to be paid
 */
public record AidInquiry(
        LocalDate on,
        SupportPlanId plan,
        int year,
        int number,
        Money asked,
        Sums sums,
        Papers papers,
        Lateness reports,
        Stopping stopping,
        Parties parties,
        Fact<PaymentInquiry> payment)
        implements Inquiry {

    /** The gate of an instalment. */
    public static final String GATE = "aid.pay";

    private static final int SETTLING = AidFile.INSTALMENTS;
    private static final String COST_STATEMENT = "COST_STATEMENT";

    private static final Gate<AidInquiry> PAYING = gated();

    private static Gate<AidInquiry> gated() {
        return Gate.<AidInquiry>named(GATE)
                .under(Group.SUPPORT, Group.FUNDING, Group.PARTNERS)
                .rulesOf(Parties.RULES, facts -> facts.parties().at(facts))
                .rules(SupportRules.FIRST, (facts, values) -> facts.at(1, facts::first))
                .rules(
                        SupportRules.SECOND,
                        (facts, values) ->
                                facts.at(2, () -> facts.second(values.support().justifiedShare())))
                .rules(SupportRules.THIRD, (facts, values) -> facts.at(SETTLING, facts::third))
                .rule(SupportRules.WRITTEN, (facts, values) -> facts.written(values.support()))
                .rule(SupportRules.INSTALMENTS, (facts, values) -> facts.instalments(values.support()))
                .rule(
                        SupportRules.LATE_REPORT,
                        (facts, values) -> SupportRules.lateReport(
                                facts.reports().days(), facts.reports().ever(), values.support()))
                .rule(SupportRules.UNJUSTIFIED, (facts, values) -> facts.unjustified(values.support()))
                .rule(SupportRules.STOPS, (facts, values) -> facts.stops(values.support()))
                .rules(
                        SupportRules.SETTLEMENT,
                        (facts, values) -> facts.at(SETTLING, () -> facts.settlement(values.support())))
                .rulesOf(SupportRules.PAYMENT, AidInquiry::payment)
                .gate();
    }

    @Override
    public Gate<AidInquiry> gate() {
        return PAYING;
    }

    private List<Check> at(int instalment, Supplier<Check> rule) {
        return number == instalment ? List.of(rule.get()) : List.of();
    }

    private Check stops(SupportPolicy policy) {
        return number == SETTLING ? Stop.settles(stopping, on, policy) : Stop.pays(stopping, policy);
    }

    private Check first() {
        return both(SupportRules.FIRST, papers.agreement(), "AGREEMENT", papers.plan(), "ANNUAL_PLAN");
    }

    private Check third() {
        List<String> required = List.of(COST_STATEMENT, "ACCOUNTS", "ANNUAL_REPORT");
        List<String> missing = new ArrayList<>(papers.accounts() ? List.of() : List.of(COST_STATEMENT));
        missing.addAll(papers.owed());
        return Check.that(
                        SupportRules.THIRD,
                        missing.isEmpty(),
                        new Reading.Words(required),
                        new Reading.Words(required.stream()
                                .filter(word -> missing.stream().noneMatch(one -> one.startsWith(word)))
                                .toList()))
                .lacking(missing);
    }

    private Check second(Fraction share) {
        Money asks = sums.first().shareRoundedHalfUp(share);
        boolean enough = sums.first().isZero()
                || sums.firstJustified().over(sums.first()).atLeast(share);
        Check check = Check.that(
                SupportRules.SECOND, papers.report() && enough, Reading.of(asks), Reading.of(sums.firstJustified()));
        return papers.report() ? check : check.because("report");
    }

    private static Check both(RuleCode rule, boolean one, String first, boolean other, String second) {
        List<String> there = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        (one ? there : missing).add(first);
        (other ? there : missing).add(second);
        return Check.that(rule, missing.isEmpty(), new Reading.Words(List.of(first, second)), new Reading.Words(there))
                .lacking(missing);
    }

    private Check written(SupportPolicy values) {
        if (sums.aid().compareTo(values.writtenAbove()) > 0 && !papers.written()) {
            return Check.fail(SupportRules.WRITTEN, Reading.of(values.writtenAbove()), Reading.of(sums.aid()));
        }
        Money all = sums.cumulated().plus(asked);
        boolean holds = all.compareTo(values.certifiedAbove()) <= 0 || papers.certified();
        Check check = Check.that(SupportRules.WRITTEN, holds, Reading.of(values.certifiedAbove()), Reading.of(all));
        return holds ? check : check.because("certified");
    }

    /** What may be paid of it under some values. */
    private Money payable(SupportPolicy values) {
        return sums.payable(number, values, on);
    }

    private Check instalments(SupportPolicy values) {
        boolean holds = number == SETTLING
                ? asked.compareTo(sums.aid().minus(sums.paid())) <= 0
                : asked.equals(sums.part()) || asked.equals(payable(values));
        Money due = number == SETTLING ? sums.aid().minus(sums.paid()) : sums.part();
        return Check.that(SupportRules.INSTALMENTS, holds, Reading.of(due), Reading.of(asked));
    }

    private Check unjustified(SupportPolicy values) {
        Money most = payable(values);
        Check check = SupportRules.atMost(SupportRules.UNJUSTIFIED, most, asked);
        List<String> late = UnlistedEquipment.lateItems(sums.equipment(), values, on);
        if (check.result() == Result.PASS) {
            return check;
        }
        if (late.isEmpty()) {
            return most.isZero() ? check.because("nothing") : check;
        }
        boolean alone = asked.compareTo(sums.payableBesideEquipment(number)) <= 0;
        return check.because(alone ? "equipment" : "equipment-too").lacking(late);
    }

    private Check settlement(SupportPolicy values) {
        if (sums.due().value().isEmpty()) {
            return Check.missing(SupportRules.SETTLEMENT, Result.FAIL, Reading.NONE);
        }
        Money payable = payable(values);
        Check check =
                Check.that(SupportRules.SETTLEMENT, asked.equals(payable), Reading.of(payable), Reading.of(asked));
        Money debt = sums.debt(values, on);
        return check.result() == Result.PASS && !debt.isZero()
                ? new Check(check.rule(), Result.PASS, "debt", check.required(), Reading.of(debt))
                : check;
    }

    /**
     * The money of a year of aid before an instalment is paid.
     *
     * @param aid what the year's aid is on the approved budget
     * @param part what this instalment is of it, before anything is taken off
     * @param paid what was paid of the instalments before; of the third, with what was set off of debts, which counts
     *     as paid
     * @param item the year, as it is called where something is withheld for it
     * @param kept of the third, what was withheld in its year and is still not justified
     * @param open what else is unjustified or owed, of this year and others, and was not taken off another instalment
     * @param first what was paid of the first instalment
     * @param firstJustified what of that is justified
     * @param due what the year's aid is on its actual costs; unknown until its statement is in
     * @param cumulated what was paid to the manager in all, in other years too
     * @param equipment what was granted to the manager and is not in the inventory; as taken counts, of the third, what
     *     other years were lowered by, for it settles the whole year
     */
    public record Sums(
            Money aid,
            Money part,
            Money paid,
            String item,
            List<Withheld> kept,
            List<Withheld> open,
            Money first,
            Money firstJustified,
            Fact<Money> due,
            Money cumulated,
            List<UnlistedEquipment> equipment) {

        /** Copies the list. */
        public Sums {
            kept = List.copyOf(kept);
            open = List.copyOf(open);
            equipment = List.copyOf(equipment);
        }

        /** What is to be paid of an instalment ({@code support.settlement}), never below zero. */
        Money payable(int number, SupportPolicy values, LocalDate on) {
            Money left = payableBesideEquipment(number);
            return left.minus(left.min(UnlistedEquipment.unjustified(equipment, values, on)));
        }

        /**
         * What an instalment is lowered by: what is kept, and of what else is owed as much as would be paid otherwise.
         */
        List<Withheld> withheld(int number, SupportPolicy values, LocalDate on) {
            return Stream.concat(kept.stream(), carried(number, values, on).stream())
                    .toList();
        }

        /** Debts first, equipment last. */
        private List<Withheld> carried(int number, SupportPolicy values, LocalDate on) {
            Money left = beside(number).max(Money.ZERO);
            List<Withheld> all = new ArrayList<>();
            for (Withheld claim : claims(values, on)) {
                Money amount = left.min(claim.amount());
                left = left.minus(amount);
                if (!amount.isZero()) {
                    all.add(new Withheld(claim.item(), claim.cause(), amount));
                }
            }
            return all;
        }

        private List<Withheld> claims(SupportPolicy values, LocalDate on) {
            return Stream.concat(
                            open.stream(),
                            equipment.stream()
                                    .map(one -> new Withheld(
                                            one.item(), Withheld.Cause.EQUIPMENT, one.unjustifiedOn(values, on))))
                    .toList();
        }

        /** What would be paid if all equipment were in the inventory. */
        private Money payableBesideEquipment(int number) {
            return beside(number).minus(sum(open)).max(Money.ZERO);
        }

        private Money beside(int number) {
            return room(number).minus(sum(kept));
        }

        /** What would be paid if nothing were owed; less than zero where more was paid than the aid on actual costs. */
        private Money room(int number) {
            return number == SETTLING ? due.fold(known -> known, () -> aid).minus(paid) : part;
        }

        /** What was paid above the aid on actual costs. */
        Money above() {
            return Money.ZERO.minus(room(SETTLING)).max(Money.ZERO);
        }

        /** What is unjustified of the year, and the third instalment cannot carry. */
        Money left(SupportPolicy values, LocalDate on) {
            return ofYear(open).minus(ofYear(carried(SETTLING, values, on)));
        }

        private Money ofYear(List<Withheld> some) {
            return sum(some.stream().filter(one -> one.isFor(item)).toList());
        }

        /** What the manager owes once the year is settled: the greater of both, for one pays the other. */
        Money debt(SupportPolicy values, LocalDate on) {
            return above().max(left(values, on));
        }

        private static Money sum(List<Withheld> some) {
            return some.stream().map(Withheld::amount).reduce(Money.ZERO, Money::plus);
        }
    }

    /**
     * What was handed in for an instalment.
     *
     * @param agreement whether the agreement of the year is signed
     * @param written whether it is an agreement in writing
     * @param plan whether the annual plan is there
     * @param report whether a report after the first instalment is accepted
     * @param accounts whether the statement of the operating costs of the year is accepted
     * @param owed accounts and annual reports that the third takes and that are not accepted: {@code ACCOUNTS2025}
     * @param certified whether the accounts of the last year of support that has ended are certified; true before one
     *     has
     */
    public record Papers(
            boolean agreement,
            boolean written,
            boolean plan,
            boolean report,
            boolean accounts,
            List<String> owed,
            boolean certified) {

        /** Copies the list. */
        public Papers {
            owed = List.copyOf(owed);
        }
    }

    /**
     * How late the manager's reports are.
     *
     * @param days of the latest report on the day
     * @param ever of the latest report at any time since the plan was approved
     */
    public record Lateness(long days, long ever) {}

    /**
     * Whether material support has stopped.
     *
     * @param stop unknown while it goes on
     * @param dueOn when the sum fell due
     * @param justifiedOn when it was justified; unknown while it is not
     */
    public record Stopping(Fact<Stop> stop, LocalDate dueOn, Fact<LocalDate> justifiedOn) {}
}
