package org.sharaka.application.support;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.sharaka.application.funding.Payouts;
import org.sharaka.application.journal.JournalWriter;
import org.sharaka.application.store.Ledger;
import org.sharaka.application.store.Payments;
import org.sharaka.application.store.SupportPlans;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.IdGenerator;
import org.sharaka.application.work.Kept;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.funding.ApprovePayment;
import org.sharaka.domain.funding.Payment;
import org.sharaka.domain.funding.PaymentCircumstances;
import org.sharaka.domain.funding.PaymentFacts;
import org.sharaka.domain.funding.PaymentId;
import org.sharaka.domain.funding.PaymentInquiry;
import org.sharaka.domain.funding.PaymentKind;
import org.sharaka.domain.funding.PaymentOrder;
import org.sharaka.domain.funding.Purpose;
import org.sharaka.domain.funding.WithdrawPayment;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.rulebook.Inquiry;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.support.Accounts;
import org.sharaka.domain.support.AidCase;
import org.sharaka.domain.support.AidFile;
import org.sharaka.domain.support.AidInquiry;
import org.sharaka.domain.support.AidPapers;
import org.sharaka.domain.support.Grant;
import org.sharaka.domain.support.Justification;
import org.sharaka.domain.support.Outlay;
import org.sharaka.domain.support.Repayment;
import org.sharaka.domain.support.SupportPlan;
import org.sharaka.domain.support.SupportPlanId;
import org.sharaka.domain.support.Tranche;

/**
 * Use cases of the money of support plans: what a year of aid rests on, its instalments, what is paid for grants. What
 * the manager hands in is written with {@link Permission#WRITE_CENTRES}; payments are prepared with
 * {@link Permission#WRITE_FUNDING} and approved, by someone else, with {@link Permission#APPROVE_PAYMENTS}.
 */
public final class AidRegister {

    private final UnitOfWork work;
    private final SupportDesk desk;
    private final Payouts payouts;

    /**
     * The register.
     *
     * @param work where plans and payments are kept
     * @param ids gives ids
     * @param clock tells the day
     */
    public AidRegister(UnitOfWork work, IdGenerator ids, Clock clock) {
        this.work = work;
        this.desk = new SupportDesk(work, new JournalWriter(clock));
        this.payouts = new Payouts(ids, clock);
    }

    /**
     * Records the agreement and the annual plan of a year of aid.
     *
     * @param call who asks
     * @param id which plan
     * @param year which year of support
     * @param papers what is handed in
     * @param on the day
     * @param expected the version the caller has read; unknown where the caller did not say
     * @return the plan
     * @throws Rejected.UnknownId when there is no such plan
     * @throws WrongState unless it is approved
     * @throws InvalidValue for papers of another kind, or dated later
     */
    public Kept<SupportPlan> agree(
            Call call, SupportPlanId id, int year, AidPapers papers, LocalDate on, Fact<Long> expected) {
        return desk.record(
                call,
                Permission.WRITE_CENTRES,
                id,
                expected,
                (stores, plan) -> plan.agreed(year, papers, act(call, on)));
    }

    /**
     * Records what was justified of an instalment.
     *
     * @param call who asks
     * @param id which plan
     * @param year which year of support
     * @param more what was accepted
     * @param expected the version the caller has read; unknown where the caller did not say
     * @return the plan
     * @throws Rejected.UnknownId when there is no such plan
     * @throws WrongState unless it is approved
     * @throws InvalidValue {@code value.amount} at {@code /amount} for more than was paid
     */
    public Kept<SupportPlan> justify(Call call, SupportPlanId id, int year, Justification more, Fact<Long> expected) {
        return desk.record(call, Permission.WRITE_CENTRES, id, expected, (stores, plan) -> plan.justified(year, more));
    }

    /**
     * Records the approved accounts of a year of support.
     *
     * @param call who asks
     * @param id which plan
     * @param year which year of support
     * @param accounts the accounts
     * @param expected the version the caller has read; unknown where the caller did not say
     * @return the plan
     * @throws Rejected.UnknownId when there is no such plan
     * @throws WrongState unless it is approved, or where the year is settled
     */
    public Kept<SupportPlan> account(Call call, SupportPlanId id, int year, Accounts accounts, Fact<Long> expected) {
        return desk.record(
                call, Permission.WRITE_CENTRES, id, expected, (stores, plan) -> plan.accounted(year, accounts));
    }

