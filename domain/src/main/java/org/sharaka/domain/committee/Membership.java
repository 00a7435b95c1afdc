package org.sharaka.domain.committee;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sharaka.domain.event.DomainEvent;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.partner.Interest;
import org.sharaka.domain.partner.Part;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.partner.Party;
import org.sharaka.domain.partner.Seat;
import org.sharaka.domain.rulebook.Inquiry;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.text.PlainText;
import org.sharaka.domain.time.FactOrder;

/**
 * A partner's seat on the Permanent Support Committee, from one day to another (S2–S4).
 *
 * <p>Its life: it is {@linkplain #taken taken}, or comes with an {@linkplain #imported import}; it {@linkplain #ended
 * ends} on a day, with a reason, and stays in the register.
 */
public final class Membership {

    private final Snapshot state;

    private Membership(Snapshot state) {
        this.state = state;
    }

    /**
     * The facts of the gate before a seat is taken: {@code actor.interest}, {@code membership.kind}, {@code .overlap},
     * {@code .capacity}, {@code partner.blocked}.
     *
     * @param seat the seat that would be taken
     * @param partner who would sit
     * @param others the seats the partner has or had
     * @param on the day of the step
     * @param interests what the person who acts has declared, for whatever partner
     * @return the inquiry
     * @throws WrongState when the partner is inactive
     */
    public static Inquiry taking(
            Snapshot seat, Partner partner, List<Membership> others, LocalDate on, List<Interest> interests) {
        return taking(seat, Fact.known(seat.capacities()), partner, others, on, interests);
    }

    /**
     * A seat that a partner takes.
     *
     * @param book the rulebook
     * @param seat the new seat
     * @param partner who sits
     * @param others the seats the partner has or had
     * @param on the day of the step
     * @param interests what the person who acts has declared, for whatever partner
     * @return made, or refused by a rule of {@link #taking}
     * @throws WrongState when the partner is inactive
     */
    public static Outcome<Membership> taken(
            Rulebook book,
            Snapshot seat,
            Partner partner,
            List<Membership> others,
            LocalDate on,
            List<Interest> interests) {
        return seated(book, seat, partner, taking(seat, partner, others, on, interests));
    }

    /**
     * A seat that comes with the reference data or an import, whose capacities may be unknown.
     *
     * @param book the rulebook
     * @param seat the new seat
     * @param partner who sits
     * @param others the seats the partner has or had
     * @param on the day of the import
     * @param interests what the person who acts has declared, for whatever partner
     * @return made, or refused by {@code actor.interest}, {@code membership.kind}, {@code .overlap} or
     *     {@code partner.blocked}
     * @throws WrongState when the partner is inactive
     */
    public static Outcome<Membership> imported(
            Rulebook book,
            Snapshot seat,
            Partner partner,
            List<Membership> others,
            LocalDate on,
            List<Interest> interests) {
        return seated(book, seat, partner, taking(seat, Fact.unknown(), partner, others, on, interests));
    }

    private static Inquiry taking(
            Snapshot seat,
            Fact<Set<Capacity>> capacities,
            Partner partner,
            List<Membership> others,
            LocalDate on,
            List<Interest> interests) {
        if (!partner.isActive()) {
            throw new WrongState("membership", "INACTIVE");
        }
        return new SeatInquiry.Taking(
                on,
                partner.profile().kind(),
                seat.since(),
                others.stream().map(SeatInquiry.Held::of).toList(),
                capacities,
                Party.of(partner),
                Fact.known(Parties.of(Part.ITSELF, partner, interests)));
    }

    private static Outcome<Membership> seated(Rulebook book, Snapshot seat, Partner partner, Inquiry inquiry) {
        if (!seat.partner().equals(partner.id())) {
            throw new IllegalArgumentException("a seat of " + seat.partner() + " for " + partner.id());
        }
        return Outcome.through(
                book, inquiry, () -> new Membership(seat), membership -> List.of(membership.beginning()));
    }

    /**
     * This seat as the gates of its partner see it.
     *
     * @return which it is, and its first day
     */
    public Seat seat() {
        return new Seat(id().value(), since());
    }

    /**
     * The seat with an end. Ending protects and is never stopped by a block.
     *
     * @param book the rulebook
     * @param on the last day
     * @param reason why
     * @return made, or refused by {@code membership.overlap}
     * @throws WrongState when it has ended
     * @throws InvalidValue {@code fact.order} at {@code /on} for a day before it began; {@code value.text} at
     *     {@code /reason}
     */
    public Outcome<Membership> ended(Rulebook book, LocalDate on, String reason) {
        since().value().ifPresent(first -> FactOrder.check("/on", first, on));
        ending(on);
        return cut(book, on, reason);
    }

    /**
     * The facts of the gate of an end.
     *
     * @param on the last day
     * @return {@code membership.overlap}
     * @throws WrongState when it has ended
     */
    public Inquiry ending(LocalDate on) {
        if (!isOpenEnded()) {
            throw new WrongState("end", "ENDED");
        }
        return new SeatInquiry.Ending(on, since());
    }

    /**
     * The seat with an end that comes from its partner, in place of a later one that is set. It is never stopped by a
     * block.
     *
     * @param book the rulebook
     * @param on the last day
     * @param reason why
     * @return made, or refused by {@code membership.overlap}
     * @throws InvalidValue {@code value.text} at {@code /reason}
     */
    public Outcome<Membership> cut(Rulebook book, LocalDate on, String reason) {
        String why = Faults.within("/reason", () -> PlainText.paragraph(reason, Partner.LONGEST_REASON, "value.text"));
        return Outcome.through(
                book,
                new SeatInquiry.Ending(on, since()),
                () -> new Membership(state.ended(new End(on, why))),
                seat -> List.of(
                        new Event("membership.ended", seat.id().value(), Map.of("on", on.toString(), "reason", why))));
    }

