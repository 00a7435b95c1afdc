package org.sharaka.application.funding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.sharaka.application.journal.JournalWriter;
import org.sharaka.application.store.Criteria;
import org.sharaka.application.store.Funds;
import org.sharaka.application.store.Journal;
import org.sharaka.application.store.Ledger;
import org.sharaka.application.store.Payments;
import org.sharaka.application.store.Pledges;
import org.sharaka.application.store.Projects;
import org.sharaka.application.store.Receipts;
import org.sharaka.application.store.Settlements;
import org.sharaka.application.store.Window;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.IdGenerator;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.funding.Gift;
import org.sharaka.domain.funding.GiftKind;
import org.sharaka.domain.funding.Instalment;
import org.sharaka.domain.funding.PaymentState;
import org.sharaka.domain.funding.Pledge;
import org.sharaka.domain.funding.PledgeId;
import org.sharaka.domain.funding.PledgeRequest;
import org.sharaka.domain.funding.PledgeTerms;
import org.sharaka.domain.funding.Receipt;
import org.sharaka.domain.funding.ReceiptEntry;
import org.sharaka.domain.funding.ReceiptId;
import org.sharaka.domain.funding.ReceiptShare;
import org.sharaka.domain.funding.Reversal;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partnership.AgreementId;
import org.sharaka.domain.partnership.Settled;
import org.sharaka.domain.partnership.SettledProject;
import org.sharaka.domain.partnership.Settlement;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.domain.project.Stage;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.text.Reason;

/**
 * What becomes of the money of projects that end ({@code works.settlement}): part of a step, in its unit of work. What
 * was retained and what is owed stays allocated, all else of their allocations goes back; what the settlement moves is
 * a pledge of its donor for the other purpose from then on, which is all the consent that an allocation asks; what is
 * to be returned is held. Instalments that fell due later are closed ({@code pledge.overdue}).
 */
public final class ProjectMoney {

    private final AllocationRegister allocations;
    private final Desk desk;
    private final JournalWriter journal;

    /** The money; its unspent allocations are released. */
    public ProjectMoney(AllocationRegister allocations, IdGenerator ids, Clock clock) {
        this.allocations = allocations;
        this.desk = new Desk(ids, clock);
        this.journal = new JournalWriter(clock);
    }

    /**
     * What sponsors have given for projects and is neither spent nor kept for what is owed.
     *
     * @throws InvalidValue {@code value.reference} at {@code /settlement/moved/…/to/id} for a purpose that is not
     *     there, or ends too, and at {@code /settlement/moved/…/pledgeId} for a pledge that has no money left;
     *     {@code value.required} there where several have, and none is named; {@code value.range} with reason
     *     {@code most} at {@code /settlement/moved/…/amount} for more than that pledge has left
     */
    public Money unused(Stores stores, List<ProjectId> ending, LocalDate on, Settlement stated) {
        mustBeThere(stores, ending, stated);
        Leftover left = left(stores, ending, on, stated);
        if (stated.accounted().compareTo(left.unused()) <= 0) {
            left.moving(stated);
        }
        return left.unused();
    }

    /** What sponsors have given for a project and is neither spent nor retained nor being paid, by a day. */
    public static Money left(Stores stores, ProjectId project, LocalDate on) {
        Settlement kept = rest(Fact.unknown(), prepared(stores, project), Fact.unknown());
        return Leftover.of(stores, List.of(project), on, kept).unused();
    }

    private static Money prepared(Stores stores, ProjectId project) {
        return stores
                .of(Payments.class)
                .list(Criteria.all(new Window(Fact.unknown(), Window.LARGEST_LIMIT))
                        .with("state", Set.of(PaymentState.PREPARED.name()))
                        .with(Payments.PROJECT, Set.of(project.value())))
                .items()
                .stream()
                .map(payment -> payment.value().order().amount())
                .reduce(Money.ZERO, Money::plus);
    }

    private static Leftover left(Stores stores, List<ProjectId> ending, LocalDate on, Settlement stated) {
        return isAgain(stores, ending)
                ? Leftover.again(stores, ending, on, stated)
                : Leftover.of(stores, ending, on, stated);
    }

