package org.sharaka.domain.support;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.funding.PaymentId;
import org.sharaka.domain.funding.PaymentInquiry;
import org.sharaka.domain.funding.PaymentOrder;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.policy.Policies;
import org.sharaka.domain.rulebook.Inquiry;

/** What the records say where something is to be paid under a plan, by the values of the day. */
record AidCase(SupportPlan plan, PlanCircumstances around, Policies values) {

    private static final int HALF_A_YEAR = 6;

    /** The facts of an instalment, 1, 2 or 3, of a year of support. */
    AidInquiry instalment(int year, int number, Money asked, Fact<PaymentInquiry> payment, LocalDate on) {
        AidFile file = plan.aid(year);
        boolean settles = number == AidFile.INSTALMENTS;
        LocalDate yearEnds = plan.snapshot().since().plusYears(year).minusDays(1);
        Fact<LocalDate> accounted =
                Fact.of(file.accounts().value().map(one -> one.recorded().on()));
        return new AidInquiry(
                on,
                plan.id(),
                year,
                number,
                asked,
                sums(year, number, on),
                papers(file, number, on),
                lateness(on),
                new AidInquiry.Stopping(around.stop(), settles ? yearEnds : on, settles ? accounted : Fact.unknown()),
                around.parties(),
                payment);
    }

    /** The money of a year of aid before an instalment; of nothing where the plan has no such year. */
    AidInquiry.Sums sums(int year, int number, LocalDate on) {
        Money paid = around.over(
                plan,
                one -> one.snapshot().aid().stream()
                        .map(file -> file.paidBy(on))
                        .reduce(Money.ZERO, Money::plus));
        // the third settles its year anew, as if nothing had been taken off in it yet
        SupportPlan counted = number == AidFile.INSTALMENTS ? plan.besides(year) : plan;
        List<UnlistedEquipment> equipment = SupportPlan.unlisted(
                Stream.concat(Stream.of(counted), around.others().stream()).toList(), on);
        return plan.aid(year).sums(number, plan.year(year), paid, plan.terms(), equipment, on);
    }

    /** What is to be paid of an instalment, never below zero. */
    Money payable(int year, int number, LocalDate on) {
        return sums(year, number, on).payable(number, values.support(), on);
    }

    /**
     * An instalment that was prepared, with what was taken off; its payment unknown where nothing is left to be paid.
     */
    Tranche tranche(AidInquiry gate, Act by, Fact<Outlay> outlay) {
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
                ? around.oversight().reports().annualAccepted(annual(file.year()), on)
                : file.firstPaidOn().is(paid -> around.oversight().reports().acceptedAfter(paid, on));
        Fact<Accounts> accounts =
                file.accounts().onlyIf(one -> !one.recorded().on().isAfter(on));
        boolean certified = accounts.fold(
                Accounts::isCertified,
                () -> around.oversight()
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

    private AidInquiry.Lateness lateness(LocalDate on) {
        LocalDate since = plan.snapshot().approved().fold(Act::on, () -> on);
        return new AidInquiry.Lateness(
                around.beneficiary().daysLate(),
                around.oversight().reports().latestEver(values, around.stewardship(), since, on));
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

    /** The facts of a payment for a grant, beside the payment itself where it is prepared already. */
    GrantPaymentInquiry payment(
            Grant grant,
            Fact<Outlay> beside,
            Money amount,
            Fact<LocalDate> justifiedOn,
            Fact<PaymentInquiry> payment,
            LocalDate on) {
        return new GrantPaymentInquiry(
                on,
                plan.id(),
                grant.id(),
                grant.measure().kind().isMaterial(),
                amount,
                grant.left(beside),
                lateness(on),
                new AidInquiry.Stopping(around.stop(), grant.granted().on(), justifiedOn),
                around.parties(),
                payment);
    }

    /** The facts of the same gate once more, of a payment that waits for its approval. */
    Inquiry again(PaymentId payment, PaymentOrder order, PaymentInquiry approving, LocalDate on) {
        for (AidFile file : plan.snapshot().aid()) {
            for (Tranche tranche : file.tranches()) {
                if (tranche.outlay().is(one -> one.pays(payment))) {
                    return instalment(file.year(), tranche.number(), order.amount(), Fact.known(approving), on);
                }
            }
        }
        Grant grant = plan.snapshot().grants().stream()
                .filter(one -> one.outlay(payment).value().isPresent())
                .findFirst()
                .orElseThrow();
        Fact<LocalDate> justified = Fact.known(order.document().date());
        return payment(grant, grant.outlay(payment), order.amount(), justified, Fact.known(approving), on);
    }
}
