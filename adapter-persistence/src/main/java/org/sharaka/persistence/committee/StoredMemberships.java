package org.sharaka.persistence.committee;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;
import org.sharaka.application.store.Memberships;
import org.sharaka.application.store.Seat;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.committee.Capacity;
import org.sharaka.domain.committee.Membership;
import org.sharaka.domain.committee.MembershipId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.text.Language;
import org.sharaka.domain.text.LanguageMap;
import org.sharaka.persistence.database.Failure;
import org.sharaka.persistence.database.Words;
import org.sharaka.persistence.text.SortKeys;

/** The seats of one transaction. */
public final class StoredMemberships implements Memberships {

    private static final Comparator<Versioned<Membership>> LAST_DAY =
            Comparator.comparing(seat -> seat.value().snapshot().end().fold(Membership.End::on, () -> LocalDate.MAX));

    private final Handle handle;

    /**
     * The seats.
     *
     * @param handle of the transaction
     */
    public StoredMemberships(Handle handle) {
        this.handle = handle;
    }

    @Override
    public void add(Membership seat) {
        bind(handle.createUpdate("""
                                INSERT INTO membership (id, partner_id, capacities, gained, since, ended_on, end_reason, version)
                                VALUES (:id, :partnerId, :capacities, :gained, :since, :endedOn, :endReason, 1)"""), seat.snapshot()).execute();
    }

    @Override
    public long keep(Membership seat, long version) {
        int changed = bind(handle.createUpdate("""
                                UPDATE membership
                                SET partner_id = :partnerId, capacities = :capacities, gained = :gained, since = :since,
                                    ended_on = :endedOn, end_reason = :endReason, version = version + 1
                                WHERE id = :id AND version = :version"""), seat.snapshot())
                .bind("version", version)
                .execute();
        if (changed == 0) {
            throw new Rejected.StaleVersion(seat.id().value(), version);
        }
        return version + 1;
    }

    @Override
    public Optional<Versioned<Membership>> find(MembershipId id) {
        return handle.createQuery("SELECT * FROM membership WHERE id = :id")
                .bind("id", id.value())
                .mapTo(Row.class)
                .findOne()
                .map(Row::read);
    }

    @Override
    public List<Versioned<Membership>> of(PartnerId partner) {
        return handle
                .createQuery("SELECT * FROM membership WHERE partner_id = :partner ORDER BY place")
                .bind("partner", partner.value())
                .mapTo(Row.class)
                .stream()
                .map(Row::read)
                .toList();
    }

    @Override
    public List<Seat> heldOn(LocalDate on, Language reader) {
        Map<String, LanguageMap> names = names();
        return heldOn(
                        on,
                        handle.createQuery("SELECT membership.* FROM membership JOIN partner ON partner.id = partner_id"
                                + " ORDER BY partner." + SortKeys.column(reader) + ", partner.id, membership.place"))
                .stream()
                .map(seat -> new Seat(
                        seat.value(),
                        seat.version(),
                        Objects.requireNonNull(names.get(seat.value().partner().value()))))
                .toList();
    }

    /**
     * Who sits on a day.
     *
     * @param on the day
     * @return the partners that hold a seat
     */
    public Set<PartnerId> seatedOn(LocalDate on) {
        return heldOn(on, handle.createQuery("SELECT * FROM membership")).stream()
                .map(seat -> seat.value().partner())
                .collect(toSet());
    }

    /** One seat of each partner: of two that count, the one that ends first. */
    private static Collection<Versioned<Membership>> heldOn(LocalDate on, Query seats) {
        return seats.mapTo(Row.class).stream()
                .map(Row::read)
                .filter(seat -> seat.value().isHeldOn(on))
                .collect(toMap(
                        seat -> seat.value().partner(),
                        seat -> seat,
                        (one, other) -> LAST_DAY.compare(one, other) <= 0 ? one : other,
                        LinkedHashMap::new))
                .values();
    }

    private Map<String, LanguageMap> names() {
        return handle.createQuery("""
                        SELECT partner_id, language, name FROM partner_name
                        WHERE place = 0 AND partner_id IN (SELECT partner_id FROM membership)""").mapTo(NameRow.class).stream()
                .collect(groupingBy(NameRow::partnerId))
                .entrySet()
                .stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        rows -> new LanguageMap(
                                rows.getValue().stream().collect(toMap(NameRow::language, NameRow::name)))));
    }

    private static <S extends SqlStatement<S>> S bind(S statement, Membership.Snapshot seat) {
        return statement
                .bind("id", seat.id().value())
                .bind("partnerId", seat.partner().value())
                .bind("capacities", Words.of(seat.capacities()))
                .bind("gained", Row.gained(seat.gained()))
                .bind("since", seat.since())
                .bind("endedOn", seat.end().value().map(Membership.End::on))
                .bind("endReason", seat.end().value().map(Membership.End::reason));
    }

    /** The present name of a partner in one language. */
    record NameRow(String partnerId, Language language, String name) {}

    /** A row of {@code membership}. */
    record Row(
            String id,
            String partnerId,
            String capacities,
            String gained,
            Fact<LocalDate> since,
            Fact<LocalDate> endedOn,
            Fact<String> endReason,
            long version) {

        /** What was gained, each with its day: {@code DONOR=2026-03-01}. */
        static String gained(Map<Capacity, LocalDate> gained) {
            return gained.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(entry -> entry.getKey() + "=" + entry.getValue())
                    .collect(Collectors.joining(" "));
        }

        private Map<Capacity, LocalDate> days() {
            Map<Capacity, LocalDate> days = new EnumMap<>(Capacity.class);
            if (!gained.isEmpty()) {
                for (String one : gained.split(" ")) {
                    String[] parts = one.split("=");
                    days.put(Capacity.valueOf(parts[0]), LocalDate.parse(parts[1]));
                }
            }
            return days;
        }

        Versioned<Membership> read() {
            return Failure.unlessDamaged(
                    "membership " + id,
                    () -> new Versioned<>(
                            Membership.restore(new Membership.Snapshot(
                                    new MembershipId(id),
                                    new PartnerId(partnerId),
                                    Words.read(Capacity.class, capacities),
                                    days(),
                                    since,
                                    endedOn.fold(
                                            day -> Fact.known(new Membership.End(
                                                    day, endReason.value().orElseThrow())),
                                            Fact::unknown))),
                            version));
        }
    }
}
