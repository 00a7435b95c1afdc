package org.sharaka.application.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sharaka.testing.PartnerFixture.company;
import static org.sharaka.testing.PartnerFixture.french;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sharaka.application.store.Memberships;
import org.sharaka.application.store.Partners;
import org.sharaka.application.store.Seat;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.committee.Capacity;
import org.sharaka.domain.committee.Membership;
import org.sharaka.domain.committee.MembershipId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.text.Language;

/** What every store of seats keeps to. */
public interface MembershipsContract {

    /**
     * What is held to it.
     *
     * @return an empty store
     */
    UnitOfWork work();

    private void add(Partner partner, Membership... seats) {
        work().inTransaction(stores -> {
            stores.of(Partners.class).add(partner);
            List.of(seats).forEach(stores.of(Memberships.class)::add);
            return true;
        });
    }

    private static Membership seat(String id, Partner partner, Fact<String> since, Fact<String> until) {
        return seat(id, partner, Set.of(), since, until);
    }

    private static Membership seat(
            String id, Partner partner, Set<Capacity> capacities, Fact<String> since, Fact<String> until) {
        return Membership.restore(new Membership.Snapshot(
                new MembershipId(id),
                partner.id(),
                capacities,
                since.fold(day -> Fact.known(LocalDate.parse(day)), Fact::unknown),
                until.fold(
                        day -> Fact.known(new Membership.End(LocalDate.parse(day), "reason of " + id)),
                        Fact::unknown)));
    }

    private Optional<Versioned<Membership>> withId(String id) {
        return work().reading(stores -> stores.of(Memberships.class).find(new MembershipId(id)));
    }

    private Versioned<Membership> find(String id) {
        return withId(id).orElseThrow();
    }

    private List<Versioned<Membership>> of(String partner) {
        return work().reading(stores -> stores.of(Memberships.class).of(new PartnerId(partner)));
    }

    private List<String> heldOn(String day) {
        return work().reading(stores -> stores.of(Memberships.class).heldOn(LocalDate.parse(day), Language.FR)).stream()
                .map(seat -> seat.membership().id().value())
                .toList();
    }

    @Test
    default void a_seat_comes_back_as_it_was_added() {
        Partner partner = company(1, "A");
        Membership whole = seat(
                "whole",
                partner,
                Set.of(Capacity.DONOR, Capacity.IMPLEMENTER),
                Fact.known("2020-01-01"),
                Fact.known("2021-01-01"));
        Membership bare = seat("bare", partner, Fact.unknown(), Fact.unknown());
        add(partner, whole, bare);

        assertThat(find("whole").value().snapshot()).isEqualTo(whole.snapshot());
        assertThat(find("bare").value().snapshot()).isEqualTo(bare.snapshot());
        assertThat(find("bare").version()).isEqualTo(1);
    }

    @Test
    default void an_unknown_seat_is_not_found() {
        assertThat(withId("none")).isEmpty();
    }

    @Test
    default void a_changed_seat_is_kept_at_the_next_version_and_a_stale_one_is_not() {
        Partner partner = company(1, "A");
        add(partner, seat("seat", partner, Fact.unknown(), Fact.unknown()));
        Membership ended = seat("seat", partner, Fact.unknown(), Fact.known("2026-01-01"));

        assertThat(work().<Long>inTransaction(
                                stores -> stores.of(Memberships.class).keep(ended, 1)))
                .isEqualTo(2);
        assertThatThrownBy(() -> work().inTransaction(
                                stores -> stores.of(Memberships.class).keep(ended, 1)))
                .isInstanceOf(Rejected.StaleVersion.class);
        assertThat(find("seat").value().snapshot()).isEqualTo(ended.snapshot());
        assertThat(find("seat").version()).isEqualTo(2);
    }

    @Test
    default void the_seats_of_a_partner_come_in_the_order_they_were_added() {
        Partner partner = company(1, "A");
        Partner other = company(2, "B");
        add(
                partner,
                seat("z", partner, Fact.known("2020-01-01"), Fact.known("2020-12-31")),
                seat("a", partner, Fact.known("2021-01-01"), Fact.unknown()));
        add(other, seat("other", other, Fact.unknown(), Fact.unknown()));

        assertThat(of(partner.id().value()))
                .extracting(seat -> seat.value().id().value())
                .containsExactly("z", "a");
        assertThat(of("nobody")).isEmpty();
    }

    @Test
    default void seats_are_held_from_their_first_to_their_last_day() {
        Partner partner = company(1, "A");
        add(partner, seat("seat", partner, Fact.known("2026-01-01"), Fact.known("2026-06-30")));

        assertThat(heldOn("2025-12-31")).isEmpty();
        assertThat(heldOn("2026-01-01")).containsExactly("seat");
        assertThat(heldOn("2026-06-30")).containsExactly("seat");
        assertThat(heldOn("2026-07-01")).isEmpty();
    }

    @Test
    default void of_two_seats_whose_beginnings_are_unknown_the_one_that_ends_first_counts() {
        Partner partner = company(1, "A");
        add(
                partner,
                seat("first", partner, Fact.unknown(), Fact.known("2024-06-30")),
                seat("second", partner, Fact.unknown(), Fact.unknown()));

        assertThat(heldOn("2024-06-30")).containsExactly("first");
        assertThat(heldOn("2024-07-01")).containsExactly("second");
    }

    @Test
    default void the_committee_is_listed_by_name_with_the_present_name() {
        Partner beta = company(1, "Beta");
        Partner alpha = company(2, "Alpha");
        add(beta, seat("of-beta", beta, Fact.unknown(), Fact.unknown()));
        add(alpha, seat("of-alpha", alpha, Fact.unknown(), Fact.unknown()));

        List<Seat> seats = work().reading(
                        stores -> stores.of(Memberships.class).heldOn(LocalDate.parse("2026-06-01"), Language.FR));

        assertThat(seats).extracting(Seat::name).containsExactly(french("Alpha"), french("Beta"));
        assertThat(seats).extracting(Seat::version).containsOnly(1L);
    }
}