    /**
     * Records aid that was given back.
     *
     * @param call who asks; {@link Permission#WRITE_FUNDING}
     * @param id which plan
     * @param year of which year of support
     * @param more how much
     * @param expected the version the caller has read; unknown where the caller did not say
     * @return the plan
     * @throws Rejected.UnknownId when there is no such plan
     * @throws WrongState where it was never approved
     * @throws InvalidValue {@code value.amount} at {@code /amount} for more than is open
     */
    public Kept<SupportPlan> giveBack(Call call, SupportPlanId id, int year, Repayment more, Fact<Long> expected) {
        return desk.record(call, Permission.WRITE_FUNDING, id, expected, (stores, plan) -> {
            SupportPlan.Recorded recorded = plan.returned(year, more);
            refund(stores, plan.aid(year), more);
            return recorded;
        });
    }

    /** Back into the allocations it was paid from, that of the last instalment first. */
    private static void refund(Stores stores, AidFile file, Repayment more) {
        Money before = file.returned().stream().map(Repayment::amount).reduce(Money.ZERO, Money::plus);
        Money wanted = more.amount();
        List<Outlay> lastFirst = new ArrayList<>(file.tranches().stream()
                .flatMap(tranche -> tranche.outlay().value().stream())
                .filter(outlay -> outlay.approved().value().isPresent())
                .toList());
        Collections.reverse(lastFirst);
        for (Outlay outlay : lastFirst) {
            Money gone = before.min(outlay.amount());
            Money some = wanted.min(outlay.amount().minus(gone));
            before = before.minus(gone);
            wanted = wanted.minus(some);
            if (!some.isZero()) {
                Payment payment =
                        stores.of(Payments.class).get(outlay.payment()).value();
                stores.of(Ledger.class).append(payment.refunded(more.recorded().on(), gone, some));
            }
        }
    }

    /**
     * Prepares the next instalment of a year of aid. Where the rules leave nothing to be paid the instalment is done
     * with, and no payment is made.
     *
     * @param call who asks; {@link Permission#WRITE_FUNDING}
     * @param command what is to be paid
     * @param expected the version the caller has read; unknown where the caller did not say
     * @return made, or refused by the rules of {@code aid.pay}
     * @throws Rejected.UnknownId when there is no such plan
     * @throws WrongState unless it is approved; while an instalment waits, or where the year is settled
     * @throws InvalidValue {@code value.reference} at {@code /allocationId} for one that is not for the support of the
     *     centre; {@code value.date} at {@code /on} for a day before the document
     */
    public Outcome<Kept<SupportPlan>> pay(Call call, PayInstalment command, Fact<Long> expected) {
        call.require(Permission.WRITE_FUNDING);
        return work.step(stores -> {
            Versioned<SupportPlan> read = stores.of(SupportPlans.class).get(command.plan());
            SupportPlan plan = read.ifStill(command.plan().value(), expected);
            Asked asked = asked(stores, call, plan, command);
            AidInquiry gate = asked.gate();
            Act by = act(call, command.on());
            if (asked.payment().value().isEmpty()) {
                SupportPlan.Recorded done = plan.paying(command.year(), asked.tranche(by, Fact.unknown()));
                Outcome<SupportPlan> outcome =
                        Outcome.through(stores.rulebook(), gate, done::plan, any -> List.of(done.event()));
                return desk.kept(stores, call, read, outcome);
            }
            Prepared prepared = asked.payment().value().orElseThrow();
            Outcome<Kept<Payment>> outcome = payouts.prepared(stores, call, prepared.order(), prepared.facts(), gate);
            return outcome.fold(
                    made -> {
                        Outlay outlay = new Outlay(made.value().value().id(), gate.asked(), Fact.unknown());
                        return made.as(desk.kept(
                                stores,
                                call,
                                read,
                                plan.paying(command.year(), asked.tranche(by, Fact.known(outlay)))));
                    },
                    refused -> new Outcome.Refused<>(refused.ruling()));
        });
    }

    /**
     * Looks through the gate of the next instalment of a year.
     *
     * @param call who asks; {@link Permission#READ}
     * @param id which plan
     * @param year which year of support
     * @param on the day
     * @return the ruling, without that on the payment itself
     * @throws Rejected.UnknownId when there is no such plan
     * @throws WrongState unless it is approved; while an instalment waits, or where the year is settled
     */
    public Ruling gateToPay(Call call, SupportPlanId id, int year, LocalDate on) {
        return desk.read(call, id, (stores, plan) -> lookToPay(stores, call, plan, year, on));
    }

