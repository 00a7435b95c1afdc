package org.sharaka.application.committee;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.sharaka.application.journal.JournalWriter;
import org.sharaka.application.store.Interests;
import org.sharaka.application.store.Journal;
import org.sharaka.application.store.Memberships;
import org.sharaka.application.store.Partners;
import org.sharaka.application.store.Seat;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.IdGenerator;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.committee.Capacity;
import org.sharaka.domain.committee.Membership;
import org.sharaka.domain.committee.MembershipId;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.partner.Interest;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.text.Language;

/** Use cases of the Permanent Support Committee. */
public final class Committee {

    private final UnitOfWork work;
    private final JournalWriter journal;
    private final IdGenerator ids;
    private final Clock clock;

    /**
     * The committee.
     *
     * @param work where seats are kept
     * @param ids gives ids
     * @param clock tells the day
     */
    public Committee(UnitOfWork work, IdGenerator ids, Clock clock) {
        this.work = work;
        this.journal = new JournalWriter(clock);
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Gives a partner a seat.
     *
     * @param call who asks; {@link Permission#WRITE_PARTNERS}
     * @param partner who will sit
     * @param capacities as what
     * @param since from which day, perhaps unknown
     * @return made, or refused by {@code actor.interest}, {@code membership.kind}, {@code .overlap}, {@code .capacity}
     *     or {@code partner.blocked}
     * @throws Rejected.UnknownId when there is no such partner
     * @throws WrongState when the partner is inactive
     */
    public Outcome<Seat> seat(Call call, PartnerId partner, Set<Capacity> capacities, Fact<LocalDate> since) {
        call.require(Permission.WRITE_PARTNERS);
        return work.step(stores -> {
            Partner sitting = stores.of(Partners.class).get(partner).value();
            return added(
                    stores,
                    call,
                    sitting,
                    Membership.taken(
                            stores.rulebook(),
                            beginning(partner, capacities, since),
                            sitting,
                            seats(stores, partner),
                            today(),
                            interests(stores, call)));
        });
    }

    /**
     * Looks through the gate of a new seat.
     *
     * @param call who asks; {@link Permission#READ}
     * @param partner who would sit
     * @param capacities as what
     * @param since from which day, perhaps unknown
     * @param on the day of the step
     * @return the ruling
     * @throws InvalidValue {@code value.reference} at {@code /partnerId}
     * @throws WrongState when the partner is inactive
     */
    public Ruling lookAtSeat(
            Call call, PartnerId partner, Set<Capacity> capacities, Fact<LocalDate> since, LocalDate on) {
        call.require(Permission.READ);
        return work.reading(stores -> {
            Partner sitting = stores.of(Partners.class)
                    .find(partner)
                    .orElseThrow(() -> InvalidValue.at("/partnerId", "value.reference", "unknown"))
                    .value();
            return stores.rulebook()
                    .rule(Membership.taking(
                            beginning(partner, capacities, since),
                            sitting,
                            seats(stores, partner),
                            on,
                            interests(stores, call)));
        });
    }

    /**
     * Gives a partner a seat whose capacities and beginning are unknown: it comes with the reference data or an import.
     *
     * @param stores of the unit of work
     * @param call who asks
     * @param partner who will sit
     * @return made, or refused by {@code membership.kind}, {@code .overlap} or {@code partner.blocked}
     */
    public Outcome<Seat> seatImported(Stores stores, Call call, Partner partner) {
        return added(
                stores,
                call,
                partner,
                Membership.imported(
                        stores.rulebook(),
                        beginning(partner.id(), Set.of(), Fact.unknown()),
                        partner,
                        seats(stores, partner.id()),
                        today(),
                        interests(stores, call)));
    }

    /**
     * Ends a seat.
     *
     * @param call who asks; {@link Permission#WRITE_PARTNERS}
     * @param id which seat
     * @param on its last day
     * @param reason why
     * @param expected the version the caller has read; unknown where the caller did not say
     * @return made, or refused by {@code membership.overlap} for a day before its beginning
     * @throws Rejected.UnknownId when there is no such seat
     * @throws Rejected.StaleVersion when the caller has read another version
     * @throws WrongState when it has ended
     * @throws InvalidValue for a reason that is no text
     */
    public Outcome<Seat> end(Call call, MembershipId id, LocalDate on, String reason, Fact<Long> expected) {
        call.require(Permission.WRITE_PARTNERS);
        return work.step(stores -> {
            Versioned<Membership> read = get(stores, id);
            Outcome<Membership> outcome = read.ifStill(id.value(), expected).ended(stores.rulebook(), on, reason);
            return outcome.fold(
                    made -> {
                        long version = stores.of(Memberships.class).keep(made.value(), read.version());
                        return told(stores, call, made, seat(stores, new Versioned<>(made.value(), version)));
                    },
                    refused -> new Outcome.Refused<>(refused.ruling()));
        });
    }

    /**
     * Looks through the gate of the end of a seat.
     *
     * @param call who asks; {@link Permission#READ}
     * @param id which seat
     * @param on its last day
     * @return the ruling
     * @throws Rejected.UnknownId when there is no such seat
     * @throws WrongState when it has ended
     */
    public Ruling lookAtEnd(Call call, MembershipId id, LocalDate on) {
        call.require(Permission.READ);
        return work.reading(
                stores -> stores.rulebook().rule(get(stores, id).value().ending(on)));
    }

    /**
     * Reads a seat.
     *
     * @param call who asks; {@link Permission#READ}
     * @param id which
     * @return the seat
     * @throws Rejected.UnknownId when there is no such seat
     */
    public Seat read(Call call, MembershipId id) {
        call.require(Permission.READ);
        return work.reading(stores -> seat(stores, get(stores, id)));
    }

    /**
     * Who sits on a day.
     *
     * @param call who asks; {@link Permission#READ}
     * @param on the day
     * @param reader the language whose order of names the list has
     * @return all seats held on that day
     */
    public List<Seat> on(Call call, LocalDate on, Language reader) {
        call.require(Permission.READ);
        return work.reading(stores -> stores.of(Memberships.class).heldOn(on, reader));
    }

    private Outcome<Seat> added(Stores stores, Call call, Partner partner, Outcome<Membership> outcome) {
        return outcome.fold(
                made -> {
                    stores.of(Memberships.class).add(made.value());
                    return told(
                            stores,
                            call,
                            made,
                            new Seat(made.value(), 1, partner.profile().name()));
                },
                refused -> new Outcome.Refused<>(refused.ruling()));
    }

    private Outcome<Seat> told(Stores stores, Call call, Outcome.Made<Membership> made, Seat seat) {
        journal.write(stores.of(Journal.class), call, made);
        return made.as(seat);
    }

    private Membership.Snapshot beginning(PartnerId partner, Set<Capacity> capacities, Fact<LocalDate> since) {
        return Membership.Snapshot.beginning(new MembershipId(ids.id()), partner, capacities, since);
    }

    private static List<Membership> seats(Stores stores, PartnerId partner) {
        return stores.of(Memberships.class).of(partner).stream()
                .map(Versioned::value)
                .toList();
    }

    private static Versioned<Membership> get(Stores stores, MembershipId id) {
        return stores.of(Memberships.class).find(id).orElseThrow(() -> new Rejected.UnknownId(id.value()));
    }

    private static Seat seat(Stores stores, Versioned<Membership> seat) {
        Partner partner = stores.of(Partners.class).get(seat.value().partner()).value();
        return new Seat(seat.value(), seat.version(), partner.profile().name());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static List<Interest> interests(Stores stores, Call call) {
        return stores.of(Interests.class).of(call.actor().id());
    }
}
