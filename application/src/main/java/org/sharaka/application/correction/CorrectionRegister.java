package org.sharaka.application.correction;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sharaka.application.correction.CorrectFact.Named;
import org.sharaka.application.funding.CorrectedMoney;
import org.sharaka.application.journal.JournalWriter;
import org.sharaka.application.store.Allocations;
import org.sharaka.application.store.CorrectionQuery;
import org.sharaka.application.store.Corrections;
import org.sharaka.application.store.Journal;
import org.sharaka.application.store.JournalEntry;
import org.sharaka.application.store.Ledger;
import org.sharaka.application.store.Partners;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.IdGenerator;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.correction.CorrectingInquiry;
import org.sharaka.domain.correction.CorrectionId;
import org.sharaka.domain.correction.FactCorrection;
import org.sharaka.domain.correction.FactId;
import org.sharaka.domain.correction.RecordedFact;
import org.sharaka.domain.event.Id;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.funding.Allocation;
import org.sharaka.domain.funding.DailyBalance;
import org.sharaka.domain.funding.Payment;
import org.sharaka.domain.funding.Pledge;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.time.FactOrder;
import org.sharaka.domain.time.Today;

/**
 * Use cases: a recorded fact is put right by a new entry, and the rulings that rested on it are made again beside
 * ({@code fact.correction}).
 */
public final class CorrectionRegister {

    private static final String REFERENCE_PREFIX = "COR";

    private final UnitOfWork work;
    private final IdGenerator ids;
    private final Clock clock;
    private final JournalWriter journal;
    private final CorrectedMoney money;

    /** The register. */
    public CorrectionRegister(UnitOfWork work, IdGenerator ids, Clock clock) {
        this.work = work;
        this.ids = ids;
        this.clock = clock;
        this.journal = new JournalWriter(clock);
        this.money = new CorrectedMoney(work, ids, clock);
    }

    /**
     * Looks through the gate of a correction.
     *
     * @param call who asks; {@link Permission#READ}
     * @param members what would be corrected; empty for all that can be
     * @return the ruling
     * @throws Rejected.UnknownId where the fact is not recorded
     */
    public Ruling look(Call call, Named named, LocalDate on, Collection<String> members) {
        call.require(Permission.READ);
        return work.reading(stores -> look(stores, call, Owner.of(named.kind().holder()), named, on, members));
    }

    private <I extends Id, A> Ruling look(
            Stores stores, Call call, Owner<I, A> owner, Named named, LocalDate on, Collection<String> members) {
        A state = owner.read().apply(stores, owner.id().apply(named.owner())).value();
        Collection<String> asked = members.isEmpty() ? named.kind().names() : members;
        return stores.rulebook()
                .rule(inquiry(
                        stores,
                        call,
                        named,
                        on,
                        asked,
                        fact(named, state),
                        owner.parties().of(stores, call, state, on)));
    }

    /**
     * Corrects a fact.
     *
     * @param call who asks; the right of who writes such facts
     * @param asked what is right
     * @param expected the version the caller has read; unknown where the caller did not say
     * @return the correction, or refused with the ruling
     * @throws Rejected.UnknownId where the fact is not recorded
     * @throws Rejected.StaleVersion where its owner has changed since
     * @throws InvalidValue as {@link RecordedFact#with}; {@code fact.order} at {@code /on} for a day before the last
     *     correction of the fact or after today
     */
    public Outcome<FactCorrection> correct(Call call, CorrectFact asked, Fact<Long> expected) {
        call.require(asked.fact().kind().right());
        return work.step(
                stores -> correct(stores, call, Owner.of(asked.fact().kind().holder()), asked, expected));
    }

    private <I extends Id, A> Outcome<FactCorrection> correct(
            Stores stores, Call call, Owner<I, A> owner, CorrectFact asked, Fact<Long> expected) {
        Named named = asked.fact();
        Versioned<A> read = owner.read().apply(stores, owner.id().apply(named.owner()));
        A state = read.ifStill(named.owner(), expected);
        RecordedFact<A> fact = fact(named, state);
        inOrder(stores, id(named, fact), asked.on());
        knownPartners(stores, asked);
        CorrectedMoney.Following following = money.following(stores, call, state, asked.values());
        if (following.refused().isPresent()) {
            return new Outcome.Refused<>(following.refused().get());
        }
        RecordedFact.Corrected<A> right = fact.with(asked.on(), asked.values(), following.places());
        covers(stores, right.owner());
        paid(stores, state, right.owner());
        CorrectingInquiry inquiry = inquiry(
                stores,
                call,
                named,
                asked.on(),
                asked.values().keySet(),
                fact,
                owner.parties().of(stores, call, state, asked.on()));
        return Outcome.through(
                        stores.rulebook(),
                        inquiry,
                        () -> kept(stores, call, owner, asked, read, id(named, fact), right))
                .fold(
                        made -> {
                            journal.write(stores.of(Journal.class), call, made);
                            return made;
                        },
                        refused -> refused);
    }

    private <I extends Id, A> Recorded<FactCorrection> kept(
            Stores stores,
            Call call,
            Owner<I, A> owner,
            CorrectFact asked,
            Versioned<A> read,
            FactId fact,
            RecordedFact.Corrected<A> right) {
        RulingsAgain again = RulingsAgain.before(stores, owner.centre().apply(stores, read.value()));
        owner.store().apply(stores).keep(right.owner(), read.version());
        money.move(stores, call, read.value(), right.owner());
        FactCorrection correction = new FactCorrection(
                new CorrectionId(ids.id()),
                stores.nextReference(REFERENCE_PREFIX, asked.on().getYear()),
                asked.fact().kind().root(),
                fact,
                right.changes(),
                new Act(call.actor().id(), asked.on()),
                asked.reason().text(),
                again.otherwise(asked.fact().owner(), right),
                Fact.unknown());
        stores.of(Corrections.class).add(correction);
        return Recorded.of(correction, correction.event());
    }

