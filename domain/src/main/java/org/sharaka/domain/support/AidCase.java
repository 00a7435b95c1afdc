package org.sharaka.domain.support;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.funding.PaymentInquiry;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.mandate.Mandate;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.oversight.Oversight;
import org.sharaka.domain.oversight.Stewardship;
import org.sharaka.domain.policy.Policies;

/**
 * What the records say where something is to be paid under a plan.
 *
 * @param plan the plan
 * @param around what the rules of plans ask beside
 * @param oversight the books of the centre
 * @param mandates all mandates of the centre
 * @param stewardship who was in charge, and when
 * @param values the policies of the day: what a statement covers, when reports are due, until when equipment enters the
 *     inventory
 */
public record AidCase(
        SupportPlan plan,
        SupportPlan.Around around,
        Oversight oversight,
        List<Mandate> mandates,
        Stewardship stewardship,
        Policies values) {

    private static final int HALF_A_YEAR = 6;

    /** Copies the list. */
    public AidCase {
        mandates = List.copyOf(mandates);
    }

    /**
     * What an instalment is to be, and what it is asked.
     *
     * @param year of which year of support
     * @param number 1, 2 or 3
     * @param asked how much is to be paid; unknown for what the rules give
     * @param payment what the payment itself is asked; unknown where nothing is to be paid
     * @param on the day
     * @return the inquiry
     */
    public AidInquiry instalment(int year, int number, Fact<Money> asked, Fact<PaymentInquiry> payment, LocalDate on) {
        AidFile file = plan.aid(year);
        AidInquiry.Sums sums = sums(year, number, on);
        LocalDate last = lastDay(year);
        boolean settles = number == AidFile.INSTALMENTS;
        return new AidInquiry(
                on,
                plan.id(),
                year,
                number,
                asked.fold(known -> known, () -> payable(sums, number, on)),
                sums,
                papers(file, number, on),
                lateness(on),
                new AidInquiry.Stopping(
                        around.stop(),
                        settles ? last : on,
                        settles
                                ? file.accounts()
                                        .fold(one -> Fact.known(one.recorded().on()), Fact::unknown)
                                : Fact.unknown()),
                around.parties(),
                payment);
    }

    /**
     * The money of a year of aid before an instalment.
     *
     * @param year of which year of support
     * @param number 1, 2 or 3
     * @param on the day
     * @return all sums; of nothing where the plan has no such year
     */
    public AidInquiry.Sums sums(int year, int number, LocalDate on) {
        PlanYear planned = plan.year(year).orElseGet(() -> new PlanYear(year, Money.ZERO, List.of()));
        Money paid = plan.snapshot().aid().stream().map(file -> file.paidBy(on)).reduce(Money.ZERO, Money::plus);
        return plan.aid(year)
                .sums(number, planned, around.aidPaidBy(on).plus(paid), plan.terms(), equipment(year, number, on), on);
    }

    /** The third instalment settles its year anew, as if nothing had been taken off in it yet. */
    private List<UnlistedEquipment> equipment(int year, int number, LocalDate on) {
        SupportPlan counted = number == AidFile.INSTALMENTS ? plan.besides(year) : plan;
        return SupportPlan.unlisted(
                Stream.concat(Stream.of(counted), around.others().stream()).toList(), on);
    }

    private Money payable(AidInquiry.Sums sums, int number, LocalDate on) {
        return sums.payable(number, values.support(), on);
    }

    /**
     * What is to be paid of an instalment.
     *
     * @param year of which year of support
     * @param number 1, 2 or 3
     * @param on the day
     * @return never below zero
     */
    public Money payable(int year, int number, LocalDate on) {
        return payable(sums(year, number, on), number, on);
    }

    /**
     * An instalment that was prepared.
     *
     * @param gate what its gate was asked
     * @param by who prepares it, and when
     * @param outlay its payment; unknown where nothing is left to be paid
     * @return with what was taken off
     */
    public Tranche tranche(AidInquiry gate, Act by, Fact<Outlay> outlay) {
        AidInquiry.Sums sums = gate.sums();
        boolean settles = gate.number() == AidFile.INSTALMENTS;
        List<Withheld> withheld = sums.withheld(gate.number(), values.support(), gate.on());
        Money forEquipment = withheld.stream().map(Withheld::amount).reduce(Money.ZERO, Money::plus);
        return new Tranche(
                gate.number(),
                by,
                gate.asked(),
                settles ? sums.unjustified().plus(forEquipment) : sums.part().minus(gate.asked()),
                settles ? sums.debt() : Money.ZERO,
                Money.ZERO,
                outlay,
                withheld);
    }

    private AidInquiry.Papers papers(AidFile file, int number, LocalDate on) {
        boolean report = number == AidFile.INSTALMENTS
                ? oversight.reports().annualAccepted(annual(file.year()), on)
                : file.firstPaidOn().is(paid -> oversight.reports().acceptedAfter(paid, on));
        Fact<Accounts> accounts =
                file.accounts().onlyIf(one -> !one.recorded().on().isAfter(on));
        boolean certified = accounts.fold(
                Accounts::isCertified,
                () -> oversight
                        .finances()
                        .statement(values.oversight(), on)
                        .is(statement -> statement.document().kind() == DocumentKind.CERTIFIED_ACCOUNTS));
        return new AidInquiry.Papers(
                file.papers().isSignedBy(on),
                file.papers().isWrittenBy(on),
                file.papers().isPlannedBy(on),
                report,
                accounts.value().isPresent(),
                certified);
    }

    /**
     * How late the manager's reports are.
     *
     * @param on the day
     * @return on the day, and ever since the plan was approved
     */
    public AidInquiry.Lateness lateness(LocalDate on) {
        LocalDate since = plan.snapshot().approved().fold(act -> act.on(), () -> on);
        return new AidInquiry.Lateness(
                around.beneficiary().daysLate(), oversight.reports().latestEver(values, stewardship, since, on));
    }

    /** The calendar year that the larger part of a year of support lies in. */
    private int annual(int year) {
        return plan.snapshot()
                .since()
                .plusYears(year - 1L)
                .plusMonths(HALF_A_YEAR)
                .minusDays(1)
                .getYear();
    }

    private LocalDate lastDay(int year) {
        return plan.snapshot().since().plusYears(year).minusDays(1);
    }

    /**
     * What a payment for a grant is asked.
     *
     * @param grant which grant
     * @param beside the payment itself where it is prepared already
     * @param amount how much is to be paid
     * @param justifiedOn the day of its invoice
     * @param payment what the payment itself is asked
     * @param on the day
     * @return the inquiry
     */
    public GrantPaymentInquiry payment(
            Grant grant,
            Fact<Outlay> beside,
            Money amount,
            LocalDate justifiedOn,
            PaymentInquiry payment,
            LocalDate on) {
        return new GrantPaymentInquiry(
                on,
                plan.id(),
                grant.id(),
                grant.measure().kind().isMaterial(),
                amount,
                grant.left(beside),
                lateness(on),
                new AidInquiry.Stopping(around.stop(), grant.granted().on(), Fact.known(justifiedOn)),
                around.parties(),
                payment);
    }
}