    /**
     * The seat that names a further capacity ({@code membership.capacity}): a first pledge makes a donor, a first
     * agreement of model 2 an implementer, on its date. It describes and is no condition, so no rule is asked.
     *
     * @param capacity what the partner has become
     * @param on from which day; the days before stay as they were
     * @return the seat; this one where it names it on that day already
     */
    public Membership gaining(Capacity capacity, LocalDate on) {
        return capacitiesOn(on).contains(capacity) ? this : new Membership(state.gaining(capacity, on));
    }

    /**
     * What tells that it has gained a capacity.
     *
     * @param capacity which
     * @param on on which day
     * @return the event
     */
    public DomainEvent gain(Capacity capacity, LocalDate on) {
        return new Event(
                "membership.capacity-gained",
                id().value(),
                Map.of(
                        "on",
                        on.toString(),
                        "capacity",
                        capacity.name(),
                        "partner",
                        partner().value()));
    }

    /**
     * Whether the seat is held on a day. A beginning that is unknown lies before every day that an earlier seat of the
     * partner does not hold.
     *
     * @param day the day
     * @return true from its first to its last day, both included
     */
    public boolean isHeldOn(LocalDate day) {
        return !since().is(day::isBefore) && lastsTo(day);
    }

    /** {@return whether it has no end yet; true until it is ended, whatever the day of the end} */
    public boolean isOpenEnded() {
        return state.end().value().isEmpty();
    }

    /** {@return whether it lasts beyond a day; true while it has no end, or a later one} */
    public boolean lastsBeyond(LocalDate day) {
        return lastsTo(day.plusDays(1));
    }

    boolean lastsTo(LocalDate day) {
        return !state.end().is(end -> end.on().isBefore(day));
    }

    /** {@return its id, opaque} */
    public MembershipId id() {
        return state.id();
    }

    /** {@return who sits; the id of the partner} */
    public PartnerId partner() {
        return state.partner();
    }

    /** {@return what the partner sits as from the beginning of the seat; empty where it is unknown} */
    public Set<Capacity> capacities() {
        return state.capacities();
    }

    /** {@return what the partner sits as on a day; with what it has become by then} */
    public Set<Capacity> capacitiesOn(LocalDate day) {
        Set<Capacity> all = new TreeSet<>(capacities());
        state.gained().forEach((capacity, since) -> {
            if (!since.isAfter(day)) {
                all.add(capacity);
            }
        });
        return all;
    }

    /** {@return its first day; perhaps unknown} */
    public Fact<LocalDate> since() {
        return state.since();
    }

    /** {@return the whole state, for storage and for showing; what {@link #restore} takes} */
    public Snapshot snapshot() {
        return state;
    }

    /**
     * A seat from storage.
     *
     * @param snapshot what {@link #snapshot} gave
     * @return the same seat
     */
    public static Membership restore(Snapshot snapshot) {
        return new Membership(snapshot);
    }

    private DomainEvent beginning() {
        Map<String, String> told = new HashMap<>();
        told.put("partner", partner().value());
        since().value().ifPresent(day -> told.put("since", day.toString()));
        if (!capacities().isEmpty()) {
            told.put(
                    "capacities", capacities().stream().sorted().map(Enum::name).collect(Collectors.joining(" ")));
        }
        return new Event("membership.taken", id().value(), told);
    }

    private record Event(String action, String subject, Map<String, String> particulars) implements DomainEvent {}

    /**
     * The state of a seat.
     *
     * @param id its id
     * @param partner who sits
     * @param capacities what the partner sits as from its beginning; empty where it is unknown
     * @param gained what it has become since, each from its day
     * @param since its first day, perhaps unknown
     * @param end its end; unknown while it has none
     */
    public record Snapshot(
            MembershipId id,
            PartnerId partner,
            Set<Capacity> capacities,
            Map<Capacity, LocalDate> gained,
            Fact<LocalDate> since,
            Fact<End> end) {

        /** A seat whose partner has become nothing more. */
        public Snapshot(
                MembershipId id, PartnerId partner, Set<Capacity> capacities, Fact<LocalDate> since, Fact<End> end) {
            this(id, partner, capacities, Map.of(), since, end);
        }

        /**
         * Copies the capacities and checks the days.
         *
         * @throws IllegalArgumentException when the end precedes the beginning
         */
        public Snapshot {
            capacities = Set.copyOf(capacities);
            gained = Map.copyOf(gained);
            if (since.is(first -> end.is(last -> last.on().isBefore(first)))) {
                throw new IllegalArgumentException("a seat that ends before it begins");
            }
        }

        private Snapshot ended(End last) {
            return new Snapshot(id, partner, capacities, gained, since, Fact.known(last));
        }

        private Snapshot gaining(Capacity capacity, LocalDate on) {
            Map<Capacity, LocalDate> more = new EnumMap<>(Capacity.class);
            more.putAll(gained);
            more.put(capacity, on);
            return new Snapshot(id, partner, capacities, more, since, end);
        }

        /**
         * A seat that begins.
         *
         * @param id its id
         * @param partner who sits
         * @param capacities what the partner sits as
         * @param since its first day, perhaps unknown
         * @return a seat without an end
         */
        public static Snapshot beginning(
                MembershipId id, PartnerId partner, Set<Capacity> capacities, Fact<LocalDate> since) {
            return new Snapshot(id, partner, capacities, since, Fact.unknown());
        }
    }

    /**
     * The end of a seat.
     *
     * @param on its last day
     * @param reason why
     */
    public record End(LocalDate on, String reason) {}
}