    static Ruling lookToPay(Stores stores, Call call, SupportPlan plan, int year, LocalDate on) {
        return stores.rulebook()
                .rule(SupportSurroundings.aid(stores, call, plan, on)
                        .instalment(year, plan.next(year), Fact.unknown(), Fact.unknown(), on));
    }

    /**
     * Prepares a payment for a grant.
     *
     * @param call who asks; {@link Permission#WRITE_FUNDING}
     * @param command what is to be paid
     * @param expected the version the caller has read; unknown where the caller did not say
     * @return made, or refused by the rules of {@code grant.pay}
     * @throws Rejected.UnknownId when there is no such plan or grant
     * @throws InvalidValue {@code value.reference} at {@code /allocationId} for one that is not for the support of the
     *     centre; {@code value.amount} at {@code /amount}; {@code value.date} at {@code /on} for a day before the
     *     document
     */
    public Outcome<Kept<SupportPlan>> pay(Call call, PayGrant command, Fact<Long> expected) {
        call.require(Permission.WRITE_FUNDING);
        return work.step(stores -> {
            Versioned<SupportPlan> read = stores.of(SupportPlans.class).get(command.plan());
            SupportPlan plan = read.ifStill(command.plan().value(), expected);
            Grant grant = plan.grant(command.grant()).orElseThrow(() -> new Rejected.UnknownId(command.grant()));
            PaymentOrder order = new PaymentOrder(
                    PaymentKind.PAYMENT,
                    command.allocation(),
                    command.amount(),
                    command.document(),
                    command.payee(),
                    Fact.unknown(),
                    act(call, command.on()));
            PaymentFacts facts = facts(stores, call, plan, order, command.on());
            Inquiry gate = SupportSurroundings.aid(stores, call, plan, command.on())
                    .payment(
                            grant,
                            Fact.unknown(),
                            command.amount(),
                            command.document().date(),
                            Payment.preparing(order, facts),
                            command.on());
            return payouts.prepared(stores, call, order, facts, gate)
                    .fold(
                            made -> {
                                Outlay outlay = new Outlay(made.value().value().id(), command.amount(), Fact.unknown());
                                return made.as(
                                        desk.kept(stores, call, read, plan.paying(grant.id(), outlay, command.on())));
                            },
                            refused -> new Outcome.Refused<>(refused.ruling()));
        });
    }

    /**
     * Approves a payment under a plan that somebody else prepared: it is spent. Its gate is asked again.
     *
     * @param call who asks; {@link Permission#APPROVE_PAYMENTS}
     * @param id which plan
     * @param payment which payment
     * @param on on which day it is paid
     * @param expected the version the caller has read; unknown where the caller did not say
     * @return made, or refused by the rules of {@code aid.pay} or {@code grant.pay}
     * @throws Rejected.UnknownId when there is no such plan, or payment under it
     * @throws WrongState where it is not prepared
     * @throws InvalidValue for a day before its preparation
     */
    public Outcome<Kept<SupportPlan>> approve(
            Call call, SupportPlanId id, PaymentId payment, LocalDate on, Fact<Long> expected) {
        call.require(Permission.APPROVE_PAYMENTS);
        return work.step(stores -> {
            Versioned<SupportPlan> read = stores.of(SupportPlans.class).get(id);
            SupportPlan.PaidFor what = paidFor(read.ifStill(id.value(), expected), payment);
            Versioned<Payment> paid = stores.of(Payments.class).get(payment);
            PaymentOrder order = paid.value().order();
            isOf(stores, read.value(), order);
            ApprovePayment step = new ApprovePayment(on);
            PaymentCircumstances around = payouts.around(stores, call, paid.value(), on);
            PaymentInquiry asked = step.asks(paid.value(), around);
            AidCase aid = SupportSurroundings.aid(stores, call, read.value(), on);
            Inquiry gate = what.year()
                    .fold(
                            year -> aid.instalment(
                                    year, what.number(), Fact.known(order.amount()), Fact.known(asked), on),
                            () -> grantGate(aid, read.value(), what, payment, order, asked, on));
            return payouts.taken(stores, call, paid, step, around, gate)
                    .fold(
                            made -> made.as(
                                    desk.kept(stores, call, read, read.value().paid(payment, act(call, on)))),
                            refused -> new Outcome.Refused<>(refused.ruling()));
        });
    }