    /**
     * Reads a correction.
     *
     * @param call who asks; {@link Permission#READ}
     * @throws Rejected.UnknownId where there is none
     */
    public Versioned<FactCorrection> read(Call call, CorrectionId id) {
        call.require(Permission.READ);
        return work.reading(stores -> stores.of(Corrections.class).get(id));
    }

    /**
     * A part of the list of corrections.
     *
     * @param call who asks; {@link Permission#READ}
     * @return in the order of entry
     */
    public Slice<Versioned<FactCorrection>, Long> list(Call call, CorrectionQuery query) {
        call.require(Permission.READ);
        return work.reading(stores -> stores.of(Corrections.class).list(query));
    }

    private void inOrder(Stores stores, FactId fact, LocalDate on) {
        Faults.within("/on", () -> new Today(LocalDate.now(clock)).past(on));
        stores.of(Corrections.class)
                .of(fact)
                .forEach(earlier -> FactOrder.check("/on", earlier.act().on(), on));
    }

    private static <A> RecordedFact<A> fact(Named named, A owner) {
        return RecordedFact.find(named.kind(), owner, named.entry())
                .orElseThrow(() -> new Rejected.UnknownId(named.entry().isEmpty() ? named.owner() : named.entry()));
    }

    private static FactId id(Named named, RecordedFact<?> fact) {
        return new FactId(named.kind().name(), named.owner(), fact.entry());
    }

    /** What was received on a pledge stays within it, and comes after it. */
    private static void covers(Stores stores, Object corrected) {
        if (corrected instanceof Pledge pledge) {
            DailyBalance received = stores.of(Ledger.class).received(pledge.id());
            Faults faults = new Faults();
            received.changes().keySet().stream()
                    .findFirst()
                    .filter(first -> first.isBefore(pledge.pledgedOn()))
                    .ifPresent(first -> faults.add("/value/pledgedOn", "value.date", "late", first));
            Money room = pledge.promised().minus(received).leastFrom(pledge.pledgedOn());
            if (room.minorUnits() < 0) {
                faults.add("/value/amount", "receipt.amount", "above", room.plain());
            }
            faults.throwIfAny();
        }
    }

    /** What a payment takes was there on the day it was paid; aid is paid on the day its plan says. */
    private static void paid(Stores stores, Object before, Object corrected) {
        if (before instanceof Payment was
                && corrected instanceof Payment right
                && !right.movedSince(was).isEmpty()) {
            Allocation from =
                    stores.of(Allocations.class).get(right.order().allocation()).value();
            if (from.to().isPaidUnderAPlan()) {
                throw InvalidValue.at("/value/approvedOn", "value.reference", "support");
            }
            right.paidInOrder(was, from.on(), stores.of(Ledger.class).unspent(from.id()));
        }
    }

    private static void knownPartners(Stores stores, CorrectFact asked) {
        Faults faults = new Faults();
        asked.values().forEach((member, value) -> {
            if (value instanceof PartnerId partner
                    && stores.of(Partners.class).find(partner).isEmpty()) {
                faults.add("/value/" + member, "value.reference", "unknown");
            }
        });
        faults.throwIfAny();
    }

    private static <A> CorrectingInquiry inquiry(
            Stores stores,
            Call call,
            Named named,
            LocalDate on,
            Collection<String> members,
            RecordedFact<A> fact,
            Parties parties) {
        return new CorrectingInquiry(
                on,
                id(named, fact),
                writers(stores, named, members, fact),
                call.actor().id(),
                parties);
    }

    /** Who wrote each of them last: a correction of it, or else who recorded it. */
    private static Set<UserId> writers(Stores stores, Named named, Collection<String> members, RecordedFact<?> fact) {
        Set<UserId> writers = new HashSet<>();
        Set<String> first = new HashSet<>(members);
        List<FactCorrection> earlier = stores.of(Corrections.class).of(id(named, fact));
        for (String member : members) {
            earlier.stream()
                    .filter(correction -> correction.puts(member))
                    .reduce((before, after) -> after)
                    .ifPresent(last -> {
                        writers.add(last.act().by());
                        first.remove(member);
                    });
        }
        writers.addAll(fact.writers(first));
        writers.addAll(inJournal(stores, named.owner(), fact.actions(first), fact.marks()));
        return writers;
    }

    /** Those who wrote entries that name the fact; where none names it, all who wrote such. */
    private static Set<UserId> inJournal(Stores stores, String owner, Set<String> actions, Set<String> marks) {
        if (actions.isEmpty()) {
            return Set.of();
        }
        List<JournalEntry> entries = Slice.<JournalEntry, Long>all(after ->
                        stores.of(Journal.class).after(after.value().orElse(0L), Fact.known(owner), Journal.PART))
                .stream()
                .filter(entry -> actions.contains(entry.happening().action()))
                .toList();
        List<JournalEntry> naming = entries.stream()
                .filter(entry -> entry.happening().particulars().values().stream()
                        .anyMatch(told -> marks.stream().anyMatch(told::contains)))
                .toList();
        return Optional.of(naming).filter(some -> !some.isEmpty()).orElse(entries).stream()
                .map(entry -> new UserId(entry.happening().actor()))
                .collect(Collectors.toSet());
    }
}