    /** What was held at final acceptance is settled again; what a cut lot left to be returned is not. */
    private static boolean isAgain(Stores stores, List<ProjectId> ending) {
        return ending.stream()
                .allMatch(project ->
                        stores.of(Projects.class).get(project).value().stage() == Stage.FINALLY_ACCEPTED);
    }

    /**
     * Settles what a project of a sponsor has left at its final acceptance as a cancellation does: it is to be
     * returned. What was retained stays, and what payments that are prepared ask.
     *
     * @param made the acceptance, whose ruling is that of all that changes beside
     */
    public void settleRest(Stores stores, Call call, ProjectId project, LocalDate on, Outcome.Made<?> made) {
        Money owed = prepared(stores, project);
        Settlement kept = rest(Fact.unknown(), owed, Fact.unknown());
        Money unused = Leftover.again(stores, List.of(project), on, kept).unused();
        if (!unused.isZero()) {
            Money spent = stores.of(Funds.class).spentOn(project, on);
            Settlement stated = rest(Fact.known(spent), owed, Fact.known(unused));
            settle(
                    stores,
                    call,
                    List.of(project),
                    Fact.unknown(),
                    new Settling(on, stated, new Reason("works.settlement")),
                    made);
        }
    }

    private static Settlement rest(Fact<Money> spent, Money owed, Fact<Money> returned) {
        return new Settlement(
                Fact.unknown(),
                Fact.unknown(),
                spent,
                Fact.known(owed).onlyIf(amount -> !amount.isZero()),
                returned,
                List.of(),
                Fact.unknown());
    }

    private static void mustBeThere(Stores stores, List<ProjectId> ending, Settlement stated) {
        Faults faults = new Faults();
        for (int place = 0; place < stated.moved().size(); place++) {
            Settlement.Moved moved = stated.moved().get(place);
            String pointer = "/settlement/moved/" + place + "/to";
            faults.take("", () -> KnownPurposes.open(stores, moved.to(), pointer));
            if (moved.to().ofAProject().is(ending::contains)) {
                faults.add(pointer + "/id", "value.reference", "ended");
            }
        }
        faults.throwIfAny();
    }

    /**
     * Settles the money of projects that have ended with a step.
     *
     * @param agreement the agreement that was terminated with them; unknown where a project ends by itself
     * @param made the step, whose ruling is that of all that changes beside
     */
    public void settle(
            Stores stores,
            Call call,
            List<ProjectId> ended,
            Fact<AgreementId> agreement,
            Settling asked,
            Outcome.Made<?> made) {
        Leftover left = left(stores, ended, asked.on(), asked.stated());
        settle(stores, call, ended, left, agreement, asked, made);
        Entry entry = new Entry(stores, call, new Act(call.actor().id(), left.day()), asked.reason(), made);
        left.closing().forEach((pledge, more) -> close(entry, pledge, more));
    }

    /** Settles lots of a project that goes on; its pledges stay as they are. */
    public void settlePart(
            Stores stores, Call call, ProjectId project, AgreementId agreement, Settling asked, Outcome.Made<?> made) {
        Leftover left = Leftover.ofPart(stores, project, asked.on(), asked.stated());
        settle(stores, call, List.of(project), left, Fact.known(agreement), asked, made);
    }

    private void settle(
            Stores stores,
            Call call,
            List<ProjectId> ended,
            Leftover left,
            Fact<AgreementId> agreement,
            Settling asked,
            Outcome.Made<?> made) {
        Entry entry = new Entry(stores, call, new Act(call.actor().id(), left.day()), asked.reason(), made);
        left.releases()
                .forEach(part -> allocations.release(
                        stores, call, part.allocation(), part.amount(), left.day(), asked.reason()));
        List<Leftover.Taken> moving = left.moving(asked.stated());
        List<Settled.MovedMoney> moved =
                moving.stream().map(part -> move(entry, part)).toList();
        List<ReceiptShare> held = left.returning(moving, asked.stated().returned());
        boolean again = isAgain(stores, ended);
        held.forEach(share -> hold(entry, share, again));
        for (ProjectId project : ended) {
            keep(
                    stores,
                    new SettledProject(
                            project,
                            List.of(new Settled(
                                    entry.act(),
                                    agreement,
                                    asked.stated(),
                                    left.kept(project),
                                    held.stream()
                                            .filter(share -> left.isOf(share.receipt(), project))
                                            .toList(),
                                    moved.stream()
                                            .filter(one -> left.isOf(one.from(), project))
                                            .toList()))));
        }
    }

