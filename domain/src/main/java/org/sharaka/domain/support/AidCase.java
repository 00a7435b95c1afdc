package org.sharaka.domain.support;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.funding.PaymentId;
import org.sharaka.domain.funding.PaymentInquiry;
import org.sharaka.domain.funding.PaymentOrder;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.oversight.DueReport;
import org.sharaka.domain.oversight.ReportPeriod;
import org.sharaka.domain.policy.Policies;
import org.sharaka.domain.rulebook.Inquiry;

/** What the records say where something is to be paid under a plan, by the values of the day. */
record AidCase(SupportPlan plan, PlanCircumstances around, Policies values) {

    /** The facts of an instalment, 1, 2 or 3, of a year of support. */
    AidInquiry instalment(int year, int number, Money asked, Fact<PaymentInquiry> payment, LocalDate on) {
        AidFile file = plan.aid(year);
        return new AidInquiry(
                on,
                plan.id(),
                year,
                number,
                asked,
                sums(year, number, on),
                papers(file, number, on),
                lateness(on),
                stopping(file, number, on),
                around.parties(),
                payment);
    }

    /** The second is due once the first is paid, and justified on the day by which enough of the first is. */
    private AidInquiry.Stopping stopping(AidFile file, int number, LocalDate on) {
        return switch (number) {
            case 1 -> new AidInquiry.Stopping(around.stop(), on, Fact.unknown());
            case AidFile.INSTALMENTS ->
                new AidInquiry.Stopping(
                        around.stop(),
                        lastDayOf(file.year()),
                        Fact.of(file.accounts()
                                .value()
                                .map(one -> one.recorded().on())));
            default ->
                new AidInquiry.Stopping(
                        around.stop(),
                        file.firstPaidOn().fold(paid -> paid, () -> on),
                        file.firstJustifiedOn(values.support().justifiedShare(), on));
        };
    }

    private LocalDate firstDayOf(int year) {
        return plan.snapshot().since().plusYears(year - 1L);
    }

    private LocalDate lastDayOf(int year) {
        return firstDayOf(year + 1).minusDays(1);
    }

    /** The money of a year of aid before an instalment; of nothing where the plan has no such year. */
    AidInquiry.Sums sums(int year, int number, LocalDate on) {
        Money paid = around.over(
                plan,
                one -> one.snapshot().aid().stream()
                        .map(file -> file.paidBy(on))
                        .reduce(Money.ZERO, Money::plus));
        AidClaims claims =
                AidClaims.of(around.plans(plan), plan, year, number == AidFile.INSTALMENTS, values.oversight(), on);
        return plan.aid(year).sums(number, plan.year(year), plan.terms(), claims, paid, on);
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
        return new Tranche(
                gate.number(),
                by,
                gate.asked(),
                settles ? sums.above() : Money.ZERO,
                settles ? sums.left(values.support(), gate.on()) : Money.ZERO,
                Money.ZERO,
                outlay,
                sums.withheld(gate.number(), values.support(), gate.on()));
    }

    private AidInquiry.Papers papers(AidFile file, int number, LocalDate on) {
        return new AidInquiry.Papers(
                file.papers().isSignedBy(on),
                file.papers().isWrittenBy(on),
                file.papers().isPlannedBy(on),
                file.firstPaidOn().is(paid -> around.oversight().reports().acceptedAfter(paid, on)),
                file.isAccountedBy(on),
                number == AidFile.INSTALMENTS ? owed(file.year(), on) : List.of(),
                isCertified(plan.yearOf(on) - 1, on));
    }

    /**
     * The accounts of every accounting year that ended within the year of support and whose report has fallen due, and
     * the last annual report that fell due: what of them is not accepted.
     */
    private List<String> owed(int year, LocalDate on) {
        List<ReportPeriod> fallenDue = around.oversight().reports().expected(values, around.stewardship(), on).stream()
                .filter(report -> report.fellDue() && report.period().kind() == ReportPeriod.Kind.ANNUAL)
                .map(DueReport::period)
                .toList();
        Predicate<ReportPeriod> accepted =
                period -> around.oversight().reports().annualAccepted(period.year(), on);
        Stream<String> accounts = fallenDue.stream()
                .filter(period -> !period.lastDay().isBefore(firstDayOf(year))
                        && !period.lastDay().isAfter(lastDayOf(year)))
                .filter(accepted.negate())
                .map(period -> "ACCOUNTS" + period.name());
        Stream<String> report = fallenDue.stream()
                .skip(Math.max(0, fallenDue.size() - 1))
                .filter(accepted.negate())
                .map(period -> "ANNUAL_REPORT" + period.name());
        return Stream.concat(accounts, report).toList();
    }

    /** Of a year of support, in whatever plan its aid is; by its statement, or by one of the books of the centre. */
    private boolean isCertified(int ended, LocalDate on) {
        return ended < 1
                || around.plans(plan).stream()
                        .anyMatch(one -> one.aid(ended).accounts().is(all -> all.isCertifiedBy(on)))
                || around.oversight().finances().isCertified(firstDayOf(ended), lastDayOf(ended), on);
    }

    private AidInquiry.Lateness lateness(LocalDate on) {
        LocalDate since = plan.snapshot().approved().fold(Act::on, () -> on);
        return new AidInquiry.Lateness(
                around.beneficiary().daysLate(),
                around.oversight().reports().latestEver(values, around.stewardship(), since, on));
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