    private static Inquiry grantGate(
            AidCase aid,
            SupportPlan plan,
            SupportPlan.PaidFor what,
            PaymentId payment,
            PaymentOrder order,
            PaymentInquiry asked,
            LocalDate on) {
        Grant grant = plan.grant(what.grant().value().orElseThrow()).orElseThrow();
        Fact<Outlay> itself = Fact.of(grant.outlays().stream()
                .filter(outlay -> outlay.payment().equals(payment))
                .findFirst());
        return aid.payment(grant, itself, order.amount(), order.document().date(), asked, on);
    }

    /**
     * Takes a payment under a plan back before its approval.
     *
     * @param call who asks; {@link Permission#WRITE_FUNDING}
     * @param id which plan
     * @param payment which payment
     * @param on on which day
     * @param reason why
     * @param expected the version the caller has read; unknown where the caller did not say
     * @return made
     * @throws Rejected.UnknownId when there is no such plan, or payment under it
     * @throws WrongState where it is not prepared
     * @throws InvalidValue for a reason that is no text, or a day before its preparation
     */
    public Outcome<Kept<SupportPlan>> withdraw(
            Call call, SupportPlanId id, PaymentId payment, LocalDate on, String reason, Fact<Long> expected) {
        call.require(Permission.WRITE_FUNDING);
        return work.step(stores -> {
            Versioned<SupportPlan> read = stores.of(SupportPlans.class).get(id);
            paidFor(read.ifStill(id.value(), expected), payment);
            Versioned<Payment> paid = stores.of(Payments.class).get(payment);
            WithdrawPayment step = new WithdrawPayment(on, Fact.known(reason));
            PaymentCircumstances around = payouts.around(stores, call, paid.value(), on);
            return payouts.taken(stores, call, paid, step, around, step.asks(paid.value(), around))
                    .fold(
                            made -> made.as(
                                    desk.kept(stores, call, read, read.value().withdrawn(payment, on))),
                            refused -> new Outcome.Refused<>(refused.ruling()));
        });
    }

    private static SupportPlan.PaidFor paidFor(SupportPlan plan, PaymentId payment) {
        return plan.paidFor(payment).orElseThrow(() -> new Rejected.UnknownId(payment.value()));
    }

    private Asked asked(Stores stores, Call call, SupportPlan plan, PayInstalment command) {
        int number = plan.next(command.year());
        AidCase aid = SupportSurroundings.aid(stores, call, plan, command.on());
        Money payable = aid.payable(command.year(), number, command.on());
        Money amount = command.amount().fold(known -> known, () -> payable);
        if (amount.isZero()) {
            return new Asked(
                    aid,
                    aid.instalment(command.year(), number, Fact.known(amount), Fact.unknown(), command.on()),
                    Fact.unknown());
        }
        PaymentOrder order = new PaymentOrder(
                PaymentKind.PAYMENT,
                command.allocation(),
                amount,
                command.document(),
                command.payee(),
                Fact.unknown(),
                act(call, command.on()));
        PaymentFacts facts = facts(stores, call, plan, order, command.on());
        return new Asked(
                aid,
                aid.instalment(
                        command.year(),
                        number,
                        Fact.known(amount),
                        Fact.known(Payment.preparing(order, facts)),
                        command.on()),
                Fact.known(new Prepared(order, facts)));
    }

    private PaymentFacts facts(Stores stores, Call call, SupportPlan plan, PaymentOrder order, LocalDate on) {
        isOf(stores, plan, order);
        return payouts.facts(stores, call, order, on);
    }

    private void isOf(Stores stores, SupportPlan plan, PaymentOrder order) {
        Purpose purpose = payouts.purpose(stores, order);
        if (!purpose.isPaidUnderAPlan() || !purpose.about().is(plan.centre().value()::equals)) {
            throw InvalidValue.at("/allocationId", "value.reference", "unknown");
        }
    }

    private static Act act(Call call, LocalDate on) {
        return new Act(call.actor().id(), on);
    }

    /** What the gate of an instalment is asked, and its payment where there is something to be paid. */
    private record Asked(AidCase aid, AidInquiry gate, Fact<Prepared> payment) {

        Tranche tranche(Act by, Fact<Outlay> outlay) {
            return aid.tranche(gate, by, outlay);
        }
    }

    /** A payment that is to be prepared. */
    private record Prepared(PaymentOrder order, PaymentFacts facts) {}
}