    private static void keep(Stores stores, SettledProject settled) {
        Settlements all = stores.of(Settlements.class);
        all.find(settled.project())
                .ifPresentOrElse(
                        before -> all.keep(
                                before.value().and(settled.settlements().get(0)), before.version()),
                        () -> all.add(settled));
    }

    /** The money leaves its receipts, and comes in on a new pledge of the donor for the other purpose. */
    private Settled.MovedMoney move(Entry entry, Leftover.Taken part) {
        Stores stores = entry.stores();
        part.shares().forEach(share -> leave(entry, share));
        LocalDate day = entry.act().on();
        Money amount = part.moved().amount();
        PledgeRequest promise = new PledgeRequest(
                part.pledge().donor(),
                GiftKind.CASH,
                KnownPurposes.whole(stores, part.moved().to()),
                new PledgeTerms(amount, List.of(new Instalment(day, amount))),
                day);
        Recorded<Pledge> pledge = Pledge.moved(
                new PledgeId(desk.ids().id()),
                desk.reference(stores, "PLG"),
                promise,
                entry.act().by());
        stores.of(Pledges.class).add(pledge.after());
        entry.write(journal, pledge);
        Gift gift = new Gift(
                new ReceiptId(desk.ids().id()),
                desk.reference(stores, "REC"),
                new ReceiptEntry(amount, day, part.moved().consent().reference()),
                Fact.unknown(),
                Fact.unknown(),
                entry.act().by());
        Recorded<Receipt> receipt = Receipt.moved(gift, pledge.after().id());
        stores.of(Receipts.class).add(receipt.after());
        stores.of(Ledger.class).append(receipt.after().movements());
        entry.write(journal, receipt);
        return new Settled.MovedMoney(
                promise.purpose(), part.pledge().id(), pledge.after().id(), amount);
    }

    /** Money that moves is free, or was held to be returned. */
    private void leave(Entry entry, ReceiptShare share) {
        Money free = entry.stores()
                .of(Ledger.class)
                .free(share.receipt())
                .leastFrom(entry.act().on());
        Money moved = free.minorUnits() > 0 ? free.min(share.amount()) : Money.ZERO;
        settle(entry, share.receipt(), moved, Reversal.Kind.MOVED);
        settle(entry, share.receipt(), share.amount().minus(moved), Reversal.Kind.RETURNED);
    }

    private void hold(Entry entry, ReceiptShare share, boolean again) {
        Money held = again
                ? entry.stores().of(Receipts.class).get(share.receipt()).value().held()
                : Money.ZERO;
        settle(entry, share.receipt(), share.amount().minus(held.min(share.amount())), Reversal.Kind.HELD);
    }

    private void settle(Entry entry, ReceiptId receipt, Money amount, Reversal.Kind kind) {
        if (amount.isZero()) {
            return;
        }
        Receipts receipts = entry.stores().of(Receipts.class);
        Versioned<Receipt> read = receipts.get(receipt);
        Recorded<Receipt> settled =
                read.value().settled(kind, entry.act(), amount, entry.reason().text());
        receipts.keep(settled.after(), read.version());
        entry.stores().of(Ledger.class).append(settled.after().movedSince(read.value()));
        entry.write(journal, settled);
    }

    private void close(Entry entry, PledgeId pledge, Money asked) {
        Pledges pledges = entry.stores().of(Pledges.class);
        Versioned<Pledge> read = pledges.get(pledge);
        Money covered = entry.stores().of(Ledger.class).covered(pledge).atLast();
        Recorded<Pledge> closed = read.value().closed(entry.act(), covered, covered.plus(asked));
        if (!closed.events().isEmpty()) {
            pledges.keep(closed.after(), read.version());
            entry.write(journal, closed);
        }
    }

    /** What is settled. */
    public record Settling(LocalDate on, Settlement stated, Reason reason) {}

    /** What every change of a settlement has with it. */
    private record Entry(Stores stores, Call call, Act act, Reason reason, Outcome.Made<?> made) {

        void write(JournalWriter journal, Recorded<?> recorded) {
            recorded.events().forEach(event -> journal.write(stores.of(Journal.class), call, event, made));
        }
    }
}
